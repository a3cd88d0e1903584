import type { Coverage, CoverageCell, CoverageRow } from '../domain/coverage.ts';
import { cellWords } from '../domain/coverageWords.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { countMarkWords } from '../domain/words.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Forces down, years across: the figure, or the kind of answer in words. */
export function coverageSheet({ table, years }: Coverage, rows: readonly CoverageRow[]): Sheet {
  return {
    columns: [
      { label: 'Force', isNumber: false },
      { label: 'Region', isNumber: false },
      ...years.map(({ text }) => ({ label: text, isNumber: true })),
    ],
    rows: rows.map(({ area, cells }) => [
      { words: area.name, value: area.name },
      { words: area.region, value: area.region },
      ...cells.map((cell) => sheetCell(cell, table.measure.slug)),
    ]),
  };
}

function sheetCell(cell: CoverageCell, measure: MeasureSlug): Cell {
  const { mark, area, period } = cell;
  const figure = { measure, area: area.slug, period };
  if (mark.is === 'value') return { words: countMarkWords(mark), value: mark.value, figure };
  const words = cellWords(cell);
  return { words, value: words, ...(cell.hasPublished ? { figure } : {}) };
}
