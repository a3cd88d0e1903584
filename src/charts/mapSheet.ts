import type { Core } from '../domain/dataset.ts';
import type { MapAnswer } from '../domain/map.ts';
import { forceColumns, forceRow } from './markCells.ts';
import type { Sheet } from './sheet.ts';

export function mapSheet(core: Core, { marks }: MapAnswer): Sheet {
  const rows = marks.map(({ area, mark }) => forceRow(core, area.name, mark));
  return { columns: forceColumns, rows };
}
