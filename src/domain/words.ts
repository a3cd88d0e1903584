import type { Area } from './area.ts';
import { toOneDecimal } from './bins.ts';
import { type Core, releaseOf } from './dataset.ts';
import { type Figure, isFigure, never, type Observation } from './figure.ts';
import type { As, Mark, MissingKind } from './mark.ts';
import { shortMisfitWords } from './misfitWords.ts';
import { periodLongWords, periodWords } from './period.ts';
import type { Rate } from './rate.ts';
import { dateWords } from './release.ts';
import type { Total } from './total.ts';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count with commas: 10391 is "10,391"; a true minus sign before a negative one. */
export function countWords(count: number): string {
  return grouped.format(count).replace('-', '−');
}

/** "1 force", "43 forces". */
export function forceWords(forces: number): string {
  return `${countWords(forces)} ${forces === 1 ? 'force' : 'forces'}`;
}

/** "the United Kingdom", "England and Wales": as the name stands inside a sentence. */
export function withArticle(nation: string): string {
  return nation.startsWith('United') ? `the ${nation}` : nation;
}

export function offencesWords(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'offence' : 'offences'}`;
}

/** The value with its qualifier: "about 100", "at least 3,000", "fewer than 5". */
export function valueWords(figure: Figure): string {
  const count = countWords(figure.value);
  switch (figure.qualifier) {
    case 'exact':
    case 'derived':
    case 'not-comparable':
      return count;
    case 'approximate':
      return `about ${count}`;
    case 'at-least':
      return `at least ${count}`;
    case 'less-than':
      return `fewer than ${count}`;
    default:
      return never(figure.qualifier);
  }
}

export function observationWords(observation: Observation): string {
  return isFigure(observation) ? valueWords(observation) : 'not supplied';
}

/** What a reader must know beside the number, or nothing for a plain published count. */
export function remarkWords(figure: Figure): string {
  const remarks = [
    figure.qualifier === 'derived' ? 'a sum of published figures' : '',
    figure.qualifier === 'not-comparable' ? 'not comparable: another definition' : '',
    figure.standing === 'questioned' ? 'questioned: does not fit other published figures' : '',
    figure.standing === 'doubtful' ? 'doubtful: a likely misprint, never shown as the figure' : '',
  ];
  return remarks.filter(Boolean).join('; ');
}

export function per10kWords(per10k: number): string {
  // A few offences among many residents are not the same as none.
  if (per10k > 0 && toOneDecimal(per10k) === 0) return '<0.1';
  return toOneDecimal(per10k).toFixed(1);
}

export const perResidents = 'for each 10,000 residents under 18';

export function rateWords(rate: Rate): string {
  switch (rate.is) {
    case 'rate':
      return `${per10kWords(rate.per10k)} ${perResidents} (${countWords(rate.residents)} in mid-${rate.midYear})`;
    case 'withheld':
      return rate.why === 'few-residents'
        ? 'rate withheld: too few residents under 18'
        : 'rate withheld: no estimate of residents for this force';
    case 'no-estimate':
      return 'no rate: no estimate of residents within 24 months of the middle of the year';
    case 'not-a-year':
      return 'no rate: the period is not twelve months';
    default:
      return never(rate);
  }
}

export function missingWords(kind: MissingKind): string {
  switch (kind) {
    case 'withheld':
      return 'rate withheld';
    case 'not-supplied':
      return 'not supplied';
    case 'not-found':
      return 'no figure found';
    case 'not-comparable':
      return 'not comparable';
    case 'other-law':
      return 'other law: not covered';
    default:
      return never(kind);
  }
}

/** Why a place is empty, in a sentence without a full stop. */
export function missingReason(kind: MissingKind): string {
  switch (kind) {
    case 'withheld':
      return 'there is a count, but no rate';
    case 'not-supplied':
      return 'the force was asked and gave no figure';
    case 'not-found':
      return 'no published figure is known to us';
    case 'not-comparable':
      return 'what was published follows another definition';
    case 'other-law':
      return 'the law that is counted does not apply here, or did not yet';
    default:
      return never(kind);
  }
}

/** Stands behind a number that does not fit another published one. */
export const misfitSign = '†';

function sign(mark: Mark): string {
  if (mark.is !== 'value' && mark.is !== 'withheld') return '';
  return mark.misfits.length > 0 || mark.figure.standing === 'questioned' ? misfitSign : '';
}

/** The number alone, as printed on a tile or a bar; the words for a missing one. */
export function shortMarkWords(mark: Mark, as: As): string {
  if (mark.is !== 'value') return missingWords(mark.is);
  return (as === 'rate' ? per10kWords(mark.value) : valueWords(mark.figure)) + sign(mark);
}

/** The count as printed in a table, with its sign. */
export function countMarkWords(mark: Mark): string {
  if (mark.is !== 'value' && mark.is !== 'withheld') return missingWords(mark.is);
  return valueWords(mark.figure) + sign(mark);
}

/** The whole figure in words: count first, then the rate, then what must be known about it. */
export function markWords(mark: Mark): string {
  if (mark.is !== 'value' && mark.is !== 'withheld') return missingSentence(mark);
  const { figure, rate } = mark;
  const offences = figure.value === 1 ? 'offence' : 'offences';
  const parts = [`${valueWords(figure)} ${offences} recorded by police`, rateWords(rate)];
  const remarks = [remarkWords(figure), ...mark.misfits.map(shortMisfitWords)];
  return [...parts, ...remarks].filter(Boolean).join('; ');
}

function missingSentence(mark: Exclude<Mark, { is: 'value' } | { is: 'withheld' }>): string {
  const { answer, others } = mark;
  if (answer.is === 'not-found' && others.length > 0) {
    return `${missingWords(mark.is)}: only a doubtful figure was published`;
  }
  const words = `${missingWords(mark.is)}: ${missingReason(mark.is)}`;
  if (answer.is !== 'not-comparable') return words;
  const doubt = answer.figure.standing === 'published' ? '' : `, ${answer.figure.standing}`;
  return `${words} (${countWords(answer.figure.value)}${doubt})`;
}

/** "also published: 85 in June 2016"; repeats of the shown number are not said. */
export function othersWords(
  core: Core,
  shown: Observation | undefined,
  others: readonly Observation[],
): string[] {
  const seen = new Set([shown ? observationWords(shown) : '']);
  const words: string[] = [];
  for (const other of others) {
    const said = observationWords(other);
    if (seen.has(said)) continue;
    seen.add(said);
    const remark = isFigure(other) ? remarkWords(other) : '';
    const published = releaseOf(core, other.release).published;
    const when = publishedWords(published);
    words.push(`${said} ${when}${remark ? ` (${remark})` : ''}`);
  }
  return words;
}

/** "on 21 June 2016", "in June 2016" or "undated". */
export function publishedWords(date: string): string {
  if (date === '') return 'undated';
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;
}

/** "40 of 43 forces of England and Wales", with Transport Police named where it is in the sum. */
export function coverageWords(total: Total): string {
  const territorial = total.forces.filter((force) => force.region !== 'National');
  const all = territorial.length + total.missing.length;
  const transport =
    total.forces.length > territorial.length ? ', and British Transport Police' : '';
  const some =
    total.missing.length === 0 ? `all ${all} forces` : `${territorial.length} of ${all} forces`;
  return `${some} of England and Wales${transport}`;
}

export function totalWords(total: Total): string {
  if (total.forces.length === 0) {
    return `no figure in ${periodWords(total.period)} for any of ${total.missing.length} forces of England and Wales`;
  }
  const about = total.inexact > 0 ? 'about ' : '';
  return `${about}${offencesWords(total.count)} in ${periodWords(total.period)}, ${coverageWords(total)}`;
}

/** A sentence that can be copied: place, count, measure, time. */
export function figureSentence(area: Area, figure: Figure, measureName: string): string {
  const offences = figure.value === 1 ? 'offence' : 'offences';
  const { period } = figure;
  const article = period.isYear || period.months === 12 ? 'the ' : '';
  const when = `in ${article}${periodLongWords(period)}`;
  return `${area.name}: ${valueWords(figure)} ${offences} recorded by police (${measureName}) ${when}.`;
}
