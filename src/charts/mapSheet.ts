import type { Core } from '../domain/dataset.ts';
import type { NationalRow } from '../domain/fileRows.ts';
import type { MapAnswer } from '../domain/map.ts';
import { forceColumns, forceRow, nationalCells } from './markCells.ts';
import type { Sheet } from './sheet.ts';

/** Every force, and under them what is known of England and Wales. */
export function mapSheet(
  core: Core,
  { measure, marks }: MapAnswer,
  national: readonly NationalRow[],
): Sheet {
  return {
    columns: forceColumns(measure),
    rows: [
      ...marks.map(({ area, mark }) => forceRow(core, area.name, mark)),
      ...national.map((row) => nationalCells(row)),
    ],
  };
}
