import type { Core } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Trend, TrendPoint } from '../domain/trend.ts';
import {
  countMarkWords,
  countWords,
  forceWords,
  missingWords,
  per10kWords,
} from '../domain/words.ts';
import { notesCell } from './markCells.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

/** Years down, a column for each line; other published figures and forces in a total beside it. */
export function trendSheet(core: Core, trends: readonly Trend[], as: As): Sheet {
  const [first] = trends;
  const labels = trends.flatMap((trend) => [`#${trend.name}`, `${trend.name}: notes`]);
  const points = first?.points ?? [];
  return {
    columns: columns('Period', ...labels),
    rows: points.map((point) => [
      text(point.label),
      ...trends.flatMap((trend) => {
        const same = trend.points.find(({ from }) => from === point.from);
        return same ? [pointCell(same, as), pointNotes(core, same)] : [text('–'), text('')];
      }),
    ]),
  };
}

function pointCell(point: TrendPoint, as: As): Cell {
  const { value, mark } = point;
  if (typeof value !== 'number') return text(missingWords(value));
  const figure = mark?.is === 'value' ? { figure: mark.figure } : {};
  if (as === 'rate') return { words: per10kWords(value), value, ...figure };
  return {
    words: mark?.is === 'value' ? countMarkWords(mark) : countWords(value),
    value,
    ...figure,
  };
}

function pointNotes(core: Core, { mark, forces }: TrendPoint): Cell {
  const notes = mark ? notesCell(core, mark).words : '';
  const inTotal = forces === undefined ? '' : forceWords(forces);
  return text([inTotal, notes].filter(Boolean).join('; '));
}
