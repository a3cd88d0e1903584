/**
 * Quantiles of the distributions that the intervals and limits stand on. The incomplete gamma and
 * beta functions follow the series and continued fractions of Abramowitz and Stegun (6.5.29, 6.5.31,
 * 26.5.8), accurate to about 1e-12; quantiles are found by halving.
 */

const tiny = 1e-300;
const exact = 1e-15;

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  let sum = 0;
  for (let at = lanczos.length - 1; at > 0; at -= 1) sum += (lanczos[at] ?? 0) / (x - 1 + at);
  sum += lanczos[0] ?? 0;
  const base = x + 6.5;
  return halfLogTau + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const halfLogTau = 0.5 * Math.log(2 * Math.PI);

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** Regularised lower incomplete gamma function P(a, x), from 0 to 1; a > 0, x ≥ 0. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * exact; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Lentz's method for the continued fraction. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let result = d;
  let change = 0;
  for (let n = 1; Math.abs(change - 1) > exact && n < 100_000; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    change = d * c;
    result *= change;
  }
  return result * Math.exp(a * Math.log(x) - x - logGamma(a));
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Regularised incomplete beta function I_x(a, b), from 0 to 1; a, b > 0. */
export function betaI(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(a, b, x)) / a
    : 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const step of [even, odd]) {
      d = 1 / nonZero(1 + step * d);
      c = nonZero(1 + step / c);
      change = d * c;
      result *= change;
    }
    if (Math.abs(change - 1) < exact) break;
  }
  return result;
}

/** The x between low and high at which a rising function reaches p. */
function solve(rising: (x: number) => number, p: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let n = 0; n < 200 && above - below > exact * Math.max(1, above); n += 1) {
    const middle = (below + above) / 2;
    if (rising(middle) < p) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** Quantile of the chi-square distribution; p between 0 and 1, `freedom` > 0. */
export function chiSquareQuantile(p: number, freedom: number): number {
  const high = freedom + 40 * Math.sqrt(freedom) + 200;
  return solve((x) => gammaP(freedom / 2, x / 2), p, 0, high);
}

/** Quantile of the beta distribution; p between 0 and 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return solve((x) => betaI(a, b, x), p, 0, 1);
}

/** P(X ≤ count) for a Poisson distribution with that mean; 0 below zero. */
export function poissonUpTo(count: number, mean: number): number {
  return count < 0 ? 0 : 1 - gammaP(count + 1, mean);
}

/** P(X = count) for a Poisson distribution with that mean; 0 below zero. */
export function poissonAt(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}

/**
 * The smallest whole count r with P(X ≤ r) ≥ p. From a normal guess one count at a time: each
 * probability follows from the one before, so that the costly sum is made once.
 */
export function poissonQuantile(p: number, mean: number): number {
  if (mean === 0) return 0;
  const z = normalQuantile(p);
  let count = Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  let [upTo, at] = [poissonUpTo(count, mean), poissonAt(count, mean)];
  while (upTo < p) {
    count += 1;
    at *= mean / count;
    upTo += at;
  }
  while (count > 0 && upTo - at >= p) {
    upTo -= at;
    at *= count / mean;
    count -= 1;
  }
  return count;
}

/** To three decimals (Abramowitz and Stegun 26.2.23): good enough for a first guess. */
function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const over = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  const under = 1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t;
  return Math.sign(p - 0.5) * (t - over / under);
}
