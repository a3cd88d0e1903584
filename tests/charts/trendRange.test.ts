import { describe, expect, it } from 'vitest';
import { isBrushed, within } from '../../src/charts/trendRange.ts';
import type { Trend, TrendPoint } from '../../src/domain/trend.ts';

const trend = (months: readonly number[]): Trend => ({
  key: 'northshire',
  name: 'Northshire',
  isTotal: false,
  points: months.map(
    (from): TrendPoint => ({ from, label: `month ${from}`, value: from, others: [] }),
  ),
});

const quarters = trend(Array.from({ length: 20 }, (_, at) => 3 * at));
const years = trend(Array.from({ length: 20 }, (_, at) => 12 * at));

describe('the part of the time that is drawn', () => {
  it('can be narrowed where quarters are many, and not where they are few', () => {
    expect(isBrushed([quarters])).toBe(true);
    expect(isBrushed([trend([0, 3, 6, 9])])).toBe(false);
    expect(isBrushed([years])).toBe(false);
  });

  it('holds both of its ends', () => {
    const [narrowed] = within([quarters], [6, 15]);
    expect(narrowed?.points.map(({ from }) => from)).toEqual([6, 9, 12, 15]);
  });

  it('is the whole where nothing was chosen, or nothing would be left of it', () => {
    expect(within([quarters], undefined)).toEqual([quarters]);
    expect(within([quarters], [900, 1000])).toEqual([quarters]);
    expect(within([years], [12, 24])).toEqual([years]);
  });
});
