import { type Area, type AreaSlug, isTerritorial } from './area.ts';
import { areaOf, type Dataset, forcesOf, releaseOf } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { type As, type Mark, type MissingKind, markFor } from './mark.ts';
import { isBroken, type Measure, type MeasureSlug } from './measure.ts';
import { type Period, periodWords, quarterWords } from './period.ts';
import { hasRates, rateOf } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { nationalFigures, sameForces, type Total } from './total.ts';

/** One place on a line: a value, or a gap with its reason. */
export interface TrendPoint {
  /** First month, for placing it in time. */
  readonly from: number;
  readonly label: string;
  readonly value: number | MissingKind;
  /** How many forces are in the number, where it is a total and the number is known. */
  readonly forces?: number;
  /** Other published values of the same force and year. */
  readonly others: readonly OtherValue[];
  readonly mark?: Mark;
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

/** An area's years, drawn or not: every one of the measure that can have a value. */
export function trendOf(dataset: Dataset, table: Table, area: Area, as: As, asOf?: Month): Trend {
  const years = table.years.filter((year) => as === 'count' || hasRates(dataset, year));
  const points = years.map((year) => {
    const mark = markFor(dataset, table, area, year, as, asOf);
    const value = mark.is === 'value' ? mark.value : mark.is;
    const others = otherValues(dataset, area, year, as, mark);
    return { from: year.from, label: year.text, value, others, mark };
  });
  return { key: area.slug, name: area.name, points, isTotal: false };
}

/** Different numbers published for the same force and year; repeats of the shown one are left out. */
function otherValues(dataset: Dataset, area: Area, year: Period, as: As, mark: Mark): OtherValue[] {
  const seen = new Set<number>(mark.is === 'value' ? [mark.figure.value] : []);
  const values: OtherValue[] = [];
  for (const observation of mark.others) {
    if (!isFigure(observation) || seen.has(observation.value)) continue;
    if (observation.qualifier === 'not-comparable') continue;
    seen.add(observation.value);
    const rate = rateOf(dataset, area, year, observation.value);
    const { published } = releaseOf(dataset, observation.release);
    if (as === 'count') values.push({ value: observation.value, observation, published });
    else if (rate.is === 'rate') values.push({ value: rate.per10k, observation, published });
  }
  return values;
}

/** England and Wales over the same forces in every year, or undefined where no force has them all. */
export function sameForcesTrend(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  as: As,
  asOf?: Month,
): Trend | undefined {
  const { forces, totals } = sameForces(dataset, table, years, asOf);
  if (totals.length === 0) return undefined;
  return {
    key: 'england-and-wales',
    name: sameForcesName(dataset, forces),
    isTotal: true,
    forces,
    points: totals.map((total) => totalPoint(total, as)),
  };
}

/** A line over a few forces is not one of England and Wales, and must not be called so. */
function sameForcesName(dataset: Dataset, forces: readonly Area[]): string {
  const all = forcesOf(dataset).filter(isTerritorial).length;
  const inside = forces.filter(isTerritorial).length;
  const [only] = forces;
  if (inside === all) return 'England and Wales';
  if (forces.length === 1 && only) return `${only.name} (the only force with every year)`;
  return `The same ${inside} of ${all} forces`;
}

export function totalPoint(total: Total, as: As): TrendPoint {
  const rated = total.rate.is === 'rate' ? total.rate.per10k : 'withheld';
  return {
    from: total.period.from,
    label: total.period.text,
    value: as === 'count' ? total.count : rated,
    forces: total.forces.length,
    others: [],
  };
}

/** Every published national total, one line for each nation; counts only. */
export function publishedTrends(dataset: Dataset, table: Table, asOf?: Month): Trend[] {
  const nations = new Set(nationalFigures(dataset, table, asOf).map(({ nation }) => nation));
  return [...nations].map((nation) => {
    const trend = trendOf(dataset, table, nation, 'count', asOf);
    return { ...trend, isTotal: true, points: trend.points.map(withForces) };
  });
}

/** The number of forces that the publisher named for a total. */
function withForces(point: TrendPoint): TrendPoint {
  const forces = point.mark?.is === 'value' ? point.mark.figure.forces : undefined;
  return forces === undefined ? point : { ...point, forces };
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
  const points = table.quarters.map((quarter) => ({
    from: quarter.from,
    label: quarterWords(quarter),
    value: counts?.get(quarter.text) ?? ('not-found' as const),
    others: [],
  }));
  return { key: slug, name: area.name, points, isTotal: area.kind === 'nation' };
}

/**
 * Runs of neighbouring points that a line may join: it stops at a gap, at a time without any point,
 * and at the measure's break.
 */
export function runsOf(measure: Measure, points: readonly TrendPoint[]): TrendPoint[][] {
  const step = stepOf(points);
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    if (amountOf(point) === undefined) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && point.from - before.from === step;
    const isAcross = before !== undefined && isBroken(measure, before, point);
    if (run && isNext && !isAcross) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Months from one point to the next: twelve for years, three for quarters. */
function stepOf(points: readonly TrendPoint[]): number {
  const steps = points.slice(1).map((point, at) => point.from - (points[at]?.from ?? 0));
  return Math.min(...steps);
}

export function yearsWords(years: readonly Period[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return 'no year';
  return first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`;
}
