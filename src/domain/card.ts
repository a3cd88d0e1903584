import type { Area } from './area.ts';
import { type Benchmark, benchmarkOf } from './benchmark.ts';
import { capital, small } from './capital.ts';
import { changeSentences } from './changeWords.ts';
import { type Dataset, englandAndWales } from './dataset.ts';
import type { Figure } from './figure.ts';
import { isShownMark, type Mark } from './mark.ts';
import { countMarkWords, missingReason, missingWords } from './markWords.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import { preciseWords } from './precision.ts';
import { noRateWords, perResidents, ratedWords } from './rateWords.ts';
import type { Month } from './release.ts';
import { placeIn } from './spread.ts';
import { nationalRateName, placedWords } from './spreadWords.ts';
import type { Table } from './table.ts';
import { answeredIn, areMost, totalOf } from './total.ts';
import { coverageWords, totalName } from './totalWords.ts';
import { countWords, remarkWords } from './words.ts';
import { yearBeforeOf } from './yearBefore.ts';

/** What is said of one place in one year, in short sentences. */
export interface Card {
  readonly name: string;
  /** The count as printed; undefined where there is none. */
  readonly count: string | undefined;
  readonly sentences: readonly string[];
  /** Where the count comes from. */
  readonly figure?: Figure;
}

interface CardQuestion {
  readonly period: Period;
  readonly asOf: Month | undefined;
}

/** A force: its count, its rate, where that lies among all forces, the change from the year before. */
export function forceCard(
  dataset: Dataset,
  table: Table,
  area: Area,
  mark: Mark,
  benchmark: Benchmark,
  { period, asOf }: CardQuestion,
): Card {
  if (!isShownMark(mark)) {
    const said = `${capital(missingWords(mark.is))}: ${missingReason(mark.is)}.`;
    return { name: area.name, count: undefined, sentences: [said] };
  }
  const { figure } = mark;
  const remark = remarkWords(figure);
  return {
    name: area.name,
    count: countMarkWords(mark),
    figure,
    sentences: [
      rateSentence(table.measure, area, mark, benchmark),
      ...(remark ? [`${capital(remark)}.`] : []),
      ...sinceSentences(dataset, table, area, period, asOf),
    ],
  };
}

/** "3.9 for each 10,000 residents under 18: within the usual spread of forces its size." */
function rateSentence(
  measure: Measure,
  area: Area,
  mark: Extract<Mark, { figure: Figure }>,
  { spread }: Benchmark,
): string {
  const { rate } = mark;
  if (rate.is === 'none') return `${capital(noRateWords(rate.why))}.`;
  const placed = placedWords(placeIn(spread, area, mark));
  const rated = `${ratedWords(rate)} ${perResidents(measure.residents)}`;
  return placed ? `${rated}: ${placed}.` : `${rated}.`;
}

function sinceSentences(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf: Month | undefined,
): string[] {
  const { before, change } = yearBeforeOf(dataset, table, area, period, asOf);
  const [first = '', ...rest] = changeSentences(change);
  return [`Since ${before.text}: ${small(first)}`, ...rest];
}

/**
 * England and Wales: the forces with a figure together. Where those are fewer than half of all, they
 * stand for no nation, and their number is all that is said.
 */
export function nationCard(dataset: Dataset, table: Table, question: CardQuestion): Card {
  const { period, asOf } = question;
  const total = totalOf(dataset, table, period, asOf);
  const answered = answeredIn(total);
  if (!total.sum || !areMost(answered.forces, answered.of)) {
    const { forces, of } = answered;
    return {
      name: englandAndWales(dataset).name,
      count: undefined,
      sentences: [
        `${forces} of ${of} forces have a figure.`,
        'So few forces make no national number.',
      ],
    };
  }
  const { nationalRate } = benchmarkOf(dataset, table, period, asOf);
  const { count, precision } = total.sum;
  const rate =
    nationalRate && `${ratedWords(nationalRate.rate)} ${perResidents(table.measure.residents)}`;
  const of = nationalRate && nationalRateName(nationalRate);
  return {
    name: totalName(total),
    count: preciseWords(precision, countWords(count), true),
    sentences: [
      `Recorded by ${coverageWords(total)}.`,
      ...(rate ? [`${rate}${of === totalName(total) ? '' : `, ${of}`}.`] : []),
      // The totals that were published are over other forces than these.
      ...(answered.forces === answered.of
        ? sinceSentences(dataset, table, englandAndWales(dataset), period, asOf)
        : []),
    ],
  };
}
