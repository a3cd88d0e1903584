import { describe, expect, test } from 'vitest';
import {
  eventsWithin,
  tickWords,
  timeSpan,
  valueTicks,
  yearTicks,
} from '../../src/charts/trendDomain.ts';
import type { DatedEvent } from '../../src/domain/dataset.ts';
import { monthOf } from '../../src/domain/period.ts';
import type { Trend, TrendPoint } from '../../src/domain/trend.ts';

const april2015 = monthOf(2015, 4);
const april2020 = monthOf(2020, 4);

function trendFrom(first: number, step: number, values: readonly TrendPoint['value'][]): Trend {
  const points = values.map((value, index) => ({
    from: first + index * step,
    label: `point ${index}`,
    value,
    others: [],
  }));
  return { key: 'northshire', name: 'Northshire', isTotal: false, points };
}

describe('time', () => {
  test('a lone trend begins with its first year, even without a figure', () => {
    expect(timeSpan([trendFrom(april2015, 12, ['not-supplied', 2])])).toEqual([
      april2015,
      april2015 + 24,
    ]);
  });

  test('several trends begin with the first figure of any', () => {
    const one = trendFrom(april2015, 12, ['not-found', 'not-found', 3]);
    const other = trendFrom(april2015, 12, ['not-found', 2, 3]);
    expect(timeSpan([one, other])).toEqual([april2015 + 12, april2015 + 36]);
  });

  test('quarters fill whole financial years', () => {
    expect(timeSpan([trendFrom(april2015 + 3, 3, [1, 2, 3, 4, 5])])).toEqual([
      april2015,
      april2015 + 24,
    ]);
  });

  test('each year has a tick where there is room', () => {
    const ticks = yearTicks([april2015, april2020], 600, 60);
    expect(ticks.map(({ text }) => text)).toEqual([
      '2015/16',
      '2016/17',
      '2017/18',
      '2018/19',
      '2019/20',
    ]);
    expect(ticks[0]?.at).toBe(april2015 + 6);
  });

  test('where room is short ticks thin out and the last year keeps its own', () => {
    const ticks = yearTicks([april2015, april2020], 150, 60);
    expect(ticks.map(({ text }) => text)).toEqual(['2015/16', '2017/18', '2019/20']);
  });

  test('events outside the time drawn get no number', () => {
    const event = (date: string): DatedEvent => ({
      date,
      title: date,
      detail: '',
      measures: [],
      url: '',
    });
    const dates = ['2020-04-01', '2017-04-03', '2015-03-31', '2015-04-01'];
    const within = eventsWithin(dates.map(event), [april2015, april2020]);
    expect(within.map(({ date }) => date)).toEqual(['2015-04-01', '2017-04-03']);
  });
});

describe('values', () => {
  test('the axis begins at zero and holds the highest value', () => {
    const ticks = valueTicks([trendFrom(april2015, 12, [114, 389])], 'count');
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(389);
  });

  test('it goes below zero only for a negative quarter', () => {
    expect(valueTicks([trendFrom(april2015, 3, [5, -2])], 'count')[0]).toBeLessThan(0);
  });

  test('counts have whole ticks, however small', () => {
    const ticks = valueTicks([trendFrom(april2015, 12, [1, 0])], 'count');
    expect(ticks).toEqual([0, 1]);
  });

  test('zeros alone, and nothing at all, still have an axis', () => {
    expect(valueTicks([trendFrom(april2015, 12, [0, 0])], 'rate')).toEqual([0, 1]);
    expect(valueTicks([], 'count')).toEqual([0, 1]);
  });

  test('ticks have commas, one decimal where needed and a true minus sign', () => {
    expect([12000, 2.5, -2].map(tickWords)).toEqual(['12,000', '2.5', '−2']);
  });
});
