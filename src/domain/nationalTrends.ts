import { type Area, isEnglandAndWales, isTerritorial } from './area.ts';
import { areaOf, type Dataset, englandAndWales, territorialForcesOf } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { As } from './mark.ts';
import { isOneSeries, nationalFigures, publishedWhole } from './nationalTotals.ts';
import type { Period } from './period.ts';
import { precisionOf } from './precision.ts';
import { rateOver } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { answeredIn, areMost, sameForces, sumOver, type Total } from './total.ts';
import { type PointTotal, type Trend, type TrendPoint, trendOf } from './trend.ts';

/** National lines and points: rule 11. One force is none, and a few forces are not a nation. */

/** England and Wales over the same forces in every year; undefined unless those are most of them. */
export function sameForcesTrend(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  as: As,
  asOf?: Month,
): Trend | undefined {
  const { forces, totals } = sameForces(dataset, table, years, as, asOf);
  const inside = forces.filter(isTerritorial).length;
  const all = territorialForcesOf(dataset).length;
  if (totals.length === 0 || !areMost(inside, all)) return undefined;
  const nation = englandAndWales(dataset);
  return {
    key: inside === all ? nation.slug : 'same-forces',
    name: inside === all ? nation.name : `The same ${inside} of ${all} forces`,
    isTotal: true,
    forces,
    points: totals.map((total) => sumPoint(total, as)),
  };
}

function sumPoint(total: Total, as: As): TrendPoint {
  const { from, text: label } = total.period;
  const point = { from, label, others: [] };
  const { sum } = total;
  if (!sum) return { ...point, value: 'not-found' };
  return pointOf(point, { ...sum, ...answeredIn(total) }, as);
}

function pointOf(
  point: Omit<TrendPoint, 'value' | 'total'>,
  total: PointTotal,
  as: As,
): TrendPoint {
  const rated = total.rate.is === 'rate' ? total.rate.per10k : ('no-estimate' as const);
  return { ...point, value: as === 'count' ? total.count : rated, total };
}

/** Every published national total as a point; a line only where they are one series. Counts only. */
export function publishedTrends(dataset: Dataset, table: Table, asOf?: Month): Trend[] {
  const nations = new Set(nationalFigures(dataset, table, asOf).map(({ nation }) => nation));
  const all = territorialForcesOf(dataset).length;
  return [...nations].map((nation) => {
    const trend = trendOf(dataset, table, nation, 'count', asOf);
    let before: Figure | undefined;
    const points = trend.points.map((point): TrendPoint => {
      const { mark } = point;
      if (mark?.is !== 'value') return point;
      const { figure, rate } = mark;
      const isApart = !before || !isOneSeries(dataset, table, before, figure, asOf);
      before = figure;
      return { ...point, total: publishedTotal(nation, figure, rate, all), isApart };
    });
    return { ...trend, isTotal: true, points };
  });
}

function publishedTotal(
  nation: Area,
  figure: Figure,
  rate: PointTotal['rate'],
  all: number,
): PointTotal {
  const { forces, value: count } = figure;
  // With forces in it that police no territory, a total has more than there are territories.
  const isOfAll = isEnglandAndWales(nation) && forces !== undefined && forces <= all;
  return { forces, of: isOfAll ? all : undefined, count, precision: precisionOf(figure), rate };
}

/**
 * Rates of each year: of England and Wales where all forces have a figure or a total of all was
 * published; else a single point for the forces with a figure together.
 */
export function ratedTrends(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  asOf?: Month,
): Trend[] {
  const nation = englandAndWales(dataset);
  const forces = territorialForcesOf(dataset);
  const whole: TrendPoint[] = [];
  const together: TrendPoint[] = [];
  let before: Figure | 'sum' | undefined;
  for (const year of years) {
    const point = { from: year.from, label: year.text, others: [] };
    const none = { ...point, value: 'not-found' } as const;
    const sums = sumOver(dataset, table, forces, year, asOf);
    const figure = sums.missing.length > 0 ? wholeFigure(dataset, table, year, asOf) : 'sum';
    const isApart = !isJoined(dataset, table, before, figure, asOf);
    before = figure;
    if (figure === 'sum') whole.push({ ...sumPoint(sums, 'rate'), isApart });
    else if (figure) whole.push({ ...figurePoint(dataset, table, year, figure, asOf), isApart });
    else whole.push(none);
    together.push(figure ? none : { ...sumPoint(sums, 'rate'), isApart: true });
  }
  return [
    { key: nation.slug, name: nation.name, isTotal: true, points: whole },
    { key: 'together', name: 'Forces with a figure together', isTotal: true, points: together },
  ].filter(({ points }) => points.some(({ value }) => typeof value === 'number'));
}

function isJoined(
  dataset: Dataset,
  table: Table,
  before: Figure | 'sum' | undefined,
  now: Figure | 'sum' | undefined,
  asOf: Month | undefined,
): boolean {
  if (!before || !now) return false;
  if (before === 'sum' || now === 'sum') return before === now;
  return isOneSeries(dataset, table, before, now, asOf);
}

function wholeFigure(
  dataset: Dataset,
  table: Table,
  year: Period,
  asOf: Month | undefined,
): Figure | undefined {
  const all = territorialForcesOf(dataset).length;
  return publishedWhole(dataset, table, year, all, asOf);
}

function figurePoint(
  dataset: Dataset,
  { measure }: Table,
  period: Period,
  figure: Figure,
  asOf: Month | undefined,
): TrendPoint {
  const all = territorialForcesOf(dataset);
  const precision = precisionOf(figure);
  const rate = rateOver(dataset, all, { measure, period, asOf }, figure.value, precision);
  const total = publishedTotal(areaOf(dataset, figure.area), figure, rate, all.length);
  return pointOf({ from: period.from, label: period.text, others: [] }, total, 'rate');
}
