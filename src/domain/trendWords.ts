import { listWords } from './lists.ts';
import type { As } from './mark.ts';
import { absenceWords, missingWords, shortMarkWords } from './markWords.ts';
import { preciseWords } from './precision.ts';
import { per10kWords, ratedWords } from './rateWords.ts';
import { hasAmount, type Trend, type TrendPoint } from './trend.ts';
import { countWords, forceWords, someOf } from './words.ts';

/** The value of a point as it is printed: "at least 4.9", "1,204"; the words for a gap. */
export function pointWords({ value, mark, total }: TrendPoint, as: As): string {
  if (typeof value !== 'number') return absenceWords(value, mark);
  if (mark?.is === 'value') return shortMarkWords(mark, as);
  if (as === 'rate') return total?.rate.is === 'rate' ? ratedWords(total.rate) : per10kWords(value);
  return preciseWords(total?.precision ?? 'exact', countWords(value), true);
}

/** "31 of 43 forces", "45 forces", "number of forces not published"; empty where it is no total. */
export function pointForcesWords({ isTotal }: Pick<Trend, 'isTotal'>, point: TrendPoint): string {
  const { total } = point;
  if (!isTotal || !total) return '';
  if (total.forces === undefined) return 'number of forces not published';
  if (total.of === undefined) return forceWords(total.forces);
  return someOf(total.forces, total.of);
}

/** "Guernsey: no figure found", for each line without a single value, with the kinds of absence. */
export function undrawnWords(trends: readonly Trend[]): string[] {
  return trends
    .filter(({ points }) => !points.some(hasAmount))
    .map(({ name, points }) => `${name}: ${gapsWords(points)}`);
}

function gapsWords(points: readonly TrendPoint[]): string {
  const gaps = points.flatMap(({ value, mark }) =>
    typeof value === 'number' ? [] : [absenceWords(value, mark)],
  );
  const said = [...new Set(gaps)];
  return said.length === 0 ? missingWords('not-found') : listWords(said, said.length);
}

/** "2015/16 to 2024/25": the times that any of the lines has a value for; empty where none has. */
export function drawnTimesWords(trends: readonly Trend[]): string {
  const points = trends
    .flatMap((trend) => trend.points.filter(hasAmount))
    .sort((one, other) => one.from - other.from);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return first.label === last.label ? first.label : `${first.label} to ${last.label}`;
}
