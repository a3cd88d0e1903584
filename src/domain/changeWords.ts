import { capital } from './capital.ts';
import type { Change, ChangeNote, Refused, Step } from './change.ts';
import { never } from './figure.ts';
import type { Interval } from './interval.ts';
import type { Break } from './measure.ts';
import { decimals } from './rounding.ts';
import { countWords } from './words.ts';

/**
 * What may be said of a change, without a full stop; its counts stand beside it: "+87% (95% interval
 * of the ratio 1.49 to 2.37)", "1.75 times as many, within what chance could do (95% interval …)".
 */
export function changeWords(change: Change): string {
  switch (change.is) {
    case 'step':
      return [stepWords(change), ...change.notes.map(noteWords)].join('; ');
    case 'refused':
      return refusalWords(change.why, change.broken);
    default:
      return never(change);
  }
}

/** The same after both counts: "114, then 213: +87% (95% interval of the ratio 1.49 to 2.37)". */
export function countedChangeWords(change: Change): string {
  if (change.is === 'refused') return changeWords(change);
  return `${countWords(change.earlier)}, then ${countWords(change.later)}: ${changeWords(change)}`;
}

export function stepWords(step: Step): string {
  const { earlier, later, interval } = step;
  const isRatio = earlier > 0 && step.percent === undefined && later !== earlier;
  const of = isRatio ? '95% interval' : '95% interval of the ratio';
  return `${stepSaid(step)} (${of} ${ratioIntervalWords(interval)})`;
}

/** "+87%", "+20%, within what chance could do": the interval must stand beside it. */
function stepSaid(step: Step): string {
  const { earlier, later, isChance, isDoubled } = step;
  const doubled = later === 2 * earlier ? 'doubled' : 'more than doubled';
  const said = [
    amountWords(step),
    isDoubled ? doubled : '',
    isChance && later !== earlier ? 'within what chance could do' : '',
  ];
  return said.filter(Boolean).join(', ');
}

/**
 * Everything that is said of a change, in short sentences: "84, then 101: +20%, within what chance
 * could do.", "95% interval of the ratio: 0.89 to 1.62."
 */
export function changeSentences(change: Change): string[] {
  if (change.is === 'refused') return [`${capital(refusalWords(change.why, change.broken))}.`];
  const { earlier, later, interval, notes } = change;
  return [
    `${countWords(earlier)}, then ${countWords(later)}: ${stepSaid(change)}.`,
    `95% interval of the ratio: ${ratioIntervalWords(interval)}.`,
    ...notes.map((note) => `${capital(noteWords(note))}.`),
  ];
}

/** "+20%", "no change", "1.75 times as many": without its interval, which stands elsewhere. */
export function amountWords({ earlier, later, percent, ratio }: Step): string {
  if (later === earlier) return 'no change';
  if (earlier === 0) return 'a step from none';
  if (percent === undefined) return timesWords(ratio);
  // A step that rounds to nothing is still a step.
  return percent === 0 ? 'less than half a per cent' : percentWords(percent);
}

/** "1.87 times as many". */
export function timesWords(ratio: number): string {
  return `${twoDecimals(ratio)} times as many`;
}

/** "0.69 to 4.81"; "0.92 or more" where there is no upper end. */
function ratioIntervalWords({ lower, upper }: Interval): string {
  if (!Number.isFinite(upper)) return `${twoDecimals(lower)} or more`;
  return `${twoDecimals(lower)} to ${twoDecimals(upper)}`;
}

/** A little is not the same as nothing. */
function twoDecimals(ratio: number): string {
  const words = decimals(ratio, 2);
  return ratio > 0 && words === '0.00' ? '<0.01' : words;
}

/** "+87%", "−12%", "0%": whole percentages, with a true minus sign. */
export function percentWords(percent: number): string {
  return `${percent > 0 ? '+' : ''}${countWords(percent === 0 ? 0 : percent)}%`;
}

export function noteWords(note: ChangeNote): string {
  switch (note) {
    case 'two-releases':
      return 'the two numbers are of different releases';
    case 'first-year':
      return 'the earlier year is the first of the offence, a base that would be low in any case';
    default:
      return never(note);
  }
}

/** Why no change is given, in a sentence without a full stop. */
export function refusalWords(why: Refused, broken?: Break): string {
  return `no change is given: ${reasonOf(why, broken)}`;
}

/** Why no change is given, in a clause. */
export function reasonOf(why: Refused, broken: Break | undefined): string {
  switch (why) {
    case 'missing':
      return 'there is no figure for at least one of the two years';
    case 'break':
      return `the years do not compare${broken ? ` (${broken.name})` : ''}`;
    case 'inexact':
      return 'at least one of the two numbers is rounded or only a bound';
    case 'questioned':
      return 'at least one of the two numbers is questioned, as it does not fit other published ones';
    case 'different-forces':
      return 'the two totals are not over the same forces';
    case 'unknown-forces':
      return 'how many forces are in at least one of the two totals was not published';
    case 'other-span':
      return 'the two periods are not equally long';
    case 'same-year':
      return 'both years are the same';
    default:
      return never(why);
  }
}
