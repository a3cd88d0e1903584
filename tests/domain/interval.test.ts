import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { intervalOf, rateInterval, rateIntervalOf } from '../../src/domain/interval.ts';
import { markFor } from '../../src/domain/mark.ts';
import { areaNamed, cyberFlag, makeDataset, periodNamed } from '../support/makeDataset.ts';

const counts = fc.integer({ min: 0, max: 100_000 });

describe('the 95% interval of a count', () => {
  test.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [3, 0.6187, 8.7673],
    [9, 4.1154, 17.0848],
    [10, 4.7874, 18.3915],
    [50, 37.1081, 65.9202],
    [100, 81.3621, 121.6279],
    [1000, 938.9725, 1063.9526],
  ])('%i: from %f to %f', (count, lower, upper) => {
    const interval = intervalOf(count);
    expect(interval.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(interval.upper.toFixed(4)).toBe(upper.toFixed(4));
  });

  test('is exact below 10 and Byar’s from 10, which differ by little where they meet', () => {
    // Exact limits of 10 (chi-square): 4.7954 and 18.3904.
    expect(intervalOf(9).upper).toBeCloseTo(17.08480345, 6);
    expect(intervalOf(10).lower).not.toBeCloseTo(4.7953887, 3);
    expect(Math.abs(intervalOf(10).lower - 4.7953887)).toBeLessThan(0.01);
    expect(Math.abs(intervalOf(10).upper - 18.390356)).toBeLessThan(0.01);
  });

  test('holds its count', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const { lower, upper } = intervalOf(count);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        expect(lower).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('rises with its count, across the change of method too', () => {
    const rises = (count: number) => {
      const [one, next] = [intervalOf(count), intervalOf(count + 1)];
      expect(next.lower).toBeGreaterThan(one.lower);
      expect(next.upper).toBeGreaterThan(one.upper);
    };
    for (let count = 0; count < 30; count += 1) rises(count);
    fc.assert(fc.property(counts, rises));
  });

  test('is the same when asked again', () => {
    expect(intervalOf(3)).toEqual(intervalOf(3));
  });
});

describe('the interval of a rate', () => {
  test('is that of the count over the residents, for each 10,000', () => {
    const interval = rateInterval(50, { residents: 50_000 });
    expect(interval.lower).toBeCloseTo(37.1081 / 5, 4);
    expect(interval.upper).toBeCloseTo(65.9202 / 5, 4);
  });

  const dataset = makeDataset();
  const intervalAt = (area: string, year: string) => {
    const table = tableFor(dataset, cyberFlag);
    return rateIntervalOf(
      markFor(dataset, table, areaNamed(dataset, area), periodNamed(year), 'rate'),
    );
  };

  test.each([
    ['of a count', 'northshire', '2018/19', true],
    ['of nothing recorded', 'eastmere', '2015/16', true],
    ['of a sum of figures', 'ash-and-elm', '2017/18', true],
    ['not of a bound', 'eastmere', '2019/20', false],
    ['not of a rounded number', 'westvale', '2015/16', false],
    ['not without a rate', 'city-of-oldport', '2018/19', false],
    ['not without a figure', 'northshire', '2017/18', false],
  ])('%s', (_, area, year, isThere) => {
    expect(intervalAt(area, year) !== undefined).toBe(isThere);
  });
});
