import type { Area, AreaSlug } from './area.ts';
import { areaOf, type Dataset, releaseOf, type Table } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { type As, type Mark, type MissingKind, markFor } from './mark.ts';
import { breakOf, type Measure, type MeasureSlug } from './measure.ts';
import { type Period, periodWords, quarterWords } from './period.ts';
import { rateOf } from './rate.ts';
import type { Month } from './release.ts';
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

/** A force's years; every year of the measure has a point, drawn or not. */
export function trendOf(dataset: Dataset, table: Table, area: Area, as: As, asOf?: Month): Trend {
  const points = table.years.map((year) => {
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
    seen.add(observation.value);
    if (observation.qualifier === 'not-comparable') continue;
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
    name: 'England and Wales',
    isTotal: true,
    forces,
    points: totals.map((total) => totalPoint(total, as)),
  };
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
  const found = nationalFigures(dataset, table, asOf);
  const nations = new Set(found.map(({ nation }) => nation));
  return [...nations].map((nation) => ({
    key: nation.slug,
    name: nation.name,
    isTotal: true,
    points: table.years.map((year): TrendPoint => {
      const one = found.find(
        (each) => each.nation === nation && each.figure.period.text === year.text,
      );
      const base = { from: year.from, label: year.text, others: [] };
      if (!one) return { ...base, value: 'not-found' };
      const { value, forces } = one.figure;
      return forces === undefined ? { ...base, value } : { ...base, value, forces };
    }),
  }));
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

/** Runs of neighbouring points that a line may join: it stops at gaps and at the measure's break. */
export function runsOf(measure: Measure, points: readonly TrendPoint[]): TrendPoint[][] {
  const at = breakOf(measure);
  const runs: TrendPoint[][] = [];
  let run: TrendPoint[] = [];
  for (const point of points) {
    const before = run.at(-1);
    const isAcross = before && at !== undefined && before.from < at && point.from >= at;
    const isMissing = amountOf(point) === undefined;
    if ((isMissing || isAcross) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (!isMissing) run.push(point);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

export function yearsWords(years: readonly Period[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return 'no year';
  return first === last ? periodWords(first) : `${periodWords(first)} to ${periodWords(last)}`;
}
