import { type ReactNode, useState } from 'react';
import { Pointed } from '../charts/Pointed.ts';
import { screenPart } from '../charts/pictureParts.ts';
import { useTaps } from '../charts/useTaps.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markWords } from '../domain/markWords.ts';
import { comparedWords } from '../domain/spreadWords.ts';
import { Announcement } from '../ui/Announcement.tsx';
import { Text } from '../ui/Text.tsx';
import { forceAddress } from '../url/links.ts';
import { DrawnMap } from './DrawnMap.tsx';
import type { DrawnProps } from './ExplorerContent.tsx';
import { FigureLink } from './FigureLink.tsx';
import { ForceDots } from './ForceDots.tsx';
import styles from './MapPage.module.css';
import { SiteLink, useForceHref } from './SiteLink.tsx';
import { useChoice } from './useChoice.ts';

interface MapPictureProps extends DrawnProps {
  readonly answer: MapAnswer;
  readonly benchmark: Benchmark;
  readonly name: string;
  /** Beside the map, or right below it on a phone. */
  readonly legend: ReactNode;
}

/** The map, and beside it what is pointed at in words, every force on one axis, and the chosen ones. */
export function MapPicture(props: MapPictureProps) {
  const { loaded, answer, benchmark, name, legend, setView } = props;
  const { view } = loaded;
  const [pointed, setPointed] = useState<AreaSlug>();
  const { choose, refused } = useChoice(view.areas, setView);
  const { handlers, free, ...pointing } = useTaps(setPointed, choose);
  const hrefOf = useForceHref();
  const markOf = (slug: AreaSlug | undefined) =>
    answer.marks.find(({ area }) => area.slug === slug);
  const shown = markOf(pointed ?? view.areas.at(-1));
  const others = view.areas.flatMap((slug) =>
    slug === shown?.area.slug ? [] : (markOf(slug) ?? []),
  );
  return (
    <Pointed value={pointed}>
      <div className={styles.columns} {...handlers}>
        <DrawnMap
          loaded={loaded}
          map={{ answer, name, selected: view.areas, hrefOf, ...pointing }}
        />
        <div className={styles.side}>
          <div className={styles.key}>{legend}</div>
          <section
            className={styles.words}
            aria-label="Chosen forces"
            data-free={pointed === undefined ? undefined : free}
          >
            <div className={shown ? styles.readout : styles.hint}>
              {shown ? (
                <ForceWords
                  mark={shown}
                  benchmark={benchmark}
                  isChosen={view.areas.includes(shown.area.slug)}
                />
              ) : (
                <p {...screenPart} className="screen-only">
                  Point at a force or tap it to read its figure.
                </p>
              )}
            </div>
            <div className={styles.dots}>
              <h3>Every force</h3>
              <ForceDots
                answer={answer}
                nationalRate={benchmark.nationalRate}
                name={`${name}, on one axis. Left and right arrow keys move along it.`}
                named={view.areas}
                selected={view.areas}
                {...pointing}
              />
            </div>
            <Announcement words={refused} />
            {others.map((mark) => (
              <div key={mark.area.slug} className={styles.other}>
                <ForceWords mark={mark} benchmark={benchmark} isChosen />
              </div>
            ))}
          </section>
        </div>
      </div>
    </Pointed>
  );
}

interface ForceWordsProps {
  readonly mark: MapMark;
  readonly benchmark: Benchmark;
  /** Only then there are links: what is pointed at is gone before one could be reached. */
  readonly isChosen: boolean;
}

function ForceWords({ mark: { area, mark }, benchmark, isChosen }: ForceWordsProps) {
  const compared = comparedWords(area, mark, benchmark);
  return (
    <>
      <h3>
        {isChosen ? <SiteLink to={forceAddress(area.slug)}>{area.name}</SiteLink> : area.name}
      </h3>
      <p>{markWords(mark)}</p>
      {compared && <p>{compared}</p>}
      {isChosen && 'figure' in mark && (
        <p>
          <FigureLink figure={mark.figure}>
            <Text>Where this comes from</Text>
            <span className="unseen">{`: ${area.name}`}</span>
          </FigureLink>
        </p>
      )}
    </>
  );
}
