import type { Core } from '../domain/dataset.ts';
import type { MapAnswer } from '../domain/map.ts';
import type { Period } from '../domain/period.ts';
import { fileSheet } from './fileSheet.ts';
import { forceColumns, forceRow } from './markCells.ts';
import type { Sheet } from './sheet.ts';

export function mapSheet(core: Core, { measure, marks }: MapAnswer, period: Period): Sheet {
  const file = marks.map(({ area, mark }) => ({
    area: area.slug,
    name: area.name,
    period: period.text,
    mark,
  }));
  return {
    columns: forceColumns(measure),
    rows: marks.map(({ area, mark }) => forceRow(core, area.name, mark)),
    file: fileSheet(core, measure, file),
  };
}
