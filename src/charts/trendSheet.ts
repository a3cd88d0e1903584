import type { Core } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import { absenceWords, countMarkWords } from '../domain/markWords.ts';
import { notesWords } from '../domain/notesWords.ts';
import type { Trend, TrendPoint } from '../domain/trend.ts';
import { pointForcesWords, pointWords } from '../domain/trendWords.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';
import { timesOf } from './trendDomain.ts';

/** Years down, a column for each line; other published figures and forces in a total beside it. */
export function trendSheet(core: Core, trends: readonly Trend[], as: As): Sheet {
  const labels = trends.flatMap((trend) => [`#${trend.name}`, `${trend.name}: notes`]);
  return {
    columns: columns('Period', ...labels),
    rows: timesOf(trends).map(({ from, label }) => [
      text(label),
      ...trends.flatMap((trend) => {
        const same = trend.points.find((point) => point.from === from);
        return same ? [pointCell(same, as), pointNotes(core, trend, same)] : [text('–'), text('')];
      }),
    ]),
  };
}

function pointCell(point: TrendPoint, as: As): Cell {
  const { value, mark } = point;
  if (typeof value !== 'number') return text(absenceWords(value, mark));
  const figure = mark?.is === 'value' ? { figure: mark.figure } : {};
  const isCount = as === 'count' && mark?.is === 'value';
  return { words: isCount ? countMarkWords(mark) : pointWords(point, as), ...figure };
}

function pointNotes(core: Core, trend: Trend, point: TrendPoint): Cell {
  const notes = point.mark ? notesWords(core, point.mark) : '';
  return text([pointForcesWords(trend, point), notes].filter(Boolean).join('; '));
}
