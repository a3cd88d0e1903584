import { isForce } from './area.ts';
import type { Breakdown } from './breakdown.ts';
import { percentWords, timesWords } from './changeWords.ts';
import { type ChangeSum, figuresIn, type Sum } from './claimArithmetic.ts';
import { type ClaimNumber, wholeOf } from './claimNumber.ts';
import { areaOf, type Core } from './dataset.ts';
import { type Figure, never } from './figure.ts';
import { periodWords } from './period.ts';
import { preciseWords, precisionOf } from './precision.ts';
import { decimals, rounded } from './rounding.ts';
import type { Unchecked, Verdict } from './verdict.ts';
import { countedWords, countWords, offencesWords, valueWords } from './words.ts';

/** "Holds", "Holds, rounded down", "Differs", "Cannot be checked: no figure of that kind". */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'holds':
      return `Holds${borrowedWords(verdict.sum)}`;
    case 'holds-rounded-down':
      return `Holds, rounded down${borrowedWords(verdict.sum)}`;
    case 'differs':
      return 'Differs';
    case 'cannot-be-checked':
      return `Cannot be checked: ${uncheckedWords(verdict.why)}`;
    default:
      return never(verdict);
  }
}

function borrowedWords(sum: Sum): string {
  const isBorrowed = 'borrowed' in sum && sum.borrowed.length > 0;
  return isBorrowed ? ', with a figure of another release' : '';
}

function uncheckedWords(why: Unchecked): string {
  switch (why) {
    case 'no-figure':
      return 'no figure of that kind';
    case 'other-release':
      return 'its own release lacks a figure, and one of another release gives something else';
    case 'other-total':
      return 'its own release lacks a total, and one of another release may be over other forces';
    case 'inexact':
      return 'the published figure is rounded or only a bound';
    case 'few':
      return 'twice as many as fewer than 20 may be chance';
    case 'break':
      return 'law or recording changed between the two years, so they do not compare';
    case 'other-span':
      return 'the two periods are not equally long';
    case 'from-none':
      return 'nothing can be so many times, or so many per cent of, none';
    case 'forces-missing':
      return 'figures of some forces are missing';
    case 'unreadable':
      return 'no rule here reads a number said in that way';
    default:
      return never(why);
  }
}

/** The arithmetic in a line, without a full stop: "114 (2015/16) → 213 (2016/17) is +87%, …". */
export function arithmeticWords(core: Core, verdict: Verdict, published: string): string {
  const said = `published as ${saidWords(verdict.said, published)}`;
  if (!verdict.sum) return said;
  const isApart = verdict.is === 'cannot-be-checked' && verdict.why === 'other-total';
  // No arithmetic between what may not be compared.
  if (isApart) return `${figuresIn(verdict.sum).map(totalWords).join(', ')}; ${said}`;
  return `${sumWords(core, verdict.sum, verdict.said)}; ${said}`;
}

function saidWords(said: ClaimNumber | undefined, published: string): string {
  if (said?.is === 'number') return countWords(said.value);
  if (said?.is === 'percent') return `${countWords(said.value)}%`;
  const meaning = said && meaningWords(said);
  return `“${published}”${meaning ? `, read as ${meaning}` : ''}`;
}

function meaningWords(said: ClaimNumber): string {
  switch (said.is) {
    case 'almost-doubled':
      return '1.8 times or more, but less than 2';
    case 'doubled':
      return '2 times or more, from at least 20';
    case 'nearly':
      return `${countWords(Math.ceil(said.value * 0.9))} to ${countWords(said.value)}`;
    case 'spread':
      return `some below ${countWords(said.below)}, some at ${countWords(said.atLeast)} or more`;
    default:
      return '';
  }
}

