import { preferredFirst } from './answer.ts';
import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { type Figure, isCounted, isDrawable } from './figure.ts';
import type { Interval } from './interval.ts';
import { isBroken, type Measure } from './measure.ts';
import type { Period } from './period.ts';
import { betaQuantile } from './quantiles.ts';
import { isOutBy, type Month, type ReleaseSlug } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** Two counts and what may be said of the step between them. Counts always come first. */
export type Change =
  | (Step & { readonly is: 'percent'; readonly percent: number })
  | (Step & { readonly is: 'ratio'; readonly ratio: number; readonly interval: Interval })
  | (Step & { readonly is: 'counts' })
  | { readonly is: 'refused'; readonly why: Refused; readonly pair?: Pair };

export type Refused =
  | 'missing'
  | 'break'
  | 'inexact'
  | 'different-forces'
  | 'other-span'
  | 'same-year';

export interface Pair {
  readonly earlier: Figure;
  readonly later: Figure;
}

interface Step {
  readonly earlier: number;
  readonly later: number;
  readonly isDoubled: boolean;
}

/** Rule 8: a percentage only from here on; between the two the ratio's interval; below neither. */
const fewestForPercent = 50;
const fewestForRatio = 10;
const fewestToDouble = 20;

/** What may be said of the step from one count to another (whole numbers, zero or more). */
export function stepBetween(earlier: number, later: number): Exclude<Change, { is: 'refused' }> {
  const step = { earlier, later, isDoubled: earlier >= fewestToDouble && later >= 2 * earlier };
  if (earlier >= fewestForPercent) {
    return { is: 'percent', ...step, percent: wholePercent(earlier, later) };
  }
  if (earlier >= fewestForRatio) {
    return {
      is: 'ratio',
      ...step,
      ratio: later / earlier,
      interval: ratioInterval(earlier, later),
    };
  }
  return { is: 'counts', ...step };
}

/** Whole per cents, half away from zero. */
export function wholePercent(earlier: number, later: number): number {
  // In whole numbers until the last division, so that a half is a half.
  const hundredfold = (Math.abs(later - earlier) * 100) / earlier;
  return Math.sign(later - earlier) * Math.floor(hundredfold + 0.5);
}

/** 95% interval of later/earlier: the exact conditional binomial (Clopper and Pearson 1934). */
export function ratioInterval(earlier: number, later: number): Interval {
  const lower = later === 0 ? 0 : betaQuantile(0.025, later, earlier + 1);
  const upper = earlier === 0 ? 1 : betaQuantile(0.975, later + 1, earlier);
  return { lower: lower / (1 - lower), upper: upper / (1 - upper) };
}

/**
 * The change of an area's count between two years. Where one release has both, both come from it;
 * nothing is said across a break, of rounded numbers, or of totals over different forces.
 */
export function changeBetween(
  dataset: Dataset,
  table: Table,
  area: Area,
  from: Period,
  to: Period,
  asOf?: Month,
): Change {
  if (from.text === to.text) return { is: 'refused', why: 'same-year' };
  if (from.months !== to.months) return { is: 'refused', why: 'other-span' };
  const pair = pairOf(dataset, table, area, from, to, asOf);
  if (!pair) return { is: 'refused', why: 'missing' };
  const why = refusalOf(table.measure, area, pair);
  if (why) return { is: 'refused', why, pair };
  return stepBetween(pair.earlier.value, pair.later.value);
}

/** Both years from the newest release that has both; else each as it is shown. */
export function pairOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  from: Period,
  to: Period,
  asOf?: Month,
): Pair | undefined {
  const [earlier, later] = [from, to].map((period) =>
    preferredFirst(dataset, publishedFor(table, area.slug, period).filter(isDrawable)).filter(
      ({ release }) => asOf === undefined || isOutBy(releaseOf(dataset, release), asOf),
    ),
  ) as [Figure[], Figure[]];
  const both = sharedRelease(earlier, later);
  const first = both ? earlier.find(({ release }) => release === both) : earlier[0];
  const last = both ? later.find(({ release }) => release === both) : later[0];
  return first && last ? { earlier: first, later: last } : undefined;
}

function sharedRelease(
  earlier: readonly Figure[],
  later: readonly Figure[],
): ReleaseSlug | undefined {
  const before = new Set(earlier.map(({ release }) => release));
  return later.find(({ release }) => before.has(release))?.release;
}

function refusalOf(measure: Measure, area: Area, { earlier, later }: Pair): Refused | undefined {
  if (isBroken(measure, earlier.period, later.period)) return 'break';
  if (!isCounted(earlier) || !isCounted(later)) return 'inexact';
  if (area.kind !== 'force' && !isOverSameForces(earlier, later)) return 'different-forces';
  return undefined;
}

/** A total says nothing beside one of another release, or of another number of forces. */
function isOverSameForces(earlier: Figure, later: Figure): boolean {
  if (earlier.release !== later.release) return false;
  const [before, after] = [earlier.forces, later.forces];
  return before === undefined || after === undefined || before === after;
}
