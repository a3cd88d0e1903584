import type { Coverage, CoverageCell, CoverageRow } from '../domain/coverage.ts';
import { cellWords } from '../domain/coverageWords.ts';
import { countMarkWords } from '../domain/markWords.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { type Cell, type Sheet, text } from './sheet.ts';

/** Forces down, years across: the figure, or the kind of answer in words. */
export function coverageSheet({ table, years }: Coverage, rows: readonly CoverageRow[]): Sheet {
  return {
    columns: [
      { label: 'Force', isNumber: false },
      { label: 'Region', isNumber: false },
      ...years.map(({ text }) => ({ label: text, isNumber: true })),
    ],
    rows: rows.map(({ area, cells }) => [
      text(area.name),
      text(area.region),
      ...cells.map((cell) => sheetCell(cell, table.measure.slug)),
    ]),
  };
}

function sheetCell(cell: CoverageCell, measure: MeasureSlug): Cell {
  const { mark, area, period } = cell;
  const figure = { measure, area: area.slug, period };
  if (mark.is === 'value') return { words: countMarkWords(mark), figure };
  const words = cellWords(cell);
  return { words, ...(cell.hasPublished ? { figure } : {}) };
}
