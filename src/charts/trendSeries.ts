import type { As } from '../domain/mark.ts';
import type { Measure } from '../domain/measure.ts';
import { memoised } from '../domain/memoised.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { runsOf, stepOf, type Trend, type TrendPoint } from '../domain/trend.ts';
import { pointForcesWords, pointWords } from '../domain/trendWords.ts';
import { countWords } from '../domain/words.ts';
import type { Spot } from './boxes.ts';
import type { Frame } from './frame.ts';
import { type Look, lookAt, nationalLookAt, type Places, placesAfter } from './looks.ts';
import { middleOf } from './trendDomain.ts';

/** A point that has a value, at the middle of its time. */
export interface SeriesPoint {
  readonly at: number;
  readonly value: number;
  readonly point: TrendPoint;
}

/** A trend with the look it keeps in the drawing, its labels and the key. */
export interface Series extends Look {
  readonly trend: Trend;
  /** Months that each point stands for. */
  readonly step: number;
  readonly points: readonly SeriesPoint[];
  /** Points that a line joins, run by run; a run of one is a lone point. */
  readonly runs: readonly (readonly SeriesPoint[])[];
}

/** With the looks of these places; forces without one get the free places in their order. */
export function seriesOf(
  trends: readonly Trend[],
  measure: Measure,
  looks: Places = new Map(),
): Series[] {
  const isForce = ({ isTotal }: Trend) => !isTotal;
  const places = placesAfter(
    looks,
    trends.filter(isForce).map(({ key }) => key),
  );
  const totals = trends.filter(({ isTotal }) => isTotal);
  return trends.map((trend) => {
    const look = trend.isTotal
      ? nationalLookAt(totals.indexOf(trend))
      : lookAt(places.get(trend.key) ?? 0);
    const runs = placedRuns(trend, measure);
    return { ...look, trend, step: stepOf(trend.points), points: runs.flat(), runs };
  });
}

const runsMade = memoised<SeriesPoint[][]>();

/** Worked out once for each trend: what is chosen changes more often. */
function placedRuns(trend: Trend, measure: Measure): SeriesPoint[][] {
  return runsMade([trend, measure], '', () => {
    const step = stepOf(trend.points);
    return runsOf(measure, trend.points).map((run) =>
      run.flatMap((point) => {
        const { value } = point;
        return typeof value === 'number' ? [{ at: middleOf(point, step), value, point }] : [];
      }),
    );
  });
}

export function numberWords(value: number, as: As): string {
  return as === 'rate' ? per10kWords(value) : countWords(value);
}

/**
 * The last value; with its year where the line ends before the others do, and for a total with the
 * number of its forces: "7,263 (44 forces)".
 */
export function lastWords(series: Series, as: As, newest: number | undefined): string {
  const last = series.points.at(-1);
  if (!last) return 'no figure';
  const when = last.at === newest ? '' : last.point.label;
  const remarks = [when, pointForcesWords(series.trend, last.point)].filter(Boolean).join(', ');
  return pointWords(last.point, as) + (remarks && ` (${remarks})`);
}

/** The middle of the newest time that any of the trends has a point for, drawn or not. */
export function newestOf(trends: readonly Trend[]): number | undefined {
  const ends = trends.flatMap(({ points }) => {
    const last = points.at(-1);
    return last ? [middleOf(last, stepOf(points))] : [];
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

export function spotOf(frame: Frame, { at, value }: SeriesPoint): Spot {
  return { x: frame.x(at), y: frame.y(value) };
}

/** Every run of a series in one path; a lone point goes nowhere, and shows by the ends of its stroke. */
export function pathOf(runs: Series['runs'], { x, y }: Frame): string {
  return runs
    .map((run) => {
      const spots = run.map(({ at, value }) => `${x(at)},${y(value)}`);
      return `M${spots.join('L')}${spots.length === 1 ? 'h0' : ''}`;
    })
    .join('');
}
