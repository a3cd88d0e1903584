import type { Core } from '../domain/dataset.ts';
import type { Mark } from '../domain/mark.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import type { Rate } from '../domain/rate.ts';
import {
  countMarkWords,
  countWords,
  missingWords,
  othersWords,
  per10kWords,
  remarkWords,
} from '../domain/words.ts';
import { type Cell, columns, text } from './sheet.ts';

function countCell(mark: Mark): Cell {
  if (mark.is !== 'value' && mark.is !== 'withheld') return text(missingWords(mark.is));
  return { words: countMarkWords(mark), value: mark.figure.value, figure: mark.figure };
}

export function rateCell(rate: Rate | undefined): Cell {
  if (rate?.is === 'rate') return { words: per10kWords(rate.per10k), value: rate.per10k };
  return rate?.is === 'withheld' ? text('withheld') : { words: '–', value: '' };
}

export function residentsCells(rate: Rate | undefined): Cell[] {
  if (rate?.is !== 'rate') return [text(''), text('')];
  const { residents, midYear } = rate;
  return [
    { words: countWords(residents), value: residents },
    { words: String(midYear), value: midYear },
  ];
}

/** What must be known beside the number: qualifier, standing, other published figures. */
export function notesCell(core: Core, mark: Mark): Cell {
  const figure = mark.is === 'value' || mark.is === 'withheld' ? mark.figure : undefined;
  const others = othersWords(core, figure, mark.others);
  const also = others.length > 0 ? `also published: ${others.join(', ')}` : '';
  const reasons = 'misfits' in mark ? mark.misfits.map(shortMisfitWords) : [];
  return text([figure ? remarkWords(figure) : '', ...reasons, also].filter(Boolean).join('; '));
}

export const forceColumns = columns(
  'Force',
  '#Offences recorded by police',
  '#For each 10,000 residents under 18',
  '#Residents under 18',
  '#Residents in mid-year',
  'Notes',
);

export function forceRow(core: Core, name: string, mark: Mark): Cell[] {
  const rate = mark.is === 'value' || mark.is === 'withheld' ? mark.rate : undefined;
  return [
    text(name),
    countCell(mark),
    rateCell(rate),
    ...residentsCells(rate),
    notesCell(core, mark),
  ];
}
