import type { AreaSlug } from './area.ts';
import { never } from './figure.ts';
import type { MapMark } from './map.ts';
import {
  type As,
  isQuestioned,
  isShownMark,
  isTooEarly,
  type Mark,
  type MissingKind,
  type ShownMark,
} from './mark.ts';
import { shortMisfitWords } from './misfitWords.ts';
import { ratedWords, rateWords } from './rateWords.ts';
import { countedWords, countWords, misfitSign, remarkWords, valueWords } from './words.ts';

export function missingWords(kind: MissingKind): string {
  switch (kind) {
    case 'withheld':
      return 'rate withheld';
    case 'no-estimate':
      return 'no estimate of residents';
    case 'too-few':
      return 'too few';
    case 'not-supplied':
      return 'not supplied';
    case 'not-found':
      return 'no figure found';
    case 'not-comparable':
      return 'not comparable';
    case 'doubtful':
      return 'doubtful';
    case 'other-law':
      return 'not covered: different law';
    default:
      return never(kind);
  }
}

/** The same of one year: a law that is not counted may be the one that is, and only begun later. */
export function absenceWords(kind: MissingKind, mark: Mark | undefined): string {
  return mark && isTooEarly(mark) ? 'before the offence existed' : missingWords(kind);
}

/** The chosen forces without a value, in the order of choosing, each with why. */
export function unvaluedWords(marks: readonly MapMark[], chosen: readonly AreaSlug[]): string[] {
  return chosen.flatMap((slug) => {
    const found = marks.find(({ area }) => area.slug === slug);
    if (!found || found.mark.is === 'value') return [];
    return `${found.area.name}: ${absenceWords(found.mark.is, found.mark)}`;
  });
}

/** Why a place is empty, in a sentence without a full stop. */
export function missingReason(kind: MissingKind): string {
  switch (kind) {
    case 'withheld':
      return 'there is a count, but too few residents for a rate';
    case 'no-estimate':
      return 'there is a count, but this site has no estimate of residents';
    case 'too-few':
      return 'fewer than 10 offences: a rate from them says more of chance than of the force';
    case 'not-supplied':
      return 'the force was asked and gave no figure';
    case 'not-found':
      return 'no published figure is known to us';
    case 'not-comparable':
      return 'what was published follows another definition';
    case 'doubtful':
      return 'a figure was published that is not believed';
    case 'other-law':
      return 'the law that is counted does not apply here, or did not yet';
    default:
      return never(kind);
  }
}

/** Stands behind a number wherever it is printed. */
export function signOf(shown: Pick<ShownMark, 'figure' | 'misfits'>): string {
  return isQuestioned(shown) ? misfitSign : '';
}

/** The number alone, as printed on a tile or a bar; the words for a missing one. */
export function shortMarkWords(mark: Mark, as: As): string {
  if (mark.is === 'too-few') return `${missingWords(mark.is)}: ${countedWords(mark.figure)}`;
  if (mark.is !== 'value') return missingWords(mark.is);
  const isRate = as === 'rate' && mark.rate.is === 'rate';
  return (isRate ? ratedWords(mark.rate) : valueWords(mark.figure)) + signOf(mark);
}

/** The count as printed in a table, with its sign. */
export function countMarkWords(mark: Mark): string {
  return isShownMark(mark) ? valueWords(mark.figure) + signOf(mark) : absenceWords(mark.is, mark);
}

/** The whole figure in words: count first, then the rate, then what must be known about it. */
export function markWords(mark: Mark): string {
  if (!isShownMark(mark)) return missingSentence(mark);
  const { figure, rate } = mark;
  const parts = [`${countedWords(figure)} recorded by police`, rateWords(rate)];
  const remarks = [
    mark.is === 'too-few' ? 'too few to be compared' : '',
    remarkWords(figure),
    ...mark.misfits.map(shortMisfitWords),
  ];
  return [...parts, ...remarks].filter(Boolean).join('; ');
}

/**
 * A mark among many, where the name of their drawing says what is counted, when and for whom:
 * "101 offences; rate 3.9", "rate withheld".
 */
export function markName(mark: Mark): string {
  if (!isShownMark(mark)) return missingWords(mark.is);
  const { figure, rate } = mark;
  return [
    countedWords(figure),
    rate.is === 'rate' ? `rate ${ratedWords(rate)}` : '',
    mark.is === 'value' ? '' : missingWords(mark.is),
    figure.standing === 'questioned' ? 'questioned' : remarkWords(figure),
    ...mark.misfits.map(shortMisfitWords),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Rule 17, as a sentence of its own. */
export const unheldWords =
  'These are official statistics: they came out each year, but this site holds no official release of that date.';

function missingSentence({ is, answer }: Exclude<Mark, ShownMark>): string {
  const why =
    answer.is === 'not-found' && answer.isUnheld
      ? 'this site holds no official release of that date'
      : missingReason(is);
  const published =
    answer.is === 'not-comparable' || answer.is === 'doubtful'
      ? ` (${countWords(answer.figure.value)})`
      : '';
  return `${missingWords(is)}: ${why}${published}`;
}
