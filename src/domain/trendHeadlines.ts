import { stepBetween } from './change.ts';
import type { As } from './mark.ts';
import type { Measure } from './measure.ts';
import { perResidents } from './rateWords.ts';
import { amountOf, hasAmount, runsOf, type Trend, type TrendPoint } from './trend.ts';
import { drawnTimesWords, pointForcesWords, pointWords } from './trendWords.ts';

/** What a trend says at its head, made from the figures, without judgement. */

/** The newest value of each line, or of the one line; a total with the number of its forces. */
export function trendHeadline(trends: readonly Trend[], measure: Measure, as: As): string {
  const [first] = trends;
  if (!first) return 'Nothing chosen to draw';
  if (trends.length > 1 && trends.every(({ isTotal }) => isTotal)) {
    return 'Totals over the years, each with the number of its forces';
  }
  if (trends.length > 1) return apartWords(trends, measure, as);
  const last = lastPoint(first);
  if (!last) return `${first.name}: no figure to draw`;
  const unit = as === 'rate' ? ` ${perResidents(measure.residents)}` : offencesUnit(last);
  const forces = pointForcesWords(first, last);
  return `${first.name}: ${pointWords(last, as)}${unit} in ${last.label}${forces && ` (${forces})`}`;
}

/**
 * How far apart the forces lie in the newest year that two of them have a number for, without their
 * names, which stand at the lines: "Between 3.9 and 6.8 for each 10,000 residents under 18 in 2024/25".
 * Where only one has any: that force, and the newest national rate of its year beside it.
 */
function apartWords(trends: readonly Trend[], measure: Measure, as: As): string {
  const forces = trends.filter(({ isTotal }) => !isTotal);
  const points = forces.flatMap((trend) => trend.points.filter(hasAmount));
  const within = (year: number | undefined) => points.filter(({ from }) => from === year);
  const years = [...new Set(points.map(({ from }) => from))].sort((one, other) => other - one);
  const year = years.find((one) => within(one).length > 1) ?? years[0];
  const drawn = within(year).sort((one, other) => (amountOf(one) ?? 0) - (amountOf(other) ?? 0));
  const [low, high] = [drawn[0], drawn.at(-1)];
  if (!low || !high) return 'No figure to draw for the forces that are chosen';
  const unit = as === 'rate' ? ` ${perResidents(measure.residents)}` : offencesUnit(high);
  const [least, most] = [pointWords(low, as), pointWords(high, as)];
  const said = least === most ? least : `Between ${least} and ${most}`;
  const words = `${said}${unit} in ${low.label}`;
  return drawn.length === 1 && as === 'rate' ? words + lowWords(trends, low) : words;
}

function lowWords(trends: readonly Trend[], { from }: TrendPoint): string {
  const totals = trends.filter(({ isTotal }) => isTotal);
  const [words] = totals.flatMap((trend) => {
    const point = trend.points.find((one) => one.from === from && hasAmount(one));
    return point ? `, ${pointWords(point, 'rate')} in ${pointForcesWords(trend, point)}` : [];
  });
  return words ?? '';
}

function offencesUnit(point: TrendPoint): string {
  return amountOf(point) === 1 ? ' offence' : ' offences';
}

export function lastPoint(trend: Trend): TrendPoint | undefined {
  return [...trend.points].reverse().find(hasAmount);
}

/** What is drawn, in which unit, and the years or quarters that any line has a value for. */
export function trendSubtitle(
  trends: readonly Trend[],
  measure: Measure,
  as: As,
  every: 'year' | 'quarter',
): string {
  const per = as === 'rate' ? ` ${perResidents(measure.residents)}` : '';
  const span = every === 'quarter' ? 'by calendar quarter' : 'years to March';
  const when = [span, drawnTimesWords(trends)].filter(Boolean).join(', ');
  return `${measure.name}: offences recorded by police${per}, ${when}`;
}

/** The first and the newest value of every line: the accessible name of a trend. */
export function trendSummary(trends: readonly Trend[], measure: Measure, as: As): string {
  const unit = as === 'rate' ? `offences ${perResidents(measure.residents)}` : 'offences';
  const said = trends.length > 0 ? linesWords(trends, as).join('. ') : 'Nothing is drawn';
  return `Line chart of ${measure.name}, ${unit}. ${said}.`;
}

/** "Kent: 4.2 in 2017/18, 6.8 in 2024/25", for each line. */
export function linesWords(trends: readonly Trend[], as: As): string[] {
  return trends.map((trend) => {
    const last = lastPoint(trend);
    const first = trend.points.find(hasAmount);
    if (!last || !first) return `${trend.name}: no figure`;
    const say = (point: TrendPoint) => {
      const forces = pointForcesWords(trend, point);
      return `${pointWords(point, as)} in ${point.label}${forces && ` (${forces})`}`;
    };
    return first === last
      ? `${trend.name}: ${say(last)}`
      : `${trend.name}: ${say(first)}, ${say(last)}`;
  });
}

/**
 * What changed over the newest run of a national line: "The recorded rate rose from 4.7 in 2018/19 to
 * 5.6 in 2024/25". It begins with the second year after a break, as the first is no base (rule 9).
 */
export function nationHeadline(nation: Trend | undefined, measure: Measure, as: As): string {
  const run = nation && runsOf(measure, nation.points).at(-1);
  const [first, second] = run ?? [];
  const last = run?.at(-1);
  if (!nation || !first || !last) return 'No national line: too few of the same forces answered';
  const start = second && measure.breaks.some(({ from }) => from === first.from) ? second : first;
  const what = as === 'rate' ? 'recorded rate' : 'number recorded';
  const of = isEveryForce(last) ? `The ${what}` : `${nation.name}: the ${what}`;
  const ends = [start, last].map((point) => `${pointWords(point, as)} in ${point.label}`);
  // Rule 11: how many forces are in it.
  const forces = ` (${pointForcesWords(nation, last)})`;
  if (start === last) return `${of}: ${ends[1]}${forces}`;
  // Rule 8: no rise and no fall between numbers that are rounded or bounds.
  const isExact = [start, last].every(({ total }) => total?.precision === 'exact');
  if (!isExact) return `${of}: ${ends.join(', ')}${forces}`;
  const step = stepBetween(start.total?.count ?? 0, last.total?.count ?? 0);
  if (step.isChance) return `${of}: ${ends.join(', ')}, within what chance could do${forces}`;
  // Two that are printed alike did not rise for who reads them.
  if (pointWords(start, as) === pointWords(last, as)) return `${of}: ${ends.join(', ')}${forces}`;
  const isMore = (amountOf(last) ?? 0) > (amountOf(start) ?? 0);
  return `${of} ${isMore ? 'rose' : 'fell'} from ${ends.join(' to ')}${forces}`;
}

function isEveryForce({ total }: TrendPoint): boolean {
  return total !== undefined && total.forces === total.of;
}
