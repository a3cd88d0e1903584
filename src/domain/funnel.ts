import type { Area } from './area.ts';
import { isEnglandOrWales } from './area.ts';
import type { ComparisonRow } from './comparison.ts';
import type { Figure } from './figure.ts';
import { poissonQuantile, poissonUpTo } from './quantiles.ts';

/** One force in a funnel plot: its rate over its residents under 18. */
export interface FunnelPoint {
  readonly area: Area;
  readonly figure: Figure;
  readonly residents: number;
  /** Offences for each 10,000 residents under 18. */
  readonly per10k: number;
  /** Outside of both limits, of the 95% ones, or within. */
  readonly lies: 'within' | 'outside-95' | 'outside-998';
}

/** Limits at one number of residents, for each 10,000. */
export interface Limits {
  readonly residents: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface Funnel {
  readonly points: readonly FunnelPoint[];
  /** Total offences over total residents of the forces shown, for each 10,000. */
  readonly target: number;
  /** Over-dispersion: above 1, the limits are widened by its square root. */
  readonly phi: number;
  readonly isWidened: boolean;
  readonly limitsAt: (residents: number) => Limits;
  /** Forces without a point, by why. */
  readonly leftOut: readonly { readonly area: Area; readonly why: LeftOut }[];
}

export type LeftOut = 'no-figure' | 'no-residents' | 'few-residents' | 'other-law';

/** A force counts for the funnel when it is of England or Wales and has a rate. */
type Candidate = Omit<FunnelPoint, 'lies'>;

/** Funnel plot of rates (Spiegelhalter 2005); undefined with fewer than two forces. */
export function funnelOf(rows: readonly ComparisonRow[]): Funnel | undefined {
  const candidates: Candidate[] = [];
  const leftOut: { area: Area; why: LeftOut }[] = [];
  for (const { area, mark } of rows) {
    const figure = mark.is === 'value' || mark.is === 'withheld' ? mark.figure : undefined;
    const rate = mark.is === 'value' || mark.is === 'withheld' ? mark.rate : undefined;
    if (!isEnglandOrWales(area)) leftOut.push({ area, why: 'other-law' });
    else if (!figure || !rate) leftOut.push({ area, why: 'no-figure' });
    else if (rate.is === 'rate') {
      candidates.push({ area, figure, residents: rate.residents, per10k: rate.per10k });
    } else if (rate.is === 'withheld') leftOut.push({ area, why: rate.why });
    else leftOut.push({ area, why: 'no-residents' });
  }
  return candidates.length < 2 ? undefined : funnelAround(candidates, leftOut);
}

function funnelAround(candidates: readonly Candidate[], leftOut: Funnel['leftOut']): Funnel {
  const offences = candidates.reduce((sum, { figure }) => sum + figure.value, 0);
  const residents = candidates.reduce((sum, one) => sum + one.residents, 0);
  const target = offences / residents;
  const phi = overDispersion(candidates, target);
  const limitsAt = (at: number) => limitsOf(target, at, phi);
  const points = candidates.map((one) => ({
    ...one,
    lies: liesOf(one.per10k, limitsAt(one.residents)),
  }));
  return { points, target: target * 10_000, phi, isWidened: phi > 1, limitsAt, leftOut };
}

/** Mean of z² after the lowest and highest tenth of z are drawn in to their neighbours. */
function overDispersion(candidates: readonly Candidate[], target: number): number {
  const scores = candidates.map(
    ({ per10k, residents }) => (per10k / 10_000 - target) / Math.sqrt(target / residents),
  );
  const sorted = scores.toSorted((one, other) => one - other);
  const [low, high] = [quantile(sorted, 0.1), quantile(sorted, 0.9)];
  const drawnIn = scores.map((score) => Math.min(Math.max(score, low), high));
  return drawnIn.reduce((sum, score) => sum + score * score, 0) / scores.length;
}

/** Between neighbours in proportion (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

function limitsOf(target: number, residents: number, phi: number): Limits {
  const widening = Math.sqrt(Math.max(1, phi));
  const limit = (p: number) => {
    const plain = poissonLimit(p, target * residents) / residents;
    return Math.max(0, target + (plain - target) * widening) * 10_000;
  };
  return {
    residents,
    lower95: limit(0.025),
    upper95: limit(0.975),
    lower998: limit(0.001),
    upper998: limit(0.999),
  };
}

/**
 * The count below which a share p of a Poisson distribution lies, interpolated between whole counts
 * (Spiegelhalter 2005, appendix A.1.1), so that the limits are curves and not steps.
 */
export function poissonLimit(p: number, mean: number): number {
  const count = poissonQuantile(p, mean);
  const [upTo, before] = [poissonUpTo(count, mean), poissonUpTo(count - 1, mean)];
  return Math.max(0, count - (upTo - p) / (upTo - before));
}

function liesOf(per10k: number, limits: Limits): FunnelPoint['lies'] {
  if (per10k < limits.lower998 || per10k > limits.upper998) return 'outside-998';
  return per10k < limits.lower95 || per10k > limits.upper95 ? 'outside-95' : 'within';
}
