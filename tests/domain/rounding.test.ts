import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimals, rounded } from '../../src/domain/rounding.ts';

describe('half away from zero, by the decimal of fifteen digits', () => {
  test.each([
    [101 / 40, 2, 2.53],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5249, 2, 2.52],
    [0.15, 1, 0.2],
    [-0.25, 1, -0.3],
    [99.95, 1, 100],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.4999999999, 0, 0],
    [(43 / 8000) * 10_000, 1, 53.8],
    [0, 2, 0],
    [1e-9, 2, 0],
    [5e-7, 6, 0.000001],
    [1.5e21, 0, 1.5e21],
    [1234567.125, 2, 1234567.13],
  ])('%d to %i decimals is %d', (value, places, expected) => {
    expect(rounded(value, places)).toBe(expected);
  });

  test('every half of a hundredth goes up', () => {
    for (let hundredths = 0; hundredths < 2000; hundredths += 1) {
      const half = Number(
        `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}5`,
      );
      expect(Math.round(rounded(half, 2) * 100)).toBe(hundredths + 1);
    }
  });

  test('never further off than half of the last place, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, places) => {
          const once = rounded(value, places);
          expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9);
          expect(rounded(once, places)).toBe(once);
        },
      ),
    );
  });
});

test.each([
  [2.525, 2, '2.53'],
  [2, 2, '2.00'],
  [0.04, 1, '0.0'],
  [-0.04, 1, '0.0'],
])('%d in words to %i decimals: %s', (value, places, words) => {
  expect(decimals(value, places)).toBe(words);
});
