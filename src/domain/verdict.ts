import { isForce } from './area.ts';
import type { Breakdown } from './breakdown.ts';
import { fewestToDouble } from './change.ts';
import type { Claim } from './claim.ts';
import { type ChangeSum, type Sum, sumOf } from './claimArithmetic.ts';
import {
  type ClaimNumber,
  claimNumberIn,
  type Fit,
  fitOfRounded,
  isNearly,
} from './claimNumber.ts';
import { areaOf, type Dataset, tableFor } from './dataset.ts';
import { forcesAnswered } from './evidence.ts';
import { type Figure, isCounted, never } from './figure.ts';
import { isBroken } from './measure.ts';
import type { Table } from './table.ts';

/** What the figures make of a claim. */
export type Verdict =
  | { readonly is: Fit; readonly said: ClaimNumber; readonly sum: Sum }
  | {
      readonly is: 'cannot-be-checked';
      readonly why: Unchecked;
      readonly said?: ClaimNumber;
      readonly sum?: Sum;
    };

export type Unchecked =
  /** Nothing of that kind was published. */
  | 'no-figure'
  /** The claim's release has no figure, and with another release's the claim does not follow. */
  | 'other-release'
  /** The claim's release lacks a total, and one of another release may be over other forces. */
  | 'other-total'
  | 'inexact'
  | 'few'
  | 'break'
  | 'other-span'
  | 'from-none'
  | 'forces-missing'
  | 'unreadable';

/** "Almost doubled" is read as from here up to, but not, twice as many. */
const almostDouble = 1.8;

/**
 * A claim recomputed from the figures of its own release. Where that has none, a force's figure of
 * another release can confirm it; a total of another release decides nothing (rule 8).
 */
export function verdictOf(
  dataset: Dataset,
  breakdowns: readonly Breakdown[],
  claim: Claim,
): Verdict {
  const table = tableFor(dataset, claim.measure);
  const said = claimNumberIn(claim.published);
  const sum = sumOf(dataset, table, breakdowns, claim);
  if (!said) return { is: 'cannot-be-checked', why: 'unreadable', ...(sum ? { sum } : {}) };
  if (!sum) return { is: 'cannot-be-checked', why: 'no-figure', said };
  const borrowed = 'borrowed' in sum ? sum.borrowed : [];
  if (borrowed.some(({ area }) => !isForce(areaOf(dataset, area)))) {
    return { is: 'cannot-be-checked', why: 'other-total', said, sum };
  }
  const fit = fitOf(dataset, table, claim, said, sum);
  if (fit === 'holds' || fit === 'holds-rounded-down') return { is: fit, said, sum };
  if (fit !== 'differs') return { is: 'cannot-be-checked', why: fit, said, sum };
  // Another release's figure can confirm a claim, and never speaks against it.
  return borrowed.length > 0
    ? { is: 'cannot-be-checked', why: 'other-release', said, sum }
    : { is: 'differs', said, sum };
}

function fitOf(
  dataset: Dataset,
  table: Table,
  claim: Claim,
  said: ClaimNumber,
  sum: Sum,
): Fit | Unchecked {
  switch (sum.is) {
    case 'change':
      return fitOfChange(table, said, sum);
    case 'value':
      return fitOfCount(said, sum.figure);
    case 'per-day':
      if (!isCounted(sum.figure)) return 'inexact';
      return said.is === 'number' ? fitOfRounded(said.value, sum.perDay) : 'unreadable';
    case 'part':
      return fitOfCount(said, sum.part);
    case 'range':
      return fitOfRange(dataset, table, claim, said, sum);
    default:
      return never(sum);
  }
}

function fitOfChange(
  { measure }: Table,
  said: ClaimNumber,
  { earlier, later, percent, ratio }: ChangeSum,
): Fit | Unchecked {
  if (isBroken(measure, earlier.period, later.period)) return 'break';
  if (earlier.period.months !== later.period.months) return 'other-span';
  if (!isCounted(earlier) || !isCounted(later)) return 'inexact';
  if (earlier.value === 0) return 'from-none';
  if (said.is === 'percent') return fitOfRounded(said.value, percent);
  if (said.is === 'almost-doubled') return ratio >= almostDouble && ratio < 2 ? 'holds' : 'differs';
  if (said.is !== 'doubled') return 'unreadable';
  if (ratio < 2) return 'differs';
  return earlier.value >= fewestToDouble ? 'holds' : 'few';
}

type Count = Pick<Figure, 'value' | 'qualifier'>;

function fitOfCount(said: ClaimNumber, count: Count): Fit | Unchecked {
  const { value, qualifier } = count;
  const isExact = isCounted(count);
  switch (said.is) {
    case 'number':
    case 'percent':
      if (!isExact) return 'inexact';
      return value === said.value ? 'holds' : 'differs';
    case 'over':
      // A lower bound above what was said is above it too.
      if (!isExact && !(qualifier === 'at-least' && value > said.value)) return 'inexact';
      return value > said.value ? 'holds' : 'differs';
    case 'nearly':
      if (qualifier === 'approximate' && value === said.value) return 'holds';
      if (!isExact) return 'inexact';
      return isNearly(said.value, value) ? 'holds' : 'differs';
    default:
      return 'unreadable';
  }
}

function fitOfRange(
  dataset: Dataset,
  table: Table,
  { release, periods: [period] }: Claim,
  said: ClaimNumber,
  { figures, inEnglandAndWales }: Extract<Sum, { is: 'range' }>,
): Fit | Unchecked {
  if (said.is !== 'spread' || !period) return 'unreadable';
  const isLow = figures.some((figure) => isBelow(figure, said.below));
  const isHigh = figures.some((figure) => isAtLeast(figure, said.atLeast));
  if (isLow && isHigh) return 'holds';
  // A force without a known figure may be the small or the large one.
  const isWhole = inEnglandAndWales >= forcesAnswered(dataset, table, release, period);
  return isWhole ? 'differs' : 'forces-missing';
}

function isBelow({ value, qualifier }: Figure, limit: number): boolean {
  if (qualifier === 'less-than') return value <= limit;
  return qualifier !== 'at-least' && value < limit;
}

function isAtLeast({ value, qualifier }: Figure, limit: number): boolean {
  return qualifier !== 'less-than' && value >= limit;
}
