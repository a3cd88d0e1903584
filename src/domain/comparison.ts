import { type Area, type AreaSlug, isEnglandOrWales, type RegionSlug } from './area.ts';
import { areaOf, byName, type Dataset, forcesOf } from './dataset.ts';
import { type As, drawnAs, type Mark, markFor } from './mark.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { type Total, totalOf } from './total.ts';

export interface ComparisonRow {
  readonly area: Area;
  readonly mark: Mark;
}

/** Forces side by side in one year, with England and Wales beside them. */
export interface Comparison {
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
  readonly region?: RegionSlug;
  readonly sort: Sort;
  readonly asOf?: Month;
}

/** The chosen forces, else all of the chosen region, else every force. */
export function comparisonOf(
  dataset: Dataset,
  table: Table,
  question: ComparisonQuestion,
): Comparison {
  const { period, asOf } = question;
  const as = drawnAs(dataset, period, question.as);
  const rows = compared(dataset, question).map((area) => ({
    area,
    mark: markFor(dataset, table, area, period, as, asOf),
  }));
  rows.sort(orders[question.sort]);
  return { rows, as, total: totalOf(dataset, table, period, asOf) };
}

function compared(dataset: Dataset, { areas, region }: ComparisonQuestion): Area[] {
  if (areas.length > 0) return areas.map((slug) => areaOf(dataset, slug));
  const inRegion = region ? dataset.regions.get(region)?.forces : undefined;
  return [...(inRegion ?? forcesOf(dataset))];
}

/** England and Wales first, as other nations are never ranked with them; largest first, missing last. */
function byValue(one: ComparisonRow, other: ComparisonRow): number {
  const apart = Number(isEnglandOrWales(other.area)) - Number(isEnglandOrWales(one.area));
  if (apart !== 0) return apart;
  const [value, otherValue] = [one, other].map(({ mark }) =>
    mark.is === 'value' ? mark.value : -1,
  ) as [number, number];
  return otherValue - value || byName(one.area, other.area);
}

const orders: Readonly<Record<Sort, (one: ComparisonRow, other: ComparisonRow) => number>> = {
  name: (one, other) => byName(one.area, other.area),
  value: byValue,
};
