import type { Area } from './area.ts';
import { type Figure, isFigure, type Observation } from './figure.ts';
import { preciseWords, precisionOf } from './precision.ts';
import { dateWords } from './release.ts';
import { decimals } from './rounding.ts';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count with commas: 10391 is "10,391"; a true minus sign before a negative one. */
export function countWords(count: number): string {
  return grouped.format(count).replace('-', '−');
}

/** A count with commas, any other number with one decimal: "6,733", "7.5". */
export function decimalWords(value: number): string {
  return Number.isInteger(value) ? countWords(value) : decimals(value, 1);
}

/** Stands behind a number that does not fit another published one. */
export const misfitSign = '†';

/** "1 figure", "1,204 figures": a noun whose plural ends in s. */
export function numbered(count: number, noun: string): string {
  return `${countWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "1 force", "43 forces". */
export function forceWords(forces: number): string {
  return numbered(forces, 'force');
}

/** "all 43 forces", "40 of 43 forces". */
export function someOf(forces: number, of: number): string {
  return `${forces === of ? 'all' : `${forces} of`} ${of} forces`;
}

/** "the United Kingdom", "the City of London", "Wales": as a name stands inside a sentence. */
export function withArticle(name: string): string {
  return /^(United|Crown|City of) /.test(name) ? `the ${name}` : name;
}

export function offencesWords(count: number): string {
  return numbered(count, 'offence');
}

/** The value with its qualifier: "about 100", "at least 3,000", "fewer than 5". */
export function valueWords(figure: Figure): string {
  return preciseWords(precisionOf(figure), countWords(figure.value), true);
}

/** "8 offences", "fewer than 5 offences". */
export function countedWords(figure: Figure): string {
  return preciseWords(precisionOf(figure), offencesWords(figure.value), true);
}

export function observationWords(observation: Observation): string {
  return isFigure(observation) ? valueWords(observation) : 'not supplied';
}

/** What a reader must know beside the number, or nothing for a plain published count. */
export function remarkWords(figure: Figure): string {
  const remarks = [
    figure.qualifier === 'derived' ? 'a sum of published figures' : '',
    figure.qualifier === 'not-comparable' && figure.standing !== 'doubtful'
      ? 'not comparable: another definition'
      : '',
    figure.standing === 'questioned' ? 'questioned: does not fit other published figures' : '',
    figure.standing === 'doubtful' ? 'doubtful: not believed, and never shown as the figure' : '',
  ];
  return remarks.filter(Boolean).join('; ');
}

/** "on 21 June 2016", "in June 2016" or "undated". */
export function publishedWords(date: string): string {
  if (date === '') return 'undated';
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;
}

/** What a total has to say (rule 11): "39 forces", "number of forces not published"; empty for a force. */
export function totalForcesWords({ kind }: Area, { forces }: Figure): string {
  if (forces !== undefined) return forceWords(forces);
  return kind === 'nation' ? 'number of forces not published' : '';
}
