import type { Area } from './area.ts';
import type { Dataset } from './dataset.ts';
import { type As, type Mark, markFor } from './mark.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

/** One force with its figure of a year, or the reason for none. */
export interface ComparisonRow {
  readonly area: Area;
  readonly mark: Mark;
}

interface RowsQuestion {
  readonly period: Period;
  readonly as: As;
  readonly asOf: Month | undefined;
}

export function comparisonRows(
  dataset: Dataset,
  table: Table,
  areas: readonly Area[],
  { period, as, asOf }: RowsQuestion,
): ComparisonRow[] {
  return areas.map((area) => ({ area, mark: markFor(dataset, table, area, period, as, asOf) }));
}
