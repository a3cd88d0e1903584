import { rounded } from './rounding.ts';

/** The number of a claim, as it was said. */
export type ClaimNumber =
  | { readonly is: 'number' | 'percent' | 'over' | 'nearly'; readonly value: number }
  | { readonly is: 'almost-doubled' | 'doubled' }
  /** "fewer than 10 to hundreds": some below the one, some at or above the other. */
  | { readonly is: 'spread'; readonly below: number; readonly atLeast: number };

/** "Hundreds" is read as two hundred or more. */
const fewestHundreds = 200;

/** "5653", "44%", "over 10,000", "nearly 100", "almost doubled"; undefined for anything else. */
export function claimNumberIn(published: string): ClaimNumber | undefined {
  const text = published.trim().toLowerCase();
  if (text === 'almost doubled') return { is: 'almost-doubled' };
  if (text === 'doubled') return { is: 'doubled' };
  const spread = /^fewer than (\d[\d,]*) to hundreds$/.exec(text)?.[1];
  if (spread) return { is: 'spread', below: numberIn(spread), atLeast: fewestHundreds };
  const [, words, sign, digits, unit] = /^(\D*? )?([+−-])?(\d[\d,]*)(%)?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = numberIn(digits);
  if (unit) return words ? undefined : { is: 'percent', value: isMinus(sign) ? -value : value };
  return sign ? undefined : countSaid(words?.trim(), value);
}

function countSaid(words: string | undefined, value: number): ClaimNumber | undefined {
  if (words === undefined) return { is: 'number', value };
  if (words === 'over' || words === 'more than') return { is: 'over', value };
  if (words === 'nearly' || words === 'almost') return { is: 'nearly', value };
  return undefined;
}

function isMinus(sign: string | undefined): boolean {
  return sign === '-' || sign === '−';
}

function numberIn(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** How a said number stands to a computed one. */
export type Fit = 'holds' | 'holds-rounded-down' | 'differs';

/** The nearest whole number, half away from zero. */
export function wholeOf(value: number): number {
  return rounded(value, 0);
}

/** Whole numbers; one that was only cut off, towards zero, holds, rounded down. */
export function fitOfRounded(said: number, computed: number): Fit {
  if (said === wholeOf(computed)) return 'holds';
  return said === Math.trunc(computed) ? 'holds-rounded-down' : 'differs';
}

/** "Nearly 100" is read as at least 90 of a hundred and not above it. */
export function isNearly(said: number, value: number): boolean {
  // In whole numbers, so that exactly nine tenths count.
  return value * 10 >= said * 9 && value <= said;
}
