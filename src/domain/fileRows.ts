import type { Area } from './area.ts';
import { type CatalogueEntry, catalogueRow } from './catalogue.ts';
import type { Comparison } from './comparison.ts';
import type { CoverageRow } from './coverage.ts';
import { type Core, type Dataset, englandAndWales, oneNamed, releaseOf } from './dataset.ts';
import { type FileRow, markRow, publishedRow, type Span, totalRow } from './fileRow.ts';
import type { Funnel } from './funnel.ts';
import type { MapAnswer } from './map.ts';
import { markFor } from './mark.ts';
import type { Measure } from './measure.ts';
import { type Period, quarterText, yearStarting } from './period.ts';
import { precisionOf } from './precision.ts';
import type { Provenance } from './provenance.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { answeredIn } from './total.ts';
import { coverageWords, totalName } from './totalWords.ts';
import type { PointTotal, Trend, TrendPoint } from './trend.ts';

/** What is downloaded of each drawing: the rows of its table, each understood by itself. */

export function mapRows(
  { measure, marks }: MapAnswer,
  period: Span,
  national: readonly NationalRow[] = [],
): FileRow[] {
  return [
    ...marks.map(({ area, mark }) => markRow({ measure, area, period }, mark)),
    ...national.map(({ row }) => row),
  ];
}

export function funnelRows(measure: Measure, period: Span, { points, leftOut }: Funnel): FileRow[] {
  return [...points, ...leftOut].map(({ area, mark }) => markRow({ measure, area, period }, mark));
}

export function coverageRows(measure: Measure, rows: readonly CoverageRow[]): FileRow[] {
  const cells = rows.flatMap(({ cells }) => cells);
  return cells.map(({ area, period, mark }) => markRow({ measure, area, period }, mark));
}

/** The forces, and under them what is known of England and Wales. */
export function comparisonFile(core: Core, comparison: Comparison): FileRow[] {
  const { measure, rows, total } = comparison;
  const { period } = total;
  return [
    ...rows.map(({ area, mark }) => markRow({ measure, area, period }, mark)),
    ...nationalRows(core, comparison).map(({ row }) => row),
  ];
}

export interface NationalRow {
  readonly row: FileRow;
  readonly total: PointTotal;
  /** Who is in it. */
  readonly note: string;
}

/** The sum over the forces with a figure, and the published total of all where that is more. */
export function nationalRows(
  core: Core,
  { measure, total, nationalRate }: Pick<Comparison, 'measure' | 'total' | 'nationalRate'>,
): NationalRow[] {
  const { period, missing, sum } = total;
  const answered = answeredIn(total);
  const { of } = answered;
  const nation = englandAndWales(core);
  const rows: NationalRow[] = [];
  if (sum) {
    const area = missing.length === 0 ? nation : undefined;
    const made = { ...sum, ...answered };
    const row = totalRow({ measure, area, name: totalName(total), period }, made);
    rows.push({ row, total: made, note: `sum of ${coverageWords(total)}` });
  }
  if (nationalRate?.figure) {
    const { figure, rate } = nationalRate;
    const count = { count: figure.value, precision: precisionOf(figure), rate };
    const made = { ...count, forces: nationalRate.forces, of };
    const { publisher } = releaseOf(core, figure.release);
    const { name } = nation;
    const row = totalRow({ measure, area: nation, name, period, reading: figure }, made);
    rows.push({ row, total: made, note: `total of all ${of} forces, published by ${publisher}` });
  }
  return rows;
}

export function trendRows(core: Core, measure: Measure, trends: readonly Trend[]): FileRow[] {
  return trends.flatMap((trend) => {
    const area = oneNamed(core.areas, trend.key);
    // Where a line of forces together has no point, another line has the year.
    return trend.points.flatMap((point) => {
      const of = { measure, area, name: trend.name, period: spanOf(point) };
      return pointRow(of, trend, point) ?? [];
    });
  });
}

type OfPoint = Pick<FileRow, 'measure' | 'area' | 'name' | 'period'>;

function pointRow(of: OfPoint, { isTotal }: Trend, point: TrendPoint): FileRow | undefined {
  const { value, mark, total } = point;
  const reading = mark?.is === 'value' ? { reading: mark.figure } : {};
  if (total) return totalRow({ ...of, ...reading }, total);
  if (mark && of.area) return markRow({ ...of, area: of.area }, mark);
  if (typeof value === 'number') return { ...of, isShown: true, value, qualifier: 'exact' };
  return isTotal ? undefined : { ...of, isShown: true, missing: value };
}

/** A year goes by its name, a quarter by `2017-Q4`. */
function spanOf({ from, label }: TrendPoint): Span {
  const year = yearStarting(Math.floor(from / 12));
  return label === year.text ? year : { text: quarterText(from), from, months: 3 };
}

/** Everything published for one area and period; where that is nothing, why. */
export function figureRows(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  published: Provenance['published'],
  asOf: Month | undefined,
): FileRow[] {
  if (published.length === 0) {
    const mark = markFor(dataset, table, area, period, 'count', asOf);
    return [markRow({ measure: table.measure, area, period }, mark)];
  }
  const entries = published.map(({ observation, isShown }) => ({
    ...{ observation, area, table, isShown },
  }));
  return catalogueRows(dataset, entries, asOf);
}

/** Published figures as the catalogue lists them. */
export function catalogueRows(
  dataset: Dataset,
  entries: readonly CatalogueEntry[],
  asOf: Month | undefined,
): FileRow[] {
  return entries.map((entry) => publishedRow(catalogueRow(dataset, entry, asOf)));
}
