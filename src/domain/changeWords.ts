import type { Change, Refused } from './change.ts';
import { never } from './figure.ts';
import type { Interval } from './interval.ts';
import { countWords } from './words.ts';

/**
 * What may be said of a change, without a full stop; the counts stand beside it unless it has them
 * itself: "+87%", "1.75 times as many (95% interval …)", "too few for a percentage: 8, then 14".
 */
export function changeWords(change: Change): string {
  switch (change.is) {
    case 'percent':
      return percentChange(change) + doubledWords(change);
    case 'ratio':
      return ratioChange(change);
    case 'counts':
      return `too few for a percentage: ${countWords(change.earlier)}, then ${countWords(change.later)}`;
    case 'refused':
      return refusalWords(change.why);
    default:
      return never(change);
  }
}

/** Why no change is given, in a sentence without a full stop. */
export function refusalWords(why: Refused): string {
  return `no change is given: ${reasonOf(why)}`;
}

function reasonOf(why: Refused): string {
  switch (why) {
    case 'missing':
      return 'there is no figure for at least one of the two years';
    case 'break':
      return 'from April 2017 a new offence is counted too, so the years do not compare';
    case 'inexact':
      return 'at least one of the two numbers is rounded or only a bound';
    case 'different-forces':
      return 'the two totals are not over the same forces';
    case 'other-span':
      return 'the two periods are not equally long';
    case 'same-year':
      return 'both years are the same';
    default:
      return never(why);
  }
}

type Percent = Extract<Change, { is: 'percent' }>;
type Ratio = Extract<Change, { is: 'ratio' }>;

function percentChange({ earlier, later, percent }: Percent): string {
  if (later === earlier) return 'no change';
  // A step that rounds to nothing is still a step.
  return percent === 0 ? 'less than half a per cent' : percentWords(percent);
}

/** "+87%", "−12%", "0%": whole per cents, with a true minus sign. */
export function percentWords(percent: number): string {
  return `${percent > 0 ? '+' : ''}${countWords(percent === 0 ? 0 : percent)}%`;
}

function ratioChange(change: Ratio): string {
  const { earlier, later, ratio, interval } = change;
  if (later === earlier) return `no change (95% interval of the ratio ${intervalWords(interval)})`;
  return `${ratio.toFixed(2)} times as many${doubledWords(change)} (95% interval ${intervalWords(interval)})`;
}

function intervalWords({ lower, upper }: Interval): string {
  const chance = lower <= 1 && upper >= 1 ? ': chance alone could explain it' : '';
  return `${lower.toFixed(2)} to ${upper.toFixed(2)}${chance}`;
}

function doubledWords({ isDoubled, earlier, later }: Percent | Ratio): string {
  if (!isDoubled) return '';
  return later === 2 * earlier ? ', doubled' : ', more than doubled';
}
