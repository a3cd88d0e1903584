import { useMemo } from 'react';
import { Sparkline } from '../charts/Sparkline.tsx';
import { changeBetween } from '../domain/change.ts';
import { countedChangeWords, refusalWords } from '../domain/changeWords.ts';
import { type Dataset, releaseOf } from '../domain/dataset.ts';

import { listWords } from '../domain/lists.ts';
import {
  type NationalFigure,
  newestNational,
  type TotalsTogether,
  totalsTogether,
} from '../domain/nationalTotals.ts';
import { dateWords } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import type { TrendPoint } from '../domain/trend.ts';
import { countWords, valueWords, withArticle } from '../domain/words.ts';
import { releaseAddress, viewAddress } from '../url/links.ts';
import { FigureLink } from './FigureLink.tsx';
import styles from './OverviewPage.module.css';
import { SiteLink } from './SiteLink.tsx';

interface MeasureCardProps {
  readonly dataset: Dataset;
  readonly table: Table;
}

/** A measure's newest national figure, who is in it, and the totals that may be compared. */
export function MeasureCard({ dataset, table }: MeasureCardProps) {
  const { measure } = table;
  const newest = useMemo(() => newestNational(dataset, measure.slug), [dataset, measure]);
  const groups = useMemo(() => totalsTogether(dataset, table), [dataset, table]);
  if (!newest) return null;
  const { figure, nation } = newest;
  const release = releaseOf(dataset, figure.release);
  return (
    <>
      <h2 className={styles.cardTitle}>
        <SiteLink to={viewAddress('trends', { measure: measure.slug })}>
          {measure.shortName}
        </SiteLink>
      </h2>
      <p className={styles.big}>
        <FigureLink figure={figure}>{valueWords(figure)}</FigureLink>
      </p>
      <p className={styles.soft}>
        offences recorded by police in {figure.period.text}
        {' · '}
        {figure.forces !== undefined && (
          <>
            <SiteLink to={releaseAddress(figure.release)}>{figure.forces} forces</SiteLink> of{' '}
          </>
        )}
        {withArticle(nation.name)}
      </p>
      <p className={styles.soft}>{changeOf(dataset, table, newest, groups)}.</p>
      {groups.length > 0 && <Comparable dataset={dataset} table={table} groups={groups} />}
      <p className={styles.small}>
        <SiteLink to={releaseAddress(figure.release)}>
          {release.publisher}, {dateWords(release.published)}
        </SiteLink>
        . {measure.counts}
      </p>
      <p className={styles.small}>
        <SiteLink to={viewAddress('coverage', { measure: measure.slug })}>
          Who answered, force by force
        </SiteLink>
      </p>
    </>
  );
}

/** Since the first year that the same release has over the same forces; else why nothing is said. */
function changeOf(
  dataset: Dataset,
  table: Table,
  { figure, nation }: NationalFigure,
  groups: readonly TotalsTogether[],
): string {
  const [first] = groups.find(({ figures }) => figures.includes(figure))?.figures ?? [];
  if (!first || first === figure) return `Since other years, ${refusalWords('different-forces')}`;
  const change = changeBetween(dataset, table, nation, first.period, figure.period);
  return `Since ${first.period.text}: ${countedChangeWords(change)}`;
}

interface ComparableProps extends MeasureCardProps {
  readonly groups: readonly TotalsTogether[];
}

/** Only totals of one nation from one release stand together: others differ in who answered. */
function Comparable({ dataset, table, groups }: ComparableProps) {
  const lines = groups.map((group) => pointsOf(table, group));
  const words = groups.map((group) => groupWords(dataset, group));
  return (
    <>
      <Sparkline
        measure={table.measure}
        lines={lines}
        name={`Totals published side by side: ${words.join('; ')}.`}
      />
      <p className={styles.small}>Published side by side in one release:</p>
      <ul className={styles.comparable}>
        {groups.map((group) => (
          <li key={groupWords(dataset, group)}>
            <Group dataset={dataset} group={group} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A line only where the release says how many forces are in its totals: rule 11. */
function pointsOf(table: Table, { figures, forces }: TotalsTogether): TrendPoint[] {
  return table.years.map((year) => {
    const figure = figures.find(({ period }) => period.text === year.text);
    const value = figure ? figure.value : 'not-found';
    const isApart = forces === undefined;
    return { from: year.from, label: year.text, value, others: [], isApart };
  });
}

interface GroupProps {
  readonly dataset: Dataset;
  readonly group: TotalsTogether;
}

/** Totals in words; the forces in them are those of their release. */
function Group({ dataset, group }: GroupProps) {
  const { values, forces, published, release } = groupParts(dataset, group);
  return (
    <>
      {values}, {release ? <SiteLink to={releaseAddress(release)}>{forces}</SiteLink> : forces},{' '}
      {published}
    </>
  );
}

function groupWords(dataset: Dataset, group: TotalsTogether): string {
  const { values, forces, published } = groupParts(dataset, group);
  return [values, forces, published].filter(Boolean).join(', ');
}

function groupParts(dataset: Dataset, { nation, figures, forces }: TotalsTogether) {
  const values = figures.map(({ value, period }) => `${countWords(value)} in ${period.text}`);
  const [first] = figures;
  const when = first ? dateWords(releaseOf(dataset, first.release).published) : '';
  const isAll = figures.every((figure) => figure.forces === forces);
  const some = figures
    .filter((figure) => figure.forces === forces)
    .map(({ period }) => period.text);
  return {
    values: `${values.join(', ')}: ${nation.name}`,
    forces:
      forces === undefined
        ? 'number of forces not published'
        : forcesWords(forces, isAll ? [] : some),
    published: `published ${when}`,
    release: first?.release,
  };
}

/** "45 forces in 2023/24, not published for the others": a number is that of its own year. */
function forcesWords(forces: number, years: readonly string[]): string {
  if (years.length === 0) return `${forces} forces`;
  return `${forces} forces in ${listWords(years)}, not published for the others`;
}
