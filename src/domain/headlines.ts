import { toOneDecimal } from './bins.ts';
import type { Comparison } from './comparison.ts';
import type { MapAnswer } from './map.ts';
import type { As, Mark } from './mark.ts';
import type { Measure } from './measure.ts';
import { type Period, periodLongWords } from './period.ts';
import { amountOf, type Trend, type TrendPoint } from './trend.ts';
import { countWords, missingWords, offencesWords, per10kWords, perResidents } from './words.ts';

/** Sentences made from the figures, without judgement: what a chart says at its head. */

const folds = [
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
  'sixfold',
  'sevenfold',
  'eightfold',
  'ninefold',
  'tenfold',
];

/** Fewer values than this say who answered rather than how figures differ. */
const enough = 10;

function valuesOf(marks: readonly Mark[]): number[] {
  return marks.flatMap((mark) => (mark.is === 'value' ? [mark.value] : []));
}

function spread(values: readonly number[], as: As): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (as === 'count') {
    return low === high ? countWords(low) : `${countWords(low)} to ${countWords(high)}`;
  }
  const [from, to] = [per10kWords(low), per10kWords(high)];
  return from === to ? from : `${from} to ${to}`;
}

export function mapHeadline(answer: MapAnswer, period: Period): string {
  const inside = answer.marks.filter(({ isOutside }) => !isOutside).map(({ mark }) => mark);
  const values = valuesOf(inside);
  if (values.length === 0) return `No figure can be drawn for ${period.text}`;
  if (values.length < enough) {
    return `${values.length} of ${inside.length} forces have a figure for ${period.text}`;
  }
  if (answer.as === 'count') return `Forces recorded ${spread(values, 'count')} offences each`;
  return spreadHeadline(tenthsOf(Math.min(...values)), tenthsOf(Math.max(...values)), values);
}

/** Rates as displayed, in whole tenths, so that twofold is twofold and not a little more. */
function tenthsOf(per10k: number): number {
  return Math.round(toOneDecimal(per10k) * 10);
}

function spreadHeadline(low: number, high: number, values: readonly number[]): string {
  if (low === high)
    return `Every force with a figure recorded ${spread(values, 'rate')} ${perResidents}`;
  const times = Math.floor(high / low);
  const fold = folds[times - 2];
  if (!fold) return `Recorded rates ranged from ${spread(values, 'rate')} between forces`;
  return `Recorded rates differ ${high === times * low ? '' : 'more than '}${fold} between forces`;
}

export function mapSubtitle(measure: Measure, period: Period, as: As): string {
  const per = as === 'rate' ? ` ${perResidents}` : '';
  return `${measure.name}: offences recorded by police${per}, ${periodLongWords(period)}`;
}

export function comparisonHeadline({ rows, as }: Comparison, period: Period): string {
  const values = valuesOf(rows.map(({ mark }) => mark));
  const [only] = rows;
  if (rows.length === 1 && only) {
    return `${only.area.name}: ${amountWords(only.mark, as)} in ${period.text}`;
  }
  if (values.length === 0) return `None of ${rows.length} forces has a figure for ${period.text}`;
  const some = values.length < rows.length ? `${values.length} of ${rows.length}` : rows.length;
  const what = as === 'rate' ? 'Recorded rates of' : 'Counts of';
  return `${what} ${spread(values, as)} across ${some} forces in ${period.text}`;
}

function amountWords(mark: Mark, as: As): string {
  if (mark.is !== 'value') return missingWords(mark.is);
  return as === 'count' ? offencesWords(mark.value) : `${per10kWords(mark.value)} ${perResidents}`;
}

/** The newest value of each line, or of the one line. */
export function trendHeadline(trends: readonly Trend[], as: As): string {
  const [first] = trends;
  if (!first) return 'Nothing chosen to draw';
  if (trends.length > 1) return `${listWords(trends.map(({ name }) => name))} over the years`;
  const last = lastPoint(first);
  if (!last) return `${first.name}: no figure to draw`;
  const value = amountOf(last) ?? 0;
  const amount = as === 'count' ? offencesWords(value) : `${per10kWords(value)} ${perResidents}`;
  return `${first.name}: ${amount} in ${last.label}`;
}

export function lastPoint(trend: Trend): TrendPoint | undefined {
  return [...trend.points].reverse().find((point) => amountOf(point) !== undefined);
}

/** "Kent, Surrey and Sussex"; long lists end in "and 5 others". */
export function listWords(names: readonly string[], most = 4): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} others`] : shown;
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** One sentence with every newest value, as the accessible name of a trend. */
export function trendSummary(trends: readonly Trend[], measure: Measure, as: As): string {
  const unit = as === 'rate' ? `offences ${perResidents}` : 'offences';
  const lines = trends.map((trend) => {
    const last = lastPoint(trend);
    const first = trend.points.find((point) => amountOf(point) !== undefined);
    if (!last || !first) return `${trend.name}: no figure`;
    const say = (point: TrendPoint) =>
      `${as === 'rate' ? per10kWords(amountOf(point) ?? 0) : countWords(amountOf(point) ?? 0)} in ${point.label}`;
    return first === last
      ? `${trend.name}: ${say(last)}`
      : `${trend.name}: ${say(first)}, ${say(last)}`;
  });
  return `Line chart of ${measure.name}, ${unit}. ${lines.join('. ')}.`;
}
