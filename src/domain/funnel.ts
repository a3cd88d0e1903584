import { type Area, isEnglandOrWales } from './area.ts';
import type { ComparisonRow } from './comparison.ts';
import { type Figure, isCounted } from './figure.ts';
import type { MissingKind } from './mark.ts';
import { poissonAt, poissonQuantile, poissonUpTo } from './quantiles.ts';

/** One force in a funnel plot: its rate over its residents under 18. */
export interface FunnelPoint {
  readonly area: Area;
  readonly figure: Figure;
  readonly residents: number;
  /** The year whose middle the residents were estimated for. */
  readonly midYear: number;
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
  /** In the order of the rows. */
  readonly points: readonly FunnelPoint[];
  /** Total offences over total residents of the forces shown, for each 10,000. */
  readonly target: number;
  /** Over-dispersion: above 1, the limits are widened by its square root. */
  readonly phi: number;
  readonly isWidened: boolean;
  readonly limitsAt: (residents: number) => Limits;
  /** Forces without a point, by why. */
  readonly leftOut: readonly Omission[];
}

/** A force without a point, and the reason. */
export interface Omission {
  readonly area: Area;
  readonly why: LeftOut;
  /** Its figure, where there is one that only cannot be drawn here. */
  readonly figure: Figure | undefined;
}

/** Why a force has no point; `inexact`: its count is rounded or a bound. */
export type LeftOut =
  | Exclude<MissingKind, 'withheld'>
  | 'no-residents'
  | 'few-residents'
  | 'inexact';

type Candidate = Omit<FunnelPoint, 'lies'>;

/**
 * Funnel plot of rates (Spiegelhalter 2005), over the forces of England and Wales with a counted
 * figure and a rate; undefined with fewer than two of them, or where none recorded an offence.
 */
export function funnelOf(rows: readonly ComparisonRow[]): Funnel | undefined {
  const candidates: Candidate[] = [];
  const leftOut: Omission[] = [];
  for (const row of rows) {
    const found = candidateOf(row);
    if (typeof found === 'string') leftOut.push(omissionOf(row, found));
    else candidates.push(found);
  }
  const isFlat = candidates.every(({ figure }) => figure.value === 0);
  return candidates.length < 2 || isFlat ? undefined : funnelAround(candidates, leftOut);
}

function candidateOf({ area, mark }: ComparisonRow): Candidate | LeftOut {
  if (!isEnglandOrWales(area)) return 'other-law';
  if (mark.is !== 'value' && mark.is !== 'withheld') return mark.is;
  const { figure, rate } = mark;
  if (rate.is === 'withheld') return rate.why;
  if (rate.is !== 'rate') return 'no-residents';
  if (!isCounted(figure)) return 'inexact';
  const { residents, midYear, per10k } = rate;
  return { area, figure, residents, midYear, per10k };
}

function omissionOf({ area, mark }: ComparisonRow, why: LeftOut): Omission {
  return { area, why, figure: 'figure' in mark ? mark.figure : undefined };
}

function funnelAround(candidates: readonly Candidate[], leftOut: Funnel['leftOut']): Funnel {
  const offences = candidates.reduce((sum, { figure }) => sum + figure.value, 0);
  const residents = candidates.reduce((sum, one) => sum + one.residents, 0);
  const target = offences / residents;
  const phi = overDispersion(candidates, target);
  const points = candidates.map((one) => ({ ...one, lies: liesOf(one, target, phi) }));
  const limitsAt = (at: number) => limitsOf(target, at, phi);
  return { points, target: target * 10_000, phi, isWidened: phi > 1, limitsAt, leftOut };
}

/** Mean of z² after the lowest and highest tenth of z are drawn in to their neighbours. */
function overDispersion(candidates: readonly Candidate[], target: number): number {
  const scores = candidates.map(
    ({ per10k, residents }) => (per10k / 10_000 - target) / Math.sqrt(target / residents),
  );
  const sorted = [...scores].sort((one, other) => one - other);
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
  const widening = wideningOf(phi);
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

/** The other way round: the share of the distribution that lies below a count. */
function poissonShare(count: number, mean: number): number {
  const whole = Math.ceil(count);
  return poissonUpTo(whole, mean) - (whole - count) * poissonAt(whole, mean);
}

function wideningOf(phi: number): number {
  return Math.sqrt(Math.max(1, phi));
}

/**
 * Beyond a limit is the same as a larger or smaller share of the distribution, once the distance
 * from the target is narrowed as much as the limits are widened: one sum instead of four limits,
 * and none for the many that lie within 1.4 standard deviations, where the limits never come.
 */
function liesOf(candidate: Candidate, target: number, phi: number): FunnelPoint['lies'] {
  const { figure, residents } = candidate;
  const mean = target * residents;
  const away = (figure.value - mean) / wideningOf(phi);
  if (mean >= 20 && away * away < 2 * mean) return 'within';
  const share = poissonShare(mean + away, mean);
  if (share < 0.001 || share > 0.999) return 'outside-998';
  return share < 0.025 || share > 0.975 ? 'outside-95' : 'within';
}
