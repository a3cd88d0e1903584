import type { Frame } from './frame.ts';
import { middleOf, type Span } from './trendDomain.ts';
import type { Series, SeriesPoint } from './trendSeries.ts';

/** One drawn line: a run of at least two points. */
interface DrawnLine {
  readonly key: string;
  readonly series: Series;
  readonly run: readonly SeriesPoint[];
}

/** One row of data for Recharts: a time, and the value of each run that has one there. */
type Row = Readonly<Record<string, number>>;

function keyOf(series: number, run: number): string {
  return `line-${series}-${run}`;
}

/** A line for each run, so that none can be drawn across a gap or a break. */
export function drawnLines(all: readonly Series[]): DrawnLine[] {
  return all.flatMap((series, at) =>
    series.runs.flatMap((run, index) =>
      run.length > 1 ? [{ key: keyOf(at, index), series, run }] : [],
    ),
  );
}

/**
 * Every time of any trend inside the span, also those without a value, oldest first. A row
 * outside would make Recharts widen its axis.
 */
export function rowsOf(all: readonly Series[], [first, last]: Span): Row[] {
  const rows = new Map<number, Record<string, number>>();
  for (const { trend, step } of all) {
    for (const point of trend.points) {
      const at = middleOf(point, step);
      rows.set(at, { at });
    }
  }
  for (const [at, { runs }] of all.entries()) {
    for (const [index, run] of runs.entries()) {
      for (const point of run) {
        const row = rows.get(point.at);
        if (row) row[keyOf(at, index)] = point.value;
      }
    }
  }
  return [...rows.values()]
    .filter(({ at = 0 }) => at >= first && at <= last)
    .sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
}

/** The row nearest to a place, in pixels from the left edge. */
export function nearestRow(rows: readonly Row[], frame: Frame, x: number): number {
  const distances = rows.map(({ at = 0 }) => Math.abs(frame.x(at) - x));
  return distances.indexOf(Math.min(...distances));
}
