import type { Area, AreaSlug } from './area.ts';
import { areaOf, type Dataset, type Quarters, releaseOf, territorialForcesOf } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { type As, isShownMark, type Mark, type MissingKind, markFor } from './mark.ts';
import { isBroken, type Measure, type MeasureSlug } from './measure.ts';
import { hasBegun, type Period, periodWords, quarterWords } from './period.ts';
import type { Precision } from './precision.ts';
import { hasRates, isAcrossCensus, type Rate, rateOf } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

/** One place on a line: a value, or a gap with its reason. */
export interface TrendPoint {
  /** First month, for placing it in time. */
  readonly from: number;
  readonly label: string;
  readonly value: number | MissingKind;
  /** Other published values of the same force and year. */
  readonly others: readonly OtherValue[];
  readonly mark?: Mark;
  /** What a total is made of. */
  readonly total?: PointTotal;
  /** No line joins it with the point before: rule 11. */
  readonly isApart?: boolean;
}

/** The forces behind a total, and its numbers. */
export interface PointTotal {
  /** Undefined where it was not published. */
  readonly forces: number | undefined;
  /** Of how many, where that is known. */
  readonly of: number | undefined;
  readonly count: number;
  readonly precision: Precision;
  readonly rate: Rate;
}

export interface OtherValue {
  readonly value: number;
  readonly observation: Observation;
  /** When it was published: `2016-06-21`, `2016-06`, or empty. */
  readonly published: string;
}

export interface Trend {
  readonly key: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly isTotal: boolean;
  /** For a total over the same forces: which. */
  readonly forces?: readonly Area[];
}

export function amountOf(point: TrendPoint): number | undefined {
  return typeof point.value === 'number' ? point.value : undefined;
}

/** Whether there is something to draw at a point. */
export function hasAmount(point: TrendPoint): boolean {
  return amountOf(point) !== undefined;
}

/** The rate behind a point, of a force or of a total, drawn or not. */
function rateAt({ mark, total }: TrendPoint): Rate | undefined {
  if (total) return total.rate;
  return mark && isShownMark(mark) ? mark.rate : undefined;
}

/** The years that a trend may have values in: none that had not begun, and for rates none without. */
export function trendYears(dataset: Dataset, table: Table, as: As, asOf?: Month): Period[] {
  return table.years.filter(
    (year) => hasBegun(year, asOf) && (as === 'count' || hasRates(dataset, year, asOf)),
  );
}

/** An area's years, drawn or not: every one of the measure that can have a value. */
export function trendOf(dataset: Dataset, table: Table, area: Area, as: As, asOf?: Month): Trend {
  const points = trendYears(dataset, table, as, asOf).map((year) => {
    const mark = markFor(dataset, table, area, year, as, asOf);
    const value = mark.is === 'value' ? mark.value : mark.is;
    const others = otherValues(dataset, table, area, as, mark, asOf);
    return { from: year.from, label: year.text, value, others, mark };
  });
  return { key: area.slug, name: area.name, points, isTotal: false };
}

/** Different numbers published for the same force and year; repeats of the shown one are left out. */
function otherValues(
  dataset: Dataset,
  { measure }: Table,
  area: Area,
  as: As,
  mark: Mark,
  asOf: Month | undefined,
): OtherValue[] {
  const seen = new Set<number>(mark.is === 'value' ? [mark.figure.value] : []);
  const values: OtherValue[] = [];
  for (const observation of mark.others) {
    if (!isFigure(observation) || seen.has(observation.value)) continue;
    if (observation.qualifier === 'not-comparable') continue;
    seen.add(observation.value);
    const { published } = releaseOf(dataset, observation.release);
    const rate = rateOf(dataset, measure, area, observation, asOf);
    if (as === 'count') values.push({ value: observation.value, observation, published });
    else if (rate.is === 'rate') values.push({ value: rate.per10k, observation, published });
  }
  return values;
}

/** Counts by calendar quarter; only for measures the Home Office publishes by quarter. */
export function quarterlyTrend(
  dataset: Dataset,
  measure: MeasureSlug,
  slug: AreaSlug,
): Trend | undefined {
  const table = dataset.quarterly.get(measure);
  const counts = table?.counts.get(slug);
  if (!table) return undefined;
  const area = areaOf(dataset, slug);
  const points = table.quarters.map((quarter): TrendPoint => {
    const value = counts?.get(quarter.text) ?? ('not-found' as const);
    const point = { from: quarter.from, label: quarterWords(quarter), value, others: [] };
    return area.kind === 'nation' && typeof value === 'number'
      ? { ...point, total: quarterTotal(dataset, table, quarter.text, value) }
      : point;
  });
  return { key: slug, name: area.name, points, isTotal: area.kind === 'nation' };
}

function quarterTotal(
  dataset: Dataset,
  { counts }: Quarters,
  quarter: string,
  count: number,
): PointTotal {
  const all = territorialForcesOf(dataset);
  const forces = all.filter(({ slug }) => counts.get(slug)?.has(quarter)).length;
  const rate = { is: 'none', why: 'not-a-year' } as const;
  return { forces, of: all.length, count, precision: 'exact', rate };
}

/**
 * Runs of neighbouring points that a line may join: it stops at a gap, at a time without any point, at
 * the measure's breaks, and before a total that is not of the same series.
 */
export function runsOf(measure: Measure, points: readonly TrendPoint[]): TrendPoint[][] {
  const step = stepOf(points);
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    if (!hasAmount(point)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && point.from - before.from === step;
    const isCut = before !== undefined && (point.isApart || isBroken(measure, before, point));
    if (run && isNext && !isCut) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Months that each point stands for: 3 where points follow each other by quarters, else 12. */
export function stepOf(points: readonly TrendPoint[]): number {
  const isQuarterly = points.some((point, index) => {
    const before = points[index - 1];
    return before !== undefined && point.from - before.from < 12;
  });
  return isQuarterly ? 3 : 12;
}

/** The first month from which rates rest on the Census of 2021 and no longer on that of 2011. */
export function censusStepIn(trends: readonly Trend[]): number | undefined {
  for (const { points } of trends) {
    const rated = points.filter((point) => rateAt(point)?.is === 'rate');
    const step = rated.find((point, at) => {
      const [before, now] = [rated[at - 1], point].map((one) => one && rateAt(one));
      return before && now && isAcrossCensus(before, now);
    });
    if (step) return step.from;
  }
  return undefined;
}

export function yearsWords(years: readonly Period[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return 'no year';
  return first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`;
}
