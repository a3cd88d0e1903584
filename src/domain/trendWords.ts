import type { As } from './mark.ts';
import { missingWords, shortMarkWords } from './markWords.ts';
import { preciseWords } from './precision.ts';
import { per10kWords, ratedWords } from './rateWords.ts';
import type { Trend, TrendPoint } from './trend.ts';
import { countWords, forceWords } from './words.ts';

/** The value of a point as it is printed: "at least 4.9", "1,204"; the words for a gap. */
export function pointWords({ value, mark, total }: TrendPoint, as: As): string {
  if (typeof value !== 'number') return missingWords(value);
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
  return total.forces === total.of
    ? `all ${total.of} forces`
    : `${total.forces} of ${total.of} forces`;
}
