import { poissonUpTo } from './chance.ts';
import { shown } from './figure.ts';
import { inEnglandAndWales } from './files.ts';
import { rateOf } from './rate.ts';

export interface Spread {
  readonly target: number;
  readonly phi: number;
  readonly tau: number;
  /** Verdicts by force: rule 6. */
  readonly places: ReadonlyMap<string, 'above' | 'within' | 'below'>;
}

/** Rules 6 and 7, for each 10,000; undefined with fewer than 20 forces. */
export function spreadOf(measure: string, period: string, until?: string): Spread | undefined {
  const points = inEnglandAndWales.flatMap(({ area = '' }) => {
    const figure = shown(measure, area, period, until);
    if (figure.is !== 'figure') return [];
    if (!['exact', 'derived'].includes(figure.line.qualifier ?? '')) return [];
    const rate = rateOf(measure, [area], period, figure.value, until);
    return rate ? [{ area, count: figure.value, size: rate.residents }] : [];
  });
  const target = total(points.map(({ count }) => count)) / total(points.map(({ size }) => size));
  if (points.length < 20 || target === 0) return undefined;
  const z = points.map(({ count, size }) => (count / size - target) / Math.sqrt(target / size));
  const [tenth, ninetieth] = [percentile(z, 0.1), percentile(z, 0.9)];
  const drawnIn = z.map((one) => Math.max(tenth, Math.min(ninetieth, one)));
  const phi = total(drawnIn.map((one) => one ** 2)) / z.length;
  const weights = points.map(({ size }) => size / target);
  const below = total(weights) - total(weights.map((one) => one ** 2)) / total(weights);
  const tau = phi > 1 ? Math.sqrt((z.length * phi - (z.length - 1)) / below) : 0;
  const places = points
    .filter(({ count }) => count >= 10)
    .map(({ area, count, size }) => {
      const [lower, upper] = limits(target, tau, size);
      const rate = count / size;
      return [area, rate > upper ? 'above' : rate < lower ? 'below' : 'within'] as const;
    });
  return { target: target * 1e4, phi, tau: tau * 1e4, places: new Map(places) };
}

function limits(target: number, tau: number, size: number): [number, number] {
  if (tau > 0) {
    const reach = 1.96 * Math.sqrt(target / size + tau ** 2);
    return [target - reach, target + reach];
  }
  return [poissonLimit(0.025, target * size) / size, poissonLimit(0.975, target * size) / size];
}

/** Interpolated between whole counts. */
function poissonLimit(p: number, mean: number): number {
  let count = 0;
  while (poissonUpTo(count, mean) < p) count += 1;
  const upTo = poissonUpTo(count, mean);
  const before = count === 0 ? 0 : poissonUpTo(count - 1, mean);
  return Math.max(0, count - (upTo - p) / (upTo - before));
}

/** Type 7. */
function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  return low + (at % 1) * ((sorted[Math.floor(at) + 1] ?? low) - low);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
