import { stepWords } from './changeWords.ts';
import type { Sum } from './claimArithmetic.ts';
import type { Dataset } from './dataset.ts';
import { never } from './figure.ts';
import { listWords } from './lists.ts';
import { type OtherFigure, otherFiguresFor } from './otherFigures.ts';
import { periodWords } from './period.ts';
import type { Release } from './release.ts';
import type { Table } from './table.ts';
import { decimalWords } from './verdictWords.ts';
import { publishedWords, remarkWords, valueWords } from './words.ts';

/** Every other number published for the same years, and what the sum would give with it. */
export function otherFigureWords(dataset: Dataset, table: Table, sum: Sum): string[] {
  const groups = new Map<string, OtherFigure[]>();
  for (const other of otherFiguresFor(dataset, table, sum)) {
    const key = `${frameWords(other, '')}${insteadWords(dataset, sum, other)}`;
    groups.set(key, [...(groups.get(key) ?? []), other]);
  }
  return [...groups.values()].flatMap((group) => sentenceOf(dataset, sum, group) ?? []);
}

function sentenceOf(dataset: Dataset, sum: Sum, group: readonly OtherFigure[]): string | undefined {
  const [first] = group;
  if (!first) return undefined;
  const numbers = listWords(group.map(numberWords), group.length);
  return `${frameWords(first, numbers)}${insteadWords(dataset, sum, first)}.`;
}

/** "3,186 (from 38 forces)", "8,244 (doubtful: not believed, and never shown as the figure)". */
function numberWords({ figure }: OtherFigure): string {
  const forces = figure.forces === undefined ? '' : `from ${figure.forces} forces`;
  const remarks = [forces, remarkWords(figure)].filter(Boolean).join('; ');
  return remarks ? `${valueWords(figure)} (${remarks})` : valueWords(figure);
}

function frameWords({ figure, when, releases }: OtherFigure, numbers: string): string {
  const years = periodWords(figure.period);
  switch (when) {
    case 'same-release':
      return `For ${years} the same release also gives ${numbers}`;
    case 'before':
      return `Before that, ${datesWords(releases)}, ${numbers} had been published for ${years}`;
    case 'later':
      return `Later, ${datesWords(releases)}, ${numbers} was published for ${years}`;
    default:
      return never(when);
  }
}

/** "on 1 June 2017 and again on 25 June 2019". */
function datesWords(releases: readonly Release[]): string {
  return releases.map(({ published }) => publishedWords(published)).join(' and again ');
}

function insteadWords(dataset: Dataset, sum: Sum, { figure, when, instead }: OtherFigure): string {
  switch (instead?.is) {
    case 'change':
      return `; with it the change would be ${stepWords(instead.step)}`;
    case 'per-day':
      return `; with it there would be ${decimalWords(instead.perDay)} a day`;
    case undefined: {
      const isTotal = dataset.areas.get(figure.area)?.kind !== 'force';
      const isApart = sum.is === 'change' && isTotal && when !== 'same-release';
      return isApart
        ? '; totals of different releases are over different forces, so no change is worked out'
        : '';
    }
    default:
      return never(instead);
  }
}
