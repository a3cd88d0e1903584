import { isCounted } from './figure.ts';
import { isShownMark, type Mark } from './mark.ts';
import { chiSquareQuantile } from './quantiles.ts';
import type { Rated } from './rate.ts';

/** A 95% interval; it covers chance only, and says nothing of recording practice. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Two-sided 95% of the normal distribution. */
const z = 1.959964;

/** From this count on Byar's approximation is used; below it the exact Poisson interval. */
const fewestForByar = 10;

/**
 * 95% interval of a count of offences (whole, zero or more): exact Poisson below 10, Byar's method
 * from 10 (Breslow and Day 1987, as used by England's public health statistics).
 */
export function intervalOf(count: number): Interval {
  return count < fewestForByar ? exactInterval(count) : byarInterval(count);
}

/** There are only ten of them, and they are costly: each is found once, when it is first asked. */
const exactIntervals: Interval[] = [];

function exactInterval(count: number): Interval {
  const found = exactIntervals[count] ?? {
    lower: count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2,
    upper: chiSquareQuantile(0.975, 2 * count + 2) / 2,
  };
  exactIntervals[count] = found;
  return found;
}

function byarInterval(count: number): Interval {
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/** 95% interval of the rate behind a mark, for each 10,000; only of counted figures with a rate. */
export function rateIntervalOf(mark: Mark): Interval | undefined {
  if (!isShownMark(mark) || mark.rate.is !== 'rate' || !isCounted(mark.figure)) return undefined;
  return rateInterval(mark.figure.value, mark.rate);
}

/** The count's limits over the residents, for each 10,000. */
export function rateInterval(count: number, { residents }: Pick<Rated, 'residents'>): Interval {
  const { lower, upper } = intervalOf(count);
  return { lower: (lower * 10_000) / residents, upper: (upper * 10_000) / residents };
}
