import type { Core } from '../domain/dataset.ts';
import type { MapAnswer } from '../domain/map.ts';
import { forceColumns, forceRow } from './markCells.ts';
import type { Sheet } from './sheet.ts';

export function mapSheet(core: Core, { measure, marks }: MapAnswer): Sheet {
  return {
    columns: forceColumns(measure),
    rows: marks.map(({ area, mark }) => forceRow(core, area.name, mark)),
  };
}
