import { monthAt, monthNames, monthOf } from './period.ts';
import type { Month } from './release.ts';

/** The sentences of a note. Without a look-behind, which Safari before 16.4 cannot even parse. */
export function sentencesOf(note: string): string[] {
  return [...(note.match(/\S.*?(?:\.(?=\s+[A-Z])|$)/gs) ?? [])];
}

const time = new RegExp(`(?:(${monthNames.join('|')}) )?(20\\d\\d)(/\\d\\d)?(?!\\d)`, 'g');

/**
 * Rule 17: a note without its sentences that speak of a time after the end of that month. A year
 * counts as its end, a financial year as its beginning.
 */
export function noteBy(note: string, asOf: Month | undefined): string {
  if (asOf === undefined || note === '') return note;
  const last = monthAt(asOf);
  const said = sentencesOf(note).filter((sentence) => timesIn(sentence).every((at) => at <= last));
  return said.join(' ');
}

function timesIn(sentence: string): number[] {
  return [...sentence.matchAll(time)].map(([, month, year, financial]) => {
    if (financial) return monthOf(Number(year), 4);
    return monthOf(Number(year), month ? monthNames.indexOf(month) + 1 : 12);
  });
}
