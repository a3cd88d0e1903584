import type { Coverage, CoverageCell, CoverageRow } from '../domain/coverage.ts';
import { cellWords } from '../domain/coverageWords.ts';
import type { Core } from '../domain/dataset.ts';
import { countMarkWords } from '../domain/markWords.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { fileSheet } from './fileSheet.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Forces down, years across: the figure, or the kind of answer in words. */
export function coverageSheet(
  core: Core,
  { table, years }: Coverage,
  rows: readonly CoverageRow[],
): Sheet {
  const cells = rows.flatMap(({ cells }) => cells);
  const file = cells.map(({ area, period, mark }) => ({
    ...{ area: area.slug, name: area.name, period: period.text, mark },
  }));
  return {
    file: fileSheet(core, table.measure, file),
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
