import type { Comparison } from '../domain/comparison.ts';
import {
  columnsOf,
  type DrawnRow,
  drawnRows,
  longest,
  type National,
  nationalOf,
  reachOf,
  rowHeight,
  stubWidth,
} from './comparisonRows.ts';
import { type Frame, frameOf } from './frame.ts';

/** A row at its place. */
export interface PlacedRow {
  readonly row: DrawnRow;
  readonly top: number;
  /** The middle of the row. */
  readonly y: number;
  /** Where its bar, whisker or stub ends. */
  readonly end: number;
}

/** Where everything of a comparison stands, in pixels. */
export interface ComparisonPlan {
  readonly frame: Frame;
  readonly rows: readonly PlacedRow[];
  readonly national: National | undefined;
}

export function comparisonPlan(comparison: Comparison, width: number): ComparisonPlan {
  const rows = drawnRows(comparison, width);
  const national = nationalOf(comparison);
  const top = national ? 24 : 4;
  const frame = frameOf(
    { width, height: rows.length * rowHeight + top + 4, top, bottom: 4, ...columnsOf(rows) },
    [0, longest(rows, national?.rate)],
    [0, 1],
  );
  const placed = rows.map((row, index) => ({
    row,
    top: top + index * rowHeight,
    y: top + (index + 0.5) * rowHeight,
    end: row.value === undefined ? frame.left + stubWidth : frame.x(reachOf(row)),
  }));
  return { frame, rows: placed, national };
}
