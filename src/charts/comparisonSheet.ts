import type { Comparison } from '../domain/comparison.ts';
import type { ComparisonRow } from '../domain/comparisonRow.ts';
import { type Core, englandAndWales, releaseOf } from '../domain/dataset.ts';
import { rateIntervalOf } from '../domain/interval.ts';
import { preciseWords, precisionOf } from '../domain/precision.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { placeIn } from '../domain/spread.ts';
import { placedWords } from '../domain/spreadWords.ts';
import { answeredIn } from '../domain/total.ts';
import { coverageWords, totalName } from '../domain/totalWords.ts';
import { countWords } from '../domain/words.ts';
import { type FileRow, fileSheet } from './fileSheet.ts';
import { forceColumns, forceRow, rateCell, residentsCells } from './markCells.ts';
import { type Cell, columns, number, type Sheet, text } from './sheet.ts';

/** The forces, and under them what is known of England and Wales. */
export function comparisonSheet(core: Core, comparison: Comparison): Sheet {
  const { measure, rows, total } = comparison;
  const heads = forceColumns(measure);
  const national = nationalRows(core, comparison);
  const forces = rows.map(({ area, mark }) => ({
    area: area.slug,
    name: area.name,
    period: total.period.text,
    mark,
    spread: spreadOf({ area, mark }, comparison),
  }));
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
      ...rows.map((row) => tableRow(core, row, comparison)),
      ...national.map(({ file, note }) => nationalCells(file, note)),
    ],
    file: fileSheet(core, measure, [...forces, ...national.map(({ file }) => file)]),
  };
}

function tableRow(core: Core, row: ComparisonRow, comparison: Comparison): Cell[] {
  const cells = forceRow(core, row.area.name, row.mark);
  const interval = rateIntervalOf(row.mark);
  const ends = [interval?.lower, interval?.upper];
  return [
    ...cells.slice(0, -1),
    ...ends.map((end) => number(end, end === undefined ? '–' : per10kWords(end))),
    text(spreadOf(row, comparison)),
    ...cells.slice(-1),
  ];
}

function spreadOf({ area, mark }: ComparisonRow, { spread }: Comparison): string {
  return placedWords(placeIn(spread, area, mark));
}

type NationalRow = FileRow & Required<Pick<FileRow, 'total'>>;

/** The sum over the forces with a figure, and the published total of all where that is more. */
function nationalRows(
  core: Core,
  { total, nationalRate }: Comparison,
): { file: NationalRow; note: string }[] {
  const { period, missing, sum } = total;
  const answered = answeredIn(total);
  const { of } = answered;
  const nation = englandAndWales(core);
  const rows: { file: NationalRow; note: string }[] = [];
  if (sum) {
    const area = missing.length === 0 ? nation.slug : '';
    const made = { ...sum, ...answered };
    const file = { area, name: totalName(total), period: period.text, total: made };
    rows.push({ file, note: `sum of ${coverageWords(total)}` });
  }
  if (nationalRate?.figure) {
    const { figure, rate } = nationalRate;
    const count = { count: figure.value, precision: precisionOf(figure), rate };
    const made = { ...count, forces: nationalRate.forces, of };
    const { publisher } = releaseOf(core, figure.release);
    const file = { area: nation.slug, name: nation.name, period: period.text, total: made, figure };
    rows.push({ file, note: `total of all ${of} forces, published by ${publisher}` });
  }
  return rows;
}

function nationalCells({ name, total }: NationalRow, note: string): Cell[] {
  const { count, precision, rate } = total;
  return [
    text(name),
    { words: preciseWords(precision, countWords(count), true), value: count },
    rateCell(rate),
    ...residentsCells(rate),
    ...[text(''), text(''), text('')],
    text(note),
  ];
}
