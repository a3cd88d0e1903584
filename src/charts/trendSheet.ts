import { type Core, oneNamed } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import { countMarkWords, missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import type { Trend, TrendPoint } from '../domain/trend.ts';
import { pointForcesWords, pointWords } from '../domain/trendWords.ts';
import { type FileRow, fileSheet, notesWords } from './fileSheet.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

/** Years down, a column for each line; other published figures and forces in a total beside it. */
export function trendSheet(core: Core, measure: Measure, trends: readonly Trend[], as: As): Sheet {
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
    file: fileSheet(
      core,
      measure,
      trends.flatMap((trend) => fileRows(core, trend)),
    ),
  };
}

/** Every time of any line, oldest first. */
function timesOf(trends: readonly Trend[]): Pick<TrendPoint, 'from' | 'label'>[] {
  const times = new Map(trends.flatMap(({ points }) => points.map((point) => [point.from, point])));
  return [...times.values()].sort((one, other) => one.from - other.from);
}

function pointCell(point: TrendPoint, as: As): Cell {
  const { value, mark } = point;
  if (typeof value !== 'number') return text(missingWords(value));
  const figure = mark?.is === 'value' ? { figure: mark.figure } : {};
  const isCount = as === 'count' && mark?.is === 'value';
  return { words: isCount ? countMarkWords(mark) : pointWords(point, as), value, ...figure };
}

function pointNotes(core: Core, trend: Trend, point: TrendPoint): Cell {
  const notes = point.mark ? notesWords(core, point.mark) : '';
  return text([pointForcesWords(trend, point), notes].filter(Boolean).join('; '));
}

/** A line of forces together is no area; where it has no point, another line has the year. */
function fileRows(core: Core, { key, name, points, isTotal }: Trend): FileRow[] {
  const area = oneNamed(core.areas, key)?.slug ?? '';
  const isSaid = ({ value, mark }: TrendPoint) => typeof value === 'number' || mark || !isTotal;
  return points.filter(isSaid).map(({ label, mark, total, value }) => {
    const figure = isTotal && mark?.is === 'value' ? { figure: mark.figure } : {};
    const isQuarter = !mark && !total && typeof value === 'number';
    return {
      area,
      name,
      period: label,
      ...figure,
      ...(mark ? { mark } : {}),
      ...(total ? { total } : {}),
      ...(isQuarter ? { count: value } : {}),
      ...(typeof value === 'number' ? {} : { missing: value }),
    };
  });
}
