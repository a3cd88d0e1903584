import type { Comparison } from '../domain/comparison.ts';
import type { ComparisonRow } from '../domain/comparisonRow.ts';
import type { Core } from '../domain/dataset.ts';
import { nationalRows } from '../domain/fileRows.ts';
import { rateIntervalOf } from '../domain/interval.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { placeIn } from '../domain/spread.ts';
import { placedWords } from '../domain/spreadWords.ts';
import { forceColumns, forceRow, nationalCells } from './markCells.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

/** The forces, and under them what is known of England and Wales. */
export function comparisonSheet(core: Core, comparison: Comparison): Sheet {
  const heads = forceColumns(comparison.measure);
  return {
    columns: [
      ...heads.slice(0, -1),
      ...columns(
        '#95% interval of the rate, lower',
        '#95% interval of the rate, upper',
        'Beside the usual spread of forces its size',
      ),
      ...heads.slice(-1),
    ],
    rows: [
      ...comparison.rows.map((row) => tableRow(core, row, comparison)),
      ...nationalRows(core, comparison).map((row) => nationalCells(row, 3)),
    ],
  };
}

function tableRow(core: Core, row: ComparisonRow, comparison: Comparison): Cell[] {
  const cells = forceRow(core, row.area.name, row.mark);
  const interval = rateIntervalOf(row.mark);
  const ends = [interval?.lower, interval?.upper];
  return [
    ...cells.slice(0, -1),
    ...ends.map((end) => text(end === undefined ? '–' : per10kWords(end))),
    text(spreadOf(row, comparison)),
    ...cells.slice(-1),
  ];
}

function spreadOf({ area, mark }: ComparisonRow, { spread }: Comparison): string {
  return placedWords(placeIn(spread, area, mark));
}
