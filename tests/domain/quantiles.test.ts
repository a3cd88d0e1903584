import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaI,
  betaQuantile,
  chiSquareQuantile,
  gammaP,
  logGamma,
  poissonAt,
  poissonQuantile,
  poissonUpTo,
} from '../../src/domain/quantiles.ts';

test.each([
  [1, 0],
  [2, 0],
  [5, Math.log(24)],
  [11, Math.log(3_628_800)],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [100.5, 361.435540467777],
])('the logarithm of gamma(%f) is %f', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 10);
});

describe('the incomplete gamma function', () => {
  test.each([
    // P(1, x) = 1 − e^−x, on both sides of the change from series to fraction.
    [1, 0.5, 1 - Math.exp(-0.5)],
    [1, 2.5, 1 - Math.exp(-2.5)],
    [0.5, 0.25, 0.5204998778130465],
    [3, 0, 0],
    [3, -1, 0],
  ])('P(%f, %f) = %f', (a, x, expected) => {
    expect(gammaP(a, x)).toBeCloseTo(expected, 12);
  });
});

describe('the incomplete beta function', () => {
  test.each([
    [1, 1, 0.3, 0.3],
    [2, 1, 0.3, 0.09],
    [1, 3, 0.2, 1 - 0.8 ** 3],
    [4, 4, 0.5, 0.5],
    [2, 5, 0, 0],
    [2, 5, 1, 1],
  ])('I(%f, %f) at %f = %f', (a, b, x, expected) => {
    expect(betaI(a, b, x)).toBeCloseTo(expected, 12);
  });
});

test.each([
  // From printed tables.
  [0.95, 1, 3.8415],
  [0.975, 2, 7.3778],
  [0.025, 10, 3.247],
  [0.5, 4, 3.3567],
  [0.99, 30, 50.8922],
])('the %f quantile of chi-square with %i degrees of freedom is %f', (p, freedom, expected) => {
  expect(chiSquareQuantile(p, freedom)).toBeCloseTo(expected, 3);
});

test('the quantile of a beta distribution is where its function reaches p', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (p, a, b) => {
        expect(betaI(a, b, betaQuantile(p, a, b))).toBeCloseTo(p, 9);
      },
    ),
    { numRuns: 50 },
  );
});

/** The same by adding up one probability after the other. */
function summed(count: number, mean: number): number {
  let [logAt, sum] = [-mean, Math.exp(-mean)];
  for (let k = 1; k <= count; k += 1) {
    logAt += Math.log(mean / k);
    sum += Math.exp(logAt);
  }
  return count < 0 ? 0 : sum;
}

describe('the Poisson distribution', () => {
  test.each([
    [0, 2],
    [3, 2],
    [10, 12.5],
    [100, 90],
    [650, 600],
  ])('up to %i at a mean of %f', (count, mean) => {
    expect(poissonUpTo(count, mean)).toBeCloseTo(summed(count, mean), 11);
    expect(poissonAt(count, mean)).toBeCloseTo(summed(count, mean) - summed(count - 1, mean), 11);
  });

  test('has nothing below zero, and everything at zero where the mean is zero', () => {
    expect([poissonUpTo(-1, 3), poissonAt(-1, 3)]).toEqual([0, 0]);
    expect([poissonUpTo(0, 0), poissonAt(0, 0), poissonAt(1, 0)]).toEqual([1, 1, 0]);
    expect(poissonQuantile(0.999, 0)).toBe(0);
  });

  test('a quantile is the first count that reaches p', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.001, 0.025, 0.5, 0.975, 0.999),
        fc.double({ min: 0.01, max: 700, noNaN: true }),
        (p, mean) => {
          const count = poissonQuantile(p, mean);
          expect(summed(count, mean)).toBeGreaterThanOrEqual(p - 1e-9);
          if (count > 0) expect(summed(count - 1, mean)).toBeLessThan(p + 1e-9);
        },
      ),
    );
  });
});
