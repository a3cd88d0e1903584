import { stepOf, type Trend } from '../domain/trend.ts';

/** The first and the last month drawn, as months since the year 0. */
export type Range = readonly [first: number, last: number];

/** So many points and more are easier to read in part. */
const many = 16;

/** Quarters over several years can be narrowed; years are few. */
export function isBrushed(trends: readonly Trend[]): boolean {
  return trends.some(({ points }) => stepOf(points) < 12 && points.length > many);
}

/** The trends inside the range; whole where it would leave less than a line, as of another measure. */
export function within(trends: readonly Trend[], range: Range | undefined): readonly Trend[] {
  if (!range || !isBrushed(trends)) return trends;
  const [first, last] = range;
  const narrowed = trends.map((trend) => ({
    ...trend,
    points: trend.points.filter(({ from }) => from >= first && from <= last),
  }));
  return narrowed.some(({ points }) => points.length > 1) ? narrowed : trends;
}
