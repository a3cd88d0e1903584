import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Legend } from '../charts/Legend.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { cannotSay } from '../content/limits.ts';
import { core } from '../data/files.ts';
import { useDataset } from '../data/useDataset.ts';
import type { AreaSlug } from '../domain/area.ts';
import { type Dataset, drawableYears, tableFor } from '../domain/dataset.ts';
import { twoFiguresIn } from '../domain/example.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { mapOf } from '../domain/map.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { markWords } from '../domain/words.ts';
import { ContentNote } from '../safety/ContentNote.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { forceAddress } from '../url/links.ts';
import { defaultMeasure } from '../url/view.ts';
import { ForcePicker } from './ForcePicker.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import styles from './Overview.module.css';
import { Page } from './Page.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The measures the overview opens with: the three that the freedom of information rounds ask for. */
const headlineMeasures = [
  'cyber-flagged-child-sexual-offences',
  'sexual-communication-with-a-child',
  'child-abuse-image-offences',
] as MeasureSlug[];

const needed = [...headlineMeasures, defaultMeasure].flatMap(
  (slug) => core.measures.get(slug) ?? [],
);

export function Overview() {
  const loading = useDataset(needed);
  return (
    <>
      <ContentNote />
      <Page
        title=""
        heading="What police record about online sexual offences against children"
        lead="Force by force and year by year. Every figure says who published it, who did not answer, and what it cannot tell you."
      >
        {loading.is === 'loading' && <Skeleton shape="page" label="Loading the figures" />}
        {loading.is === 'failed' && <LoadFailure loading={loading} isBeside={false} />}
        {loading.is === 'ready' && <Figures dataset={loading.dataset} />}
      </Page>
    </>
  );
}

function Figures({ dataset }: { readonly dataset: Dataset }) {
  const navigate = useNavigate();
  return (
    <>
      <ul className={styles.cards}>
        {headlineMeasures.map((slug) => (
          <li key={slug} className={styles.card}>
            <MeasureCard dataset={dataset} table={tableFor(dataset, slug)} />
          </li>
        ))}
      </ul>
      <div className={styles.columns}>
        <OverviewMap dataset={dataset} />
        <div className={styles.side}>
          <section className={styles.find}>
            <h2>Find a force</h2>
            <ForcePicker
              core={dataset}
              label="By its name, a council or a county"
              chosen={[]}
              most={1}
              onChange={([area]) => area && navigate(forceAddress(area))}
            />
            <p>
              <Link to="/forces">All forces by region</Link>
            </p>
          </section>
          <section className={styles.limits}>
            <h2>What these figures can and cannot say</h2>
            {cannotSay.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>
              <Link to="/method">How the figures are made</Link>
            </p>
          </section>
          <TwoFigures dataset={dataset} />
        </div>
      </div>
    </>
  );
}

function OverviewMap({ dataset }: { readonly dataset: Dataset }) {
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<AreaSlug>();
  const table = tableFor(dataset, defaultMeasure);
  const period = drawableYears(dataset, table).at(-1);
  const answer = useMemo(
    () => period && mapOf(dataset, table, { period, as: 'rate' }),
    [dataset, table, period],
  );
  if (!period || !answer) return null;
  const subtitle = mapSubtitle(table.measure, period, answer.as);
  const shown = answer.marks.find(({ area }) => area.slug === pointed);
  const figures = answer.marks.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  return (
    <figure className={styles.map}>
      <h2>{mapHeadline(answer, period)}</h2>
      <p className={styles.soft}>{subtitle}</p>
      <p className={styles.readout}>
        {shown ? (
          <>
            <b>{shown.area.name}</b> {markWords(shown.mark)}
          </>
        ) : (
          'Choose a force to open its page.'
        )}
      </p>
      <TileMap
        answer={answer}
        name={subtitle}
        selected={[]}
        tiles={dataset.tiles}
        onPoint={setPointed}
        onSelect={(area) => navigate(forceAddress(area))}
      />
      <Legend answer={answer} />
      <figcaption className={styles.source}>
        <SourceLine dataset={dataset} measure={table.measure} figures={figures} />{' '}
        <Link to="/map">Other years and measures, and a table</Link>
      </figcaption>
    </figure>
  );
}

/** Why the site exists, by its first example. */
function TwoFigures({ dataset }: { readonly dataset: Dataset }) {
  const table = tableFor(dataset, headlineMeasures[0] ?? defaultMeasure);
  const example = useMemo(() => twoFiguresIn(dataset, table), [dataset, table]);
  if (!example) return null;
  const { area, shown, other, year } = example;
  return (
    <section className={styles.limits}>
      <h2>One force, one year, two figures</h2>
      <p>
        {table.measure.shortName}, {area.name}, {year}: <b>{shown}</b>, and before that{' '}
        <b>{other}</b>. Both were published. This site shows the newest and keeps the others beside
        it.
      </p>
      <p>
        <Link to={forceAddress(area.slug)}>{area.name}, every figure</Link>
      </p>
    </section>
  );
}
