import { Fragment } from 'react';
import { type Area, isTerritorial } from '../domain/area.ts';
import { capital } from '../domain/capital.ts';
import { listWords } from '../domain/lists.ts';
import { periodWords } from '../domain/period.ts';
import type { ReleasePart } from '../domain/releaseCoverage.ts';
import { periodsWords } from '../domain/sourceWords.ts';
import { someOf } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { forceAddress, viewAddress } from '../url/links.ts';
import { FigureLink } from './FigureLink.tsx';
import { ReleaseTotals } from './ReleaseTotals.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';

interface ReleaseAnswersProps {
  readonly part: ReleasePart;
  /** Forces were asked one by one, so that some may have given no figure. */
  readonly isAsked: boolean;
}

/** One measure of a release: its national totals, and which forces have a figure in it. */
export function ReleaseAnswers({ part, isAsked }: ReleaseAnswersProps) {
  const { table, periods, totals, asked } = part;
  const { measure } = table;
  return (
    <section className={styles.part} aria-label={measure.name}>
      <h2>{measure.name}</h2>
      <p>{`For ${periodsWords(periods)}.`}</p>
      {totals.length > 0 && <ReleaseTotals totals={totals} />}
      <h3>Who has a figure in it</h3>
      <Answered part={part} />
      {(isAsked || asked.length > 0) && (
        <>
          <h3>Who was asked and gave no figure</h3>
          <AskedForces part={part} />
        </>
      )}
      <Without part={part} />
      <p>
        <SiteLink to={viewAddress('coverage', { measure: measure.slug })}>
          Who answered, over all releases
        </SiteLink>
      </p>
    </section>
  );
}

interface PartProps {
  readonly part: ReleasePart;
}

function AskedForces({ part: { asked, table } }: PartProps) {
  if (asked.length === 0) return <p>What we have read of it names none.</p>;
  return (
    <ul className={styles.totals}>
      {asked.map(({ area, periods }) => (
        <li key={area.slug}>
          <SiteLink to={forceAddress(area.slug)}>{area.name}</SiteLink>
          <Text>, for</Text>{' '}
          {periods.map((period, at) => (
            <Fragment key={period.slug}>
              {at > 0 && <Text>{' and '}</Text>}
              <FigureLink figure={{ measure: table.measure.slug, area: area.slug, period }}>
                {periodWords(period)}
              </FigureLink>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Without({ part: { without, elsewhere } }: PartProps) {
  if (without.length + elsewhere.length === 0) return null;
  const others = listWords(
    elsewhere.map(({ name }) => name),
    elsewhere.length,
  );
  return (
    <>
      <h3>Who has no figure in it</h3>
      {without.length > 0 && <Names forces={without} />}
      {elsewhere.length > 0 && <p>{`Under another law: ${others}.`}</p>}
    </>
  );
}

/** "15 of 43 forces of England and Wales, and 2 others", with their names unless it is all 43. */
function Answered({ part: { answered, asked, without } }: PartProps) {
  const all = [...answered, ...asked.map(({ area }) => area), ...without];
  const forces = new Set(all.filter(isTerritorial)).size;
  const inside = answered.filter(isTerritorial);
  const others = answered.filter((force) => !isTerritorial(force));
  const some = `${capital(someOf(inside.length, forces))} of England and Wales`;
  if (inside.length === forces) {
    const more = others.map(({ name }) => `, and ${name}`).join('');
    return <p>{`${some}${more}.`}</p>;
  }
  const more = others.length === 1 ? 'one other' : `${others.length} others`;
  return (
    <>
      <p>
        <Text>
          {some}
          {others.length > 0 && `, and ${more}`}
          {answered.length > 0 ? ':' : '.'}
        </Text>
      </p>
      {answered.length > 0 && <Names forces={answered} />}
    </>
  );
}

function Names({ forces }: { readonly forces: readonly Area[] }) {
  return (
    <p>
      {forces.map(({ slug, name }, at) => (
        <Fragment key={slug}>
          <SiteLink to={forceAddress(slug)}>{name}</SiteLink>
          {at < forces.length - 1 && <Text>{'\u00a0· '}</Text>}
        </Fragment>
      ))}
    </p>
  );
}
