import { nice, ticks } from 'd3-array';
import type { DatedEvent } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import { ascending } from '../domain/ordered.ts';
import { monthAt, monthOf, yearStarting } from '../domain/period.ts';
import { stepOf, type Trend, type TrendPoint } from '../domain/trend.ts';
import { countWords } from '../domain/words.ts';

export type Span = readonly [number, number];

/** Every time that any of the trends has a point for, oldest first. */
export function timesOf(trends: readonly Trend[]): TrendPoint[] {
  const times = new Map(trends.flatMap(({ points }) => points.map((point) => [point.from, point])));
  return [...times.values()].sort((one, other) => one.from - other.from);
}

/** The middle of the time a point stands for, in months. */
export function middleOf(point: TrendPoint, step: number): number {
  return point.from + step / 2;
}

/**
 * From the first to the last month drawn, in whole financial years. A single line starts at its first
 * year, even if that year is a gap; several lines start at the first value of any of them.
 */
export function timeSpan(trends: readonly Trend[]): Span {
  const drawn = trends.flatMap(({ points }) => points.filter(isDrawn));
  const all = trends.flatMap(({ points }) => points);
  const starts = (trends.length > 1 && drawn.length > 0 ? drawn : all).map(({ from }) => from);
  const ends = trends.flatMap(({ points }) => points.map(({ from }) => from + stepOf(points)));
  if (starts.length === 0) return [monthOf(2020, 4), monthOf(2021, 4)];
  const first = startOfYear(Math.min(...starts));
  const last = startOfYear(Math.max(...ends) + 11);
  return [first, last];
}

function isDrawn({ value, others }: TrendPoint): boolean {
  return typeof value === 'number' || others.length > 0;
}

/** The April on or before the month. */
function startOfYear(month: number): number {
  return Math.floor((month - 3) / 12) * 12 + 3;
}

export interface YearTick {
  /** The middle of the financial year. */
  readonly at: number;
  readonly text: string;
}

/** A tick for each financial year, thinned to what fits; the last year always keeps its own. */
export function yearTicks([first, last]: Span, width: number, labelWidth: number): YearTick[] {
  const years = Math.round((last - first) / 12);
  const every = Math.max(1, Math.ceil((labelWidth * years) / Math.max(width, 1)));
  const ticks: YearTick[] = [];
  for (let year = years - 1; year >= 0; year -= every) {
    const from = first + year * 12;
    ticks.unshift({ at: from + 6, text: yearStarting(Math.floor(from / 12)).text });
  }
  return ticks;
}

/** Every number that is drawn, shown or also published. */
function valuesOf(trends: readonly Trend[]): number[] {
  return trends.flatMap(({ points }) =>
    points.flatMap(({ value, others }) => [
      ...(typeof value === 'number' ? [value] : []),
      ...others.map((other) => other.value),
    ]),
  );
}

/** A few round values from zero, or from below it where a value is; counts in whole numbers. */
export function valueTicks(trends: readonly Trend[], as: As): number[] {
  const values = valuesOf(trends);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  if (highest === 0 && lowest === 0) return [0, 1];
  const [from, to] = nice(lowest, highest, 4);
  const round = ticks(from, to, 4);
  return as === 'count' ? round.filter(Number.isInteger) : round;
}

/** The axis from its first to its last tick, so that every value lies between two lines. */
export function valueSpan(ticks: readonly number[], trends: readonly Trend[]): Span {
  const values = valuesOf(trends);
  return [Math.min(0, ...ticks, ...values), Math.max(...ticks, ...values)];
}

export function tickWords(value: number): string {
  return Number.isInteger(value) ? countWords(value) : value.toFixed(1).replace('-', '−');
}

/** The place of a day in time, in months with a fraction. */
export function momentOf({ date }: DatedEvent): number {
  return monthAt(date) + (Number(date.slice(8)) - 1) / 31;
}

/** Events inside the time drawn, oldest first: those that get a number. */
export function eventsWithin(
  events: readonly DatedEvent[],
  [first, last]: Span,
): readonly DatedEvent[] {
  return events
    .filter((event) => momentOf(event) >= first && momentOf(event) < last)
    .sort((one, other) => ascending(one.date, other.date));
}
