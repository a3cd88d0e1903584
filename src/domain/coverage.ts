import { type Area, isTerritorial, regionNames } from './area.ts';
import { byName, type Dataset, forcesOf } from './dataset.ts';
import { isQuestioned, isShownMark, isTooEarly, type Mark, markFor } from './mark.ts';
import { hasBegun, type Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

/** A figure, or why there is none: the kinds of a map of counts. */
export const coverageKinds = [
  'figure',
  'not-supplied',
  'not-found',
  'not-comparable',
  'doubtful',
  'other-law',
] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** What is known of one force in one year. */
export interface CoverageCell {
  readonly area: Area;
  readonly period: Period;
  readonly kind: CoverageKind;
  readonly mark: Mark;
  readonly isQuestioned: boolean;
  /** Before the offence existed. */
  readonly isTooEarly: boolean;
  /** Something was published for it, shown or not, that a reader can look up. */
  readonly hasPublished: boolean;
}

export interface CoverageRow {
  readonly area: Area;
  readonly cells: readonly CoverageCell[];
}

/** How many of a number of forces gave each kind of answer. */
export interface Counts {
  readonly forces: number;
  readonly kinds: Readonly<Record<CoverageKind, number>>;
}

export interface YearCounts {
  readonly period: Period;
  /** The 43 forces of England and Wales that police a territory. */
  readonly englandAndWales: Counts;
  /** Every force there is. */
  readonly all: Counts;
}

/** Who has a figure, in which year. */
export interface Coverage {
  readonly table: Table;
  readonly years: readonly Period[];
  /** By region, from the north southwards as on the list of regions; by name inside. */
  readonly rows: readonly CoverageRow[];
  readonly counts: readonly YearCounts[];
}

/**
 * Every force and year of a measure with its kind of answer.
 *
 * @param asked years: those of the measure where none are given; none that had not begun
 * @param asOf only what had been published by the end of this month
 */
export function coverageOf(
  dataset: Dataset,
  table: Table,
  asked: readonly Period[] = table.years,
  asOf?: Month,
): Coverage {
  const years = asked.filter((year) => hasBegun(year, asOf));
  const rows = [...forcesOf(dataset)].sort(byRegion).map((area) => ({
    area,
    cells: years.map((period) => cellOf(dataset, table, area, period, asOf)),
  }));
  return { table, years, rows, counts: years.map((period, at) => countsOf(rows, period, at)) };
}

function cellOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf: Month | undefined,
): CoverageCell {
  const mark = markFor(dataset, table, area, period, 'count', asOf);
  const kind = kindOf(mark);
  return {
    area,
    period,
    kind,
    mark,
    isQuestioned: isQuestioned(mark),
    isTooEarly: isTooEarly(mark),
    hasPublished: mark.others.length > 0 || (kind !== 'not-found' && kind !== 'other-law'),
  };
}

/** A count whose rate is withheld is still a figure. */
function kindOf(mark: Mark): CoverageKind {
  return isShownMark(mark) ? 'figure' : mark.is;
}

function byRegion(one: Area, other: Area): number {
  const names: readonly string[] = regionNames;
  return names.indexOf(one.region) - names.indexOf(other.region) || byName(one, other);
}

function countsOf(rows: readonly CoverageRow[], period: Period, at: number): YearCounts {
  const kindsOf = (some: readonly CoverageRow[]) => some.flatMap(({ cells }) => cells[at] ?? []);
  return {
    period,
    englandAndWales: tally(kindsOf(rows.filter(({ area }) => isTerritorial(area)))),
    all: tally(kindsOf(rows)),
  };
}

function tally(cells: readonly CoverageCell[]): Counts {
  const count = (kind: CoverageKind) => cells.filter((cell) => cell.kind === kind).length;
  return {
    forces: cells.length,
    kinds: {
      figure: count('figure'),
      'not-supplied': count('not-supplied'),
      'not-found': count('not-found'),
      'not-comparable': count('not-comparable'),
      doubtful: count('doubtful'),
      'other-law': count('other-law'),
    },
  };
}

/** The kinds of answer that occur at all, in their fixed order. */
export function kindsIn({ counts }: Pick<Coverage, 'counts'>): CoverageKind[] {
  return coverageKinds.filter((kind) => counts.some(({ all }) => all.kinds[kind] > 0));
}
