import { Fragment } from 'react';
import { Link } from 'react-router';
import { type Area, isTerritorial } from '../domain/area.ts';
import { isFigure } from '../domain/figure.ts';
import { listWords } from '../domain/headlines.ts';
import { periodWords } from '../domain/period.ts';
import type { PublishedRow, ReleasePart } from '../domain/releaseCoverage.ts';
import { observationWords, remarkWords } from '../domain/words.ts';
import { forceAddress } from '../url/links.ts';
import { whoAnswered } from './CoverageLink.tsx';
import { FigureLink } from './FigureLink.tsx';
import styles from './SourcesPage.module.css';

interface ReleaseAnswersProps {
  readonly part: ReleasePart;
}

/** One measure of a release: its national totals, and which forces have a figure in it. */
export function ReleaseAnswers({ part }: ReleaseAnswersProps) {
  const { table, periods, totals, asked, without, elsewhere } = part;
  const { measure } = table;
  return (
    <section className={styles.part} aria-label={measure.name}>
      <h2>{measure.name}</h2>
      <p>For {listWords(periods.map(periodWords), 6)}.</p>
      {totals.length > 0 && <Totals totals={totals} />}
      <h3>Who has a figure in it</h3>
      <Answered part={part} />
      <h3>Who was asked and gave no figure</h3>
      {asked.length === 0 ? (
        <p>The release names none.</p>
      ) : (
        <ul className={styles.totals}>
          {asked.map(({ area, periods: when }) => (
            <li key={area.slug}>
              <Link to={forceAddress(area.slug)}>{area.name}</Link>, for{' '}
              {when.map((period, at) => (
                <Fragment key={period.slug}>
                  {at > 0 && ' and '}
                  <FigureLink figure={{ measure: measure.slug, area: area.slug, period }}>
                    {periodWords(period)}
                  </FigureLink>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      )}
      <h3>Who has no figure in it</h3>
      <Names forces={without} none="No other force that the measure covers." />
      {elsewhere.length > 0 && (
        <p>
          Under another law:{' '}
          {listWords(
            elsewhere.map(({ name }) => name),
            12,
          )}
          .
        </p>
      )}
      <p>
        <Link to={whoAnswered(measure, {})}>Who answered over all releases</Link>
      </p>
    </section>
  );
}

function Totals({ totals }: { readonly totals: readonly PublishedRow[] }) {
  return (
    <>
      <h3>National totals</h3>
      <ul className={styles.totals}>
        {totals.map(({ observation, area }) => (
          <li key={`${area.slug} ${observation.period.text} ${observationWords(observation)}`}>
            {area.name}, {periodWords(observation.period)}:{' '}
            <FigureLink figure={observation}>{observationWords(observation)}</FigureLink> offences
            {isFigure(observation) && observation.forces ? `, ${observation.forces} forces` : ''}
            {isFigure(observation) && remarkWords(observation) && `; ${remarkWords(observation)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "15 of 43 forces of England and Wales, and 2 others", with their names unless it is all 43. */
function Answered({ part: { answered, asked, without } }: ReleaseAnswersProps) {
  const all = [...answered, ...asked.map(({ area }) => area), ...without];
  const forces = new Set(all.filter(isTerritorial)).size;
  const inside = answered.filter(isTerritorial).length;
  const others = answered.length - inside;
  const isAll = inside === forces;
  const named = answered.filter((force) => !isAll || !isTerritorial(force));
  const some = isAll ? `All ${forces}` : `${inside} of ${forces}`;
  return (
    <>
      <p>
        {some} forces of England and Wales
        {others > 0 && `, and ${others === 1 ? 'one other' : `${others} others`}`}
        {named.length > 0 ? ':' : '.'}
      </p>
      {named.length > 0 && <Names forces={named} none="" />}
    </>
  );
}

interface NamesProps {
  readonly forces: readonly Area[];
  readonly none: string;
}

function Names({ forces, none }: NamesProps) {
  if (forces.length === 0) return <p>{none}</p>;
  return (
    <p>
      {forces.map(({ slug, name }, at) => (
        <Fragment key={slug}>
          {at > 0 && ' · '}
          <Link to={forceAddress(slug)}>{name}</Link>
        </Fragment>
      ))}
    </p>
  );
}
