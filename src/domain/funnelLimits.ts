import { poissonQuantile, poissonUpTo } from './quantiles.ts';

/** Limits at one number of residents, in offences for each 10,000. */
export interface Limits {
  readonly residents: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** A count of offences among so many residents. */
interface Size {
  readonly count: number;
  readonly residents: number;
}

interface Dispersion {
  /** All offences over all residents. */
  readonly target: number;
  /** Mean of z² after winsorising: about 1 where forces differ by chance alone. */
  readonly phi: number;
}

/**
 * The rate of all together, and how much more than chance makes them the rates differ:
 * z = (rate − target) / σ with σ² = target / residents; the z below their 10th and above their 90th
 * percentile are set to these (winsorised); φ is the mean of z² (Spiegelhalter 2005, equations 10 and 11).
 */
export function dispersionOf(sizes: readonly Size[]): Dispersion {
  const offences = sizes.reduce((sum, { count }) => sum + count, 0);
  const residents = sizes.reduce((sum, one) => sum + one.residents, 0);
  const target = offences / residents;
  const scores = sizes.map(
    (one) => (one.count / one.residents - target) / Math.sqrt(target / one.residents),
  );
  const sorted = [...scores].sort((one, other) => one - other);
  const [low, high] = [quantile(sorted, 0.1), quantile(sorted, 0.9)];
  const drawnIn = scores.map((score) => Math.min(Math.max(score, low), high));
  return { target, phi: drawnIn.reduce((sum, score) => sum + score * score, 0) / scores.length };
}

/** Between neighbours in proportion (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * τ, the standard deviation of the forces' own rates besides chance, in offences for each resident
 * (DerSimonian and Laird 1986; Spiegelhalter and others 2012): with n forces and w = 1/σ²,
 * τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw). Never negative for φ ≥ 1.
 */
export function spreadBetween(sizes: readonly Size[], target: number, phi: number): number {
  const weights = sizes.map(({ residents }) => residents / target);
  const sum = weights.reduce((all, one) => all + one, 0);
  const squares = weights.reduce((all, one) => all + one * one, 0);
  const excess = sizes.length * phi - (sizes.length - 1);
  return Math.sqrt(Math.max(0, excess / (sum - squares / sum)));
}

/** Two-sided 95% and 99.8% of the normal distribution, as rule 7 has them. */
const [z95, z998] = [1.96, 3.09];

/** Additive model of random effects: target ± z √(σ² + τ²), never below zero. */
export function spreadLimits(target: number, tau: number, residents: number): Limits {
  const deviation = Math.sqrt(target / residents + tau * tau);
  const limit = (z: number) => Math.max(0, target + z * deviation) * 10_000;
  return {
    residents,
    lower95: limit(-z95),
    upper95: limit(z95),
    lower998: limit(-z998),
    upper998: limit(z998),
  };
}

/** Limits of chance alone: shares of a Poisson distribution. */
export function chanceLimits(target: number, residents: number): Limits {
  const limit = (p: number) => (poissonLimit(p, target * residents) / residents) * 10_000;
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
