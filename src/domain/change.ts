import { preferredFirst } from './answer.ts';
import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { type Figure, isCounted, isDrawable } from './figure.ts';
import type { Interval } from './interval.ts';
import { type Break, isBroken, isFirstYear, type Measure } from './measure.ts';
import type { Period } from './period.ts';
import { betaQuantile } from './quantiles.ts';
import { isOutBy, type Month, type ReleaseSlug } from './release.ts';
import { rounded } from './rounding.ts';
import { publishedFor, type Table } from './table.ts';

/** What may be said of the step between two years: rule 8. */
export type Change =
  | (Step & { readonly is: 'step'; readonly notes: readonly ChangeNote[] })
  | {
      readonly is: 'refused';
      readonly why: Refused;
      readonly pair?: Pair;
      /** The break that lies between the years. */
      readonly broken?: Break;
    };

export type Refused =
  | 'missing'
  | 'break'
  | 'inexact'
  | 'questioned'
  | 'different-forces'
  | 'unknown-forces'
  | 'other-span'
  | 'same-year';

/** What must be said with a change: its figures are of two releases; it begins with the offence. */
export type ChangeNote = 'two-releases' | 'first-year';

export interface Pair {
  readonly earlier: Figure;
  readonly later: Figure;
}

/** Two counts, whole numbers of zero or more, and the ratio of the later to the earlier. */
export interface Step {
  readonly earlier: number;
  readonly later: number;
  /** Not finite from none. */
  readonly ratio: number;
  /** 95% of the ratio; chance alone. */
  readonly interval: Interval;
  /** The interval holds 1: chance alone could explain the step. */
  readonly isChance: boolean;
  /** Whole percentages; only from a count that is large enough. */
  readonly percent?: number;
  readonly isDoubled: boolean;
}

/** Rule 8: a percentage, and "doubled", only from so many offences. */
const fewestForPercent = 50;
export const fewestToDouble = 20;

/** The step from one count to another. */
export function stepBetween(earlier: number, later: number): Step {
  const interval = ratioInterval(earlier, later);
  return {
    earlier,
    later,
    ratio: later / earlier,
    interval,
    isChance: interval.lower <= 1 && interval.upper >= 1,
    isDoubled: earlier >= fewestToDouble && later >= 2 * earlier,
    ...(earlier >= fewestForPercent ? { percent: wholePercent(earlier, later) } : {}),
  };
}

/** Per cent from an earlier count, not rounded; multiplied first, so that a half is one. */
export function percentBetween(earlier: number, later: number): number {
  return ((later - earlier) * 100) / earlier;
}

/** Whole percentages, half away from zero. */
export function wholePercent(earlier: number, later: number): number {
  return rounded(percentBetween(earlier, later), 0);
}

/** 95% interval of later/earlier: the exact conditional binomial (Clopper and Pearson 1934). */
export function ratioInterval(earlier: number, later: number): Interval {
  const lower = later === 0 ? 0 : betaQuantile(0.025, later, earlier + 1);
  const upper = earlier === 0 ? 1 : betaQuantile(0.975, later + 1, earlier);
  return { lower: lower / (1 - lower), upper: upper / (1 - upper) };
}

/**
 * The change of an area's count between two years (rule 8). Where one release has both, both come
 * from it; nothing is said across a break, of rounded or questioned numbers, or of totals whose
 * forces differ or are unknown.
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
  if (why === 'break') return { is: 'refused', why, pair, ...brokenBy(table.measure, pair) };
  if (why) return { is: 'refused', why, pair };
  const step = stepBetween(pair.earlier.value, pair.later.value);
  return { is: 'step', ...step, notes: notesOf(table.measure, area, pair) };
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
  const knownIn = (period: Period): Figure[] =>
    preferredFirst(dataset, publishedFor(table, area.slug, period).filter(isDrawable)).filter(
      ({ release }) => isOutBy(releaseOf(dataset, release), asOf),
    );
  const [earlier, later] = [knownIn(from), knownIn(to)];
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
  if (earlier.standing !== 'published' || later.standing !== 'published') return 'questioned';
  return area.kind === 'force' ? undefined : refusalOfTotals(earlier, later);
}

/** A total says nothing beside one of another release, or of other or unknown forces. */
function refusalOfTotals(earlier: Figure, later: Figure): Refused | undefined {
  if (earlier.release !== later.release) return 'different-forces';
  if (earlier.forces === undefined || later.forces === undefined) return 'unknown-forces';
  return earlier.forces === later.forces ? undefined : 'different-forces';
}

function brokenBy({ breaks }: Measure, { earlier, later }: Pair): { broken?: Break } {
  const [first, last] = [earlier.period.from, later.period.from].sort((one, other) => one - other);
  const broken = breaks.find(({ from }) => from > (first ?? 0) && from <= (last ?? 0));
  return broken ? { broken } : {};
}

function notesOf(measure: Measure, area: Area, { earlier, later }: Pair): ChangeNote[] {
  const notes: ChangeNote[] = [];
  if (earlier.release !== later.release) notes.push('two-releases');
  if (isFirstYear(measure, area, earlier.period)) notes.push('first-year');
  return notes;
}
