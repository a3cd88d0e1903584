import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binFor, binsOf, toOneDecimal } from '../../src/domain/bins.ts';

describe('to one decimal, half away from zero', () => {
  test.each([
    [0, 0],
    [0.04, 0],
    [0.05, 0.1],
    [0.049, 0],
    [0.15, 0.2],
    [0.25, 0.3],
    [0.35, 0.4],
    [1.05, 1.1],
    [2.45, 2.5],
    [8.349, 8.3],
    [11.4, 11.4],
    [99.95, 100],
    // Rates of 43 and of 13 offences among 8,000 and 4,000 residents: a hair under the half as numbers.
    [(43 / 8000) * 10_000, 53.8],
    [(13 / 4000) * 10_000, 32.5],
    [(1 / 8000) * 10_000, 1.3],
    [-0.05, -0.1],
    [-0.25, -0.3],
    [-1.24, -1.2],
  ])('%d is %d', (value, rounded) => {
    expect(toOneDecimal(value)).toBe(rounded);
  });

  test('never further off than half a tenth, and stays as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const rounded = toOneDecimal(value);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.05 + 1e-8);
        expect(toOneDecimal(rounded)).toBe(rounded);
      }),
    );
  });
});

describe('classes of a map', () => {
  test.each([
    ['none', [], []],
    ['one value', [3], ['3-3']],
    ['fewer values than classes', [1, 2, 3], ['1-1', '2-2', '3-3']],
    ['five of two', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], ['1-2', '3-4', '5-6', '7-8', '9-10']],
    ['in any order', [5, 1, 4, 2, 3], ['1-1', '2-2', '3-3', '4-4', '5-5']],
    ['all equal', [2, 2, 2, 2, 2, 2], ['2-2']],
    ['zeros together', [0, 0, 0, 0, 1], ['0-0', '1-1']],
    ['equal as displayed', [1.04, 1.01, 0.96, 2], ['1-1', '2-2']],
    ['a half rounds away from zero', [0.25, 0.3, 0.2], ['0.2-0.2', '0.3-0.3']],
  ])('%s', (_, values, expected) => {
    expect(binsOf(values).map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
  });

  test('are of about equal size where the values do not divide evenly', () => {
    expect(binsOf([1, 2, 3, 4, 5, 6, 7])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 7 },
    ]);
  });

  test('are as large counted from above as from below', () => {
    for (let count = 5; count <= 60; count += 1) {
      const values = Array.from({ length: count }, (_, at) => at);
      const sizes = binsOf(values).map(({ from, to }) => to - from + 1);
      expect(sizes, `${count} values`).toEqual([...sizes].reverse());
    }
  });

  test('as many as asked for', () => {
    expect(binsOf([1, 2, 3, 4, 5, 6], 3)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
    ]);
  });

  const rates = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 120 });
  const counts = fc.integer({ min: 1, max: 7 });

  test('cover every value exactly once, in order', () => {
    fc.assert(
      fc.property(rates, counts, (values, count) => {
        const bins = binsOf(values, count);
        expect(bins.length).toBeLessThanOrEqual(count);
        for (const value of values) {
          const shown = toOneDecimal(value);
          const holding = bins.filter(({ from, to }) => from <= shown && shown <= to);
          expect(holding).toEqual([bins[binFor(bins, value)]]);
        }
      }),
    );
  });

  test('follow one another without touching, and none is empty', () => {
    fc.assert(
      fc.property(rates, counts, (values, count) => {
        let last = Number.NEGATIVE_INFINITY;
        const shown = values.map(toOneDecimal);
        for (const { from, to } of binsOf(values, count)) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(shown).toContain(from);
          expect(shown).toContain(to);
          last = to;
        }
      }),
    );
  });

  test('never put two values with the same number on them into different classes', () => {
    const close = fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { maxLength: 80 });
    fc.assert(
      fc.property(close, counts, (values, count) => {
        const bins = binsOf(values, count);
        const classes = new Map<number, Set<number>>();
        for (const value of values) {
          const shown = toOneDecimal(value);
          classes.set(shown, (classes.get(shown) ?? new Set()).add(binFor(bins, value)));
        }
        expect([...classes.values()].filter(({ size }) => size > 1)).toEqual([]);
      }),
    );
  });
});

describe('the class of a value', () => {
  const bins = [
    { from: 0, to: 1.2 },
    { from: 1.5, to: 3 },
    { from: 4, to: 9 },
  ];

  test.each([
    [0, 0],
    [1.2, 0],
    [1.24, 0],
    [1.25, 1],
    [1.5, 1],
    [3.04, 1],
    [3.5, 2],
    [9, 2],
    [100, 2],
  ])('%d is in class %i', (value, at) => {
    expect(binFor(bins, value)).toBe(at);
  });

  test('there is none among no classes', () => {
    expect(binFor([], 3)).toBe(-1);
  });
});
