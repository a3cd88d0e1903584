import { againstTotal, type Compared, comparedShortWords } from '../domain/against.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Core } from '../domain/dataset.ts';
import { countWords, coverageWords, per10kWords } from '../domain/words.ts';
import { forceColumns, forceRow, rateCell, residentsCells } from './markCells.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

const comparisonColumns = [
  ...forceColumns.slice(0, -1),
  ...columns(
    '#95% interval of the rate, lower',
    '#95% interval of the rate, upper',
    'Compared with England and Wales',
  ),
  ...forceColumns.slice(-1),
];

export function comparisonSheet(core: Core, { rows, total }: Comparison): Sheet {
  const about = total.inexact > 0 ? 'about ' : '';
  const totalRow: Cell[] = [
    text('England and Wales'),
    { words: about + countWords(total.count), value: total.count },
    rateCell(total.rate),
    ...residentsCells(total.rate),
    ...[text(''), text(''), text('')],
    text(`sum of ${coverageWords(total)}`),
  ];
  const forceRows = rows.map(({ area, mark }) => {
    const cells = forceRow(core, area.name, mark);
    const compared = comparedCells(againstTotal(area, mark, total));
    return [...cells.slice(0, -1), ...compared, ...cells.slice(-1)];
  });
  return { columns: comparisonColumns, rows: [...forceRows, totalRow] };
}

/** The interval's ends, and higher, similar or lower or why neither. */
function comparedCells(compared: Compared): Cell[] {
  const said = text(comparedShortWords(compared));
  if (compared.is === 'none') return [{ words: '–', value: '' }, { words: '–', value: '' }, said];
  const { lower, upper } = compared.interval;
  return [
    { words: per10kWords(lower), value: lower },
    { words: per10kWords(upper), value: upper },
    said,
  ];
}
