import { othersWords } from './alsoPublished.ts';
import { type Answer, answerFor } from './answer.ts';
import { type Area, isEnglandAndWales, isForce } from './area.ts';
import { capital, small } from './capital.ts';
import { noteWords, reasonOf } from './changeWords.ts';
import { type Dataset, territorialForcesOf } from './dataset.ts';
import { type Figure, isFigure, never } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import type { Measure } from './measure.ts';
import { shortMisfitWords } from './misfitWords.ts';
import { type Period, periodWords } from './period.ts';
import { quoteOf } from './quote.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { countWords, forceWords, remarkWords, someOf, valueWords, withArticle } from './words.ts';
import { yearBeforeOf } from './yearBefore.ts';

/**
 * What may be quoted of one area and period: the count, the year before where rule 8 allows it, the
 * release, what else must be known, and the caveat; or why there is no figure.
 *
 * @param asOf only what had been published by the end of this month
 */
export function figureQuote(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf?: Month,
): string {
  const answer = answerFor(dataset, table, area, period, asOf);
  if (answer.is !== 'figure')
    return missingQuote(dataset, table.measure, area, period, answer, asOf);
  const { figure, others } = answer;
  const recorded = `${capital(policeWords(area))} recorded ${offencesOf(table.measure, figure)} ${whenWords(period)}`;
  const forces = forcesIn(dataset, area, figure);
  const before = period.isYear ? sinceWords(dataset, table, area, figure, asOf) : [];
  const [since = '', ...sinceNotes] = before;
  const also = othersWords(dataset, figure, others.filter(isFigure));
  // Another number stands among those also published.
  const misfits = misfitsWith(dataset, figure, asOf).filter(({ is }) => is !== 'differ');
  const notes = [
    ...sinceNotes,
    also.length > 0 ? `Also published: ${also.join(', ')}.` : '',
    ...[remarkWords(figure), ...misfits.map(shortMisfitWords)]
      .filter(Boolean)
      .map((words) => `${capital(words)}.`),
  ].filter(Boolean);
  const said = [recorded, forces && ` (${forces})`, since].join('');
  return quoteOf(dataset, said, [figure], asOf, notes);
}

/** "Kent Police", "Police Scotland", "police in England and Wales": who recorded. */
function policeWords(area: Area): string {
  if (!isForce(area)) return `police in ${withArticle(area.name)}`;
  return area.name.includes('Police') ? area.name : `${area.name} Police`;
}

/** "213 cyber-flagged child sexual offences", "no offences of sexual grooming", "about 20 …". */
function offencesOf(measure: Measure, figure: Figure): string {
  const isNone = figure.value === 0 && figure.qualifier === 'exact';
  const count = isNone ? 'no' : valueWords(figure);
  return `${count} ${countedWords(measure, figure.value === 1)}`;
}

/** What is counted, after a number. */
function countedWords({ name }: Measure, isOne = false): string {
  const lower = small(name);
  if (lower.endsWith(' offences')) return isOne ? lower.slice(0, -1) : lower;
  return `${isOne ? 'offence' : 'offences'} of ${lower}`;
}

function whenWords(period: Period): string {
  const words = periodWords(period);
  if (period.isYear || period.months === 1) return `in ${words}`;
  return words.startsWith('calendar') ? `in the ${words}` : `from ${words}`;
}

/** Rule 11: "39 of 43 forces", "44 forces", "number of forces not published"; empty for a force. */
function forcesIn(dataset: Dataset, area: Area, { forces }: Figure): string {
  if (area.kind !== 'nation') return forces === undefined ? '' : forceWords(forces);
  if (forces === undefined) return 'number of forces not published';
  const of = territorialForcesOf(dataset).length;
  if (!isEnglandAndWales(area) || forces > of) return forceWords(forces);
  return someOf(forces, of);
}

/** ", up from 114 the year before", and sentences that have to stand with it. */
function sinceWords(
  dataset: Dataset,
  table: Table,
  area: Area,
  figure: Figure,
  asOf: Month | undefined,
): string[] {
  const { change } = yearBeforeOf(dataset, table, area, figure.period, asOf);
  if (change.is === 'refused') {
    // A break is no change that was left out, but why there is none.
    if (change.why !== 'break') return [];
    return ['', `No change from the year before is given: ${reasonOf(change.why, change.broken)}.`];
  }
  // Rule 8 may have compared the numbers of another release than the one that is shown.
  if (change.later !== figure.value) return [];
  const notes = change.notes.map((note) => `${capital(noteWords(note))}.`);
  const { earlier, later, isChance } = change;
  if (earlier === later) return [', the same as the year before', ...notes];
  const way = later > earlier ? 'up' : 'down';
  const chance = isChance ? ', within what chance could do' : '';
  return [
    `, ${way} from ${earlier === 0 ? 'none' : countWords(earlier)} the year before${chance}`,
    ...notes,
  ];
}

/** Each kind of absence in a sentence of its own: none of them is a zero. */
function missingQuote(
  dataset: Dataset,
  measure: Measure,
  area: Area,
  period: Period,
  answer: Exclude<Answer, { is: 'figure' }>,
  asOf: Month | undefined,
): string {
  const [police, counted, when] = [policeWords(area), countedWords(measure), whenWords(period)];
  const quote = (said: string, readings: readonly Pick<Figure, 'release'>[] = []) =>
    quoteOf(dataset, said, readings, asOf);
  switch (answer.is) {
    case 'not-supplied':
      return quote(
        `${capital(police)} was asked for its number of ${counted} ${when} and gave none`,
        [answer.refusal],
      );
    case 'not-comparable':
      return quote(
        `What was published of ${counted} recorded by ${police} ${when} follows another definition and does not compare`,
        [answer.figure],
      );
    case 'doubtful':
      return quote(
        `A number of ${counted} recorded by ${police} ${when} was published and is not believed`,
        [answer.figure],
      );
    case 'other-law':
      return quote(
        `${capital(counted)} are counted by a law that does not apply to ${police}, or did not yet: there is no figure ${when}`,
      );
    case 'not-found':
      return quote(
        answer.isUnheld
          ? `${capital(counted)} recorded by ${police} ${when}: no official release of that date is held here`
          : `No published number of ${counted} recorded by ${police} ${when} is known here`,
      );
    default:
      return never(answer);
  }
}
