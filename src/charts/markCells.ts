import { capital } from '../domain/capital.ts';
import type { Core } from '../domain/dataset.ts';
import { never } from '../domain/figure.ts';
import type { NationalRow } from '../domain/fileRows.ts';
import { isShownMark, type Mark } from '../domain/mark.ts';
import { countMarkWords, missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import { notesWords } from '../domain/notesWords.ts';
import { preciseWords } from '../domain/precision.ts';
import type { NoRate, Rate } from '../domain/rate.ts';
import { perResidents, ratedWords, residentsWords } from '../domain/rateWords.ts';
import { countWords } from '../domain/words.ts';
import { type Cell, type Column, columns, text } from './sheet.ts';

function countCell(mark: Mark): Cell {
  if (!isShownMark(mark)) return text(missingWords(mark.is));
  return { words: countMarkWords(mark), figure: mark.figure };
}

/** "at least 4.9", or in a word or two why there is no rate. */
export function rateCell(rate: Rate | undefined): Cell {
  if (rate?.is === 'rate') return text(ratedWords(rate));
  return text(rate ? noRateShortWords(rate.why) : '–');
}

function noRateShortWords(why: NoRate): string {
  switch (why) {
    case 'few-residents':
      return missingWords('withheld');
    case 'not-held':
      return missingWords('no-estimate');
    case 'not-near':
    case 'not-a-year':
      return '–';
    case 'not-comparable':
    case 'doubtful':
      return missingWords(why);
    default:
      return never(why);
  }
}

function residentsCells(rate: Rate | undefined): Cell[] {
  if (rate?.is !== 'rate') return [text(''), text('')];
  const { residents, midYear } = rate;
  return [text(countWords(residents)), text(String(midYear))];
}

/** The table of a map or a comparison. */
export function forceColumns({ residents }: Measure): Column[] {
  const of = residentsWords(residents);
  return columns(
    'Force',
    '#Offences recorded by police',
    `#${capital(perResidents(residents))}`,
    `#${capital(of)}`,
    '#Residents in mid-year',
    'Notes',
  );
}

export function forceRow(core: Core, name: string, mark: Mark): Cell[] {
  const rate = isShownMark(mark) ? mark.rate : undefined;
  return [
    text(name),
    countCell(mark),
    rateCell(rate),
    ...residentsCells(rate),
    text(notesWords(core, mark)),
  ];
}

/** A line of several forces together, with empty cells for what only a force has. */
export function nationalCells({ row, total, note }: NationalRow, empty = 0): Cell[] {
  const { count, precision, rate } = total;
  return [
    text(row.name),
    text(preciseWords(precision, countWords(count), true)),
    rateCell(rate),
    ...residentsCells(rate),
    ...Array.from({ length: empty }, () => text('')),
    text(note),
  ];
}
