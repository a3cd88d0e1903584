import { memo, useMemo } from 'react';
import type { Area } from '../domain/area.ts';
import type { Beside } from '../domain/beside.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markWords } from '../domain/markWords.ts';
import { provenanceOf } from '../domain/provenance.ts';
import { comparedWords, spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { Total } from '../domain/total.ts';
import { forceAddress } from '../url/links.ts';
import { FigureLink } from './FigureLink.tsx';
import { Limits } from './Limits.tsx';
import styles from './MapPage.module.css';
import { Provenance } from './Provenance.tsx';
import { SiteLink } from './SiteLink.tsx';
import type { LoadedView } from './useExplorer.ts';

interface ChosenForcesProps {
  readonly loaded: LoadedView;
  readonly answer: MapAnswer;
  readonly total: Total;
  readonly beside: Beside;
}

/** The forces the reader chose, in words, with a way on. */
export const ChosenForces = memo(function ChosenForces(props: ChosenForcesProps) {
  const { loaded, answer, total, beside } = props;
  const { view, measure } = loaded;
  const chosen = view.areas.flatMap(
    (slug) => answer.marks.find(({ area }) => area.slug === slug) ?? [],
  );
  const last = chosen.at(-1);
  return (
    <section className={styles.side} aria-label="Chosen forces">
      {chosen.length === 0 ? (
        <p className={styles.hint}>
          Choose a force on the map or by name to keep its figure here and to compare it.
        </p>
      ) : (
        chosen.map((mark) => <ChosenForce key={mark.area.slug} shown={mark} beside={beside} />)
      )}
      {last && <WhereFrom loaded={loaded} area={last.area} />}
      <div className={styles.caveat}>
        <Limits measure={measure} total={total} />
        <p>
          A higher recorded rate can mean more harm, better detection or fuller recording. The
          figures cannot tell which.
        </p>
        {beside.spread && (
          <p>
            {spreadMeaning} {spreadSaysNot}
          </p>
        )}
      </div>
    </section>
  );
});

/** Choosing a force opens where its figure comes from; the figure's own page can be sent. */
function WhereFrom({ loaded, area }: { readonly loaded: LoadedView; readonly area: Area }) {
  const { dataset, table, measure, period, asOf } = loaded;
  const provenance = useMemo(
    () => provenanceOf(dataset, table, area, period, asOf),
    [dataset, table, area, period, asOf],
  );
  return (
    <section className={styles.caveat} aria-label={`Where the figure of ${area.name} comes from`}>
      <h3>
        <FigureLink figure={{ measure: measure.slug, area: area.slug, period }}>
          Where this comes from: {area.name}, {period.text}
        </FigureLink>
      </h3>
      <Provenance dataset={dataset} provenance={provenance} asOf={asOf} />
    </section>
  );
}

interface ChosenForceProps {
  readonly shown: MapMark;
  readonly beside: Beside;
}

function ChosenForce({ shown: { area, mark }, beside }: ChosenForceProps) {
  const compared = comparedWords(area, mark, beside);
  return (
    <div>
      <h3>
        <SiteLink to={forceAddress(area.slug)}>{area.name}</SiteLink>
      </h3>
      <p>{markWords(mark)}</p>
      {compared && <p>{compared}</p>}
    </div>
  );
}