function sumWords(core: Core, sum: Sum, said: ClaimNumber | undefined): string {
  switch (sum.is) {
    case 'change':
      return changeSumWords(core, sum, said);
    case 'value':
      return `${areaOf(core, sum.figure.area).name}, ${periodWords(sum.figure.period)}: ${ofForcesWords(sum.figure)}`;
    case 'per-day':
      return `${offencesWords(sum.figure.value)} ÷ ${sum.days} days of ${periodWords(sum.figure.period)} = ${decimalWords(sum.perDay)} a day`;
    case 'part':
      return `${areaOf(core, sum.part.area).name}, ${periodWords(sum.part.period)}, ${partWords(sum.part)}`;
    case 'range':
      return rangeWords(core, sum);
    default:
      return never(sum);
  }
}

/** "6,350 offences from 42 forces in 2022/23". */
function totalWords(figure: Figure): string {
  return `${ofForcesWords(figure)} in ${periodWords(figure.period)}`;
}

/** "5,653 offences from 39 forces". */
function ofForcesWords(figure: Figure): string {
  return (
    countedWords(figure) + (figure.forces === undefined ? '' : ` from ${figure.forces} forces`)
  );
}

function changeSumWords(core: Core, sum: ChangeSum, said: ClaimNumber | undefined): string {
  const { earlier, later, percent, ratio } = sum;
  const first = `${valueWords(earlier)} (${periodWords(earlier.period)})`;
  const years = (later.period.from - earlier.period.from) / 12;
  const after = years > 1 ? `, ${years} years later` : '';
  const second = `${valueWords(later)} (${periodWords(later.period)}${after})`;
  if (earlier.value === 0) return `${first} → ${second}`;
  const gives =
    said?.is === 'percent'
      ? signedPercent(percent)
      : [...wholePercents(core, sum), timesWords(ratio)].join(', ');
  return `${first} → ${second} is ${gives}`;
}

/** Rule 8: no percentage of fewer than 50, or between totals of unknown or other forces, unless a claim made one. */
function wholePercents(core: Core, { earlier, later, percent }: ChangeSum): string[] {
  const isSame =
    isForce(areaOf(core, earlier.area)) ||
    (earlier.forces !== undefined && earlier.forces === later.forces);
  return earlier.value < 50 || !isSame ? [] : [percentWords(wholeOf(percent))];
}

/** "+44.8%", "−12.5%". */
export function signedPercent(percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return `${sign}${decimalWords(Math.abs(percent))}%`;
}

/** One decimal; more where one would be a whole number, or round to another: 15.49, not 15.5. */
export function decimalWords(value: number): string {
  if (Number.isInteger(value)) return countWords(value);
  const isTrue = (shown: number) => !Number.isInteger(shown) && wholeOf(shown) === wholeOf(value);
  const digits = [1, 2, 3].find((one) => isTrue(rounded(value, one))) ?? 1;
  const [whole = '', fraction = ''] = decimals(value, digits).split('.');
  return `${countWords(Number(whole))}.${fraction}`;
}

/** "age 13: 257 offences", "youngest: 3 years"; other parts by their category. */
function partWords(part: Breakdown): string {
  const isAge = part.dimension === 'victim-age' && /\d/.test(part.category);
  const name = isAge ? `age ${part.category}` : part.category;
  const unit = part.value === 1 ? part.unit.replace(/^(offence|year)s$/, '$1') : part.unit;
  return `${name}: ${partNumberWords(part)} ${unit}`;
}

/** "about 48": without its unit. */
export function partNumberWords(part: Breakdown): string {
  return preciseWords(precisionOf(part), decimalWords(part.value), true);
}

function rangeWords(core: Core, sum: Extract<Sum, { is: 'range' }>): string {
  const say = (figure: Figure) => `${valueWords(figure)} (${areaOf(core, figure.area).name})`;
  const { figures, least, most, inEnglandAndWales } = sum;
  const inside =
    inEnglandAndWales === figures.length
      ? ''
      : `, ${inEnglandAndWales} of them in England and Wales`;
  return `${periodWords(least.period)}: known from ${figures.length} forces${inside}; the smallest figure is ${say(least)}, the largest ${say(most)}`;
}
