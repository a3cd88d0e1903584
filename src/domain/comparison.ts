import { type Area, type AreaSlug, isEnglandOrWales, type RegionSlug } from './area.ts';
import { type Benchmark, benchmarkOf } from './benchmark.ts';
import { type ComparisonRow, comparisonRows } from './comparisonRow.ts';
import { areaOf, byName, type Dataset, forcesInRegion, forcesOf } from './dataset.ts';
import { type As, drawnAs } from './mark.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { type Total, totalOf } from './total.ts';

/** Forces side by side in one year, with the spread of all of them and the national rate beside. */
export interface Comparison extends Benchmark {
  readonly measure: Measure;
  readonly rows: readonly ComparisonRow[];
  readonly as: As;
  readonly total: Total;
}

/** The order of forces in a list. */
export type Sort = 'name' | 'value';

export interface ComparisonQuestion {
  readonly period: Period;
  readonly as: As;
  readonly areas: readonly AreaSlug[];
  readonly region?: RegionSlug | 'all';
  readonly sort: Sort;
  readonly asOf?: Month | undefined;
}

/** The chosen forces, else all of the chosen region, else every force. */
export function comparisonOf(
  dataset: Dataset,
  table: Table,
  question: ComparisonQuestion,
): Comparison {
  const { period, asOf } = question;
  const as = drawnAs(dataset, period, question.as, asOf);
  const rows = comparisonRows(dataset, table, compared(dataset, question), { period, as, asOf });
  rows.sort(orders[question.sort]);
  return {
    measure: table.measure,
    rows,
    as,
    total: totalOf(dataset, table, period, asOf),
    ...benchmarkOf(dataset, table, period, asOf),
  };
}

function compared(dataset: Dataset, { areas, region }: ComparisonQuestion): Area[] {
  if (areas.length > 0) return areas.map((slug) => areaOf(dataset, slug));
  return [...(forcesInRegion(dataset, region) ?? forcesOf(dataset))];
}

/** England and Wales first, as other nations are never ranked with them; largest first, missing last. */
function byValue(one: ComparisonRow, other: ComparisonRow): number {
  const apart = Number(isEnglandOrWales(other.area)) - Number(isEnglandOrWales(one.area));
  if (apart !== 0) return apart;
  const valueIn = ({ mark }: ComparisonRow) => (mark.is === 'value' ? mark.value : -1);
  return valueIn(other) - valueIn(one) || byName(one.area, other.area);
}

const orders: Readonly<Record<Sort, (one: ComparisonRow, other: ComparisonRow) => number>> = {
  name: (one, other) => byName(one.area, other.area),
  value: byValue,
};
