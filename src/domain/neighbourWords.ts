import type { As } from './mark.ts';
import { per10kWords } from './rateWords.ts';
import { amountOf, hasAmount, type Trend, type TrendPoint } from './trend.ts';
import { pointWords } from './trendWords.ts';

/**
 * How far apart a force, the forces around it and the nation lie in the newest year of the force:
 * "3.9 here in 2024/25, 2.0 to 6.8 in the forces around it, 5.6 in England and Wales". Undefined for
 * counts, and where there is nothing to be read beside it.
 *
 * @param trends the force first, then its neighbours and the national lines
 */
export function amongNeighboursHeadline(trends: readonly Trend[], as: As): string | undefined {
  const [own, ...others] = trends;
  const newest = own?.points.filter(hasAmount).at(-1);
  if (as !== 'rate' || !newest) return undefined;
  const pointIn = ({ points }: Trend) =>
    points.find((point) => point.from === newest.from && hasAmount(point));
  const around = others.flatMap((trend) => (trend.isTotal ? [] : (pointIn(trend) ?? [])));
  const national = others.find(({ isTotal }) => isTotal);
  const whole = national && pointIn(national);
  const said = [
    `${pointWords(newest, as)} here in ${newest.label}`,
    around.length > 0 ? `${rangeWords(around)} in the forces around it` : '',
    whole ? `${pointWords(whole, as)} in ${national.name}` : '',
  ].filter(Boolean);
  return said.length > 1 ? said.join(', ') : undefined;
}

function rangeWords(points: readonly TrendPoint[]): string {
  const values = points.flatMap((point) => amountOf(point) ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)].map(per10kWords);
  return low === high ? `${low}` : `${low} to ${high}`;
}
