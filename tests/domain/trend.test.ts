import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { monthOf } from '../../src/domain/period.ts';
import { runsOf, stepOf, type TrendPoint, trendOf, yearsWords } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  measureNamed,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function trend(measure: MeasureSlug, area: string, as: As, asOf?: string, from = dataset) {
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  return trendOf(from, tableFor(from, measure), areaNamed(from, area), as, month);
}

function runs(from: Dataset, measure: MeasureSlug, points: readonly TrendPoint[]): string[][] {
  return runsOf(measureNamed(from, measure), points).map((run) => run.map(({ label }) => label));
}

const brief = (points: readonly TrendPoint[]) =>
  points.map(({ label, value }) => `${label} ${value}`);

describe('the line of a force', () => {
  test('has a point for every year, drawn or not', () => {
    expect(brief(trend(cyberFlag, 'northshire', 'count').points)).toEqual([
      '2015/16 114',
      '2016/17 213',
      '2017/18 not-found',
      '2018/19 191',
      '2019/20 389',
    ]);
    expect(brief(trend(cyberFlag, 'mid-vales', 'count').points)).toEqual([
      '2015/16 not-supplied',
      '2016/17 160',
      '2017/18 172',
      '2018/19 5',
      '2019/20 not-comparable',
    ]);
  });

  test('as rates', () => {
    const values = trend(cyberFlag, 'northshire', 'rate').points.map(({ value }) => value);
    expect(values).toEqual([
      expect.closeTo(11.4, 10),
      expect.closeTo(21.3, 10),
      'not-found',
      expect.closeTo(19.1, 10),
      expect.closeTo(389 / 11, 10),
    ]);
  });

  test('withheld rates are not drawn', () => {
    const point = trend(cyberFlag, 'city-of-oldport', 'rate').points.at(3);
    expect(point?.value).toBe('withheld');
  });

  test('as of a month', () => {
    expect(brief(trend(cyberFlag, 'northshire', 'count', '2016-12').points).slice(0, 2)).toEqual([
      '2015/16 85',
      '2016/17 not-found',
    ]);
  });

  test('is named for the force', () => {
    const { key, name, isTotal } = trend(cyberFlag, 'northshire', 'count');
    expect({ key, name, isTotal }).toEqual({
      key: 'northshire',
      name: 'Northshire',
      isTotal: false,
    });
  });
});

describe('other published values of a year', () => {
  const others = (area: string, year: string, as: As, from = dataset) =>
    trend(cyberFlag, area, as, undefined, from)
      .points.find(({ label }) => label === year)
      ?.others.map(({ value }) => value);

  test.each([
    ['a different number, once', 'northshire', '2015/16', 'count', [85]],
    ['as a rate', 'northshire', '2015/16', 'rate', [8.5]],
    ['not another definition', 'eastmere', '2016/17', 'count', []],
    ['not a refusal', 'northshire', '2016/17', 'count', []],
    ['a rounded one beside the exact', 'mid-vales', '2017/18', 'count', [170]],
  ] as const)('%s', (_, area, year, as, expected) => {
    expect(others(area, year, as)).toEqual(expected);
  });

  test('a comparable number is told though another definition gave the same', () => {
    const rows = [
      'northshire,2015/16,64,exact,,foi-2016-06,published,one,',
      'northshire,2015/16,64,not-comparable,,foi-2017,published,two,',
      'northshire,2015/16,175,exact,,foi-2018-06,published,three,',
    ];
    expect(others('northshire', '2015/16', 'count', makeDatasetWith(cyberFlag, rows))).toEqual([
      64,
    ]);
  });
});

describe('how long a point stands for', () => {
  const every = (months: number, count = 2): TrendPoint[] =>
    Array.from({ length: count }, (_, at) => ({
      from: monthOf(2015, 4) + at * months,
      label: `point ${at}`,
      value: 1,
      others: [],
    }));

  test('a yearly point stands for twelve months, a quarterly one for three', () => {
    expect(stepOf(every(12))).toBe(12);
    expect(stepOf(every(3))).toBe(3);
  });

  test('a lone point, and years far apart, stand for a year each', () => {
    expect(stepOf(every(12, 1))).toBe(12);
    expect(stepOf(every(24))).toBe(12);
  });

  test('no line joins years that are far apart', () => {
    expect(runs(dataset, cyberFlag, every(24))).toEqual([['point 0'], ['point 1']]);
  });
});

describe('where a line stops', () => {
  test.each([
    [
      'a gap',
      cyberFlag,
      'northshire',
      [
        ['2015/16', '2016/17'],
        ['2018/19', '2019/20'],
      ],
    ],
    [
      'a first and a last year missing',
      cyberFlag,
      'mid-vales',
      [['2016/17', '2017/18', '2018/19']],
    ],
    ['no gap', cyberFlag, 'southmarch', [['2015/16', '2016/17', '2017/18', '2018/19', '2019/20']]],
    ['one year alone', cyberFlag, 'city-of-oldport', [['2018/19']]],
    ['nothing to draw', cyberFlag, 'police-caledon', []],
    [
      'the break of April 2017',
      grooming,
      'northshire',
      [
        ['2014/15', '2015/16', '2016/17'],
        ['2017/18', '2018/19'],
      ],
    ],
  ])('%s', (_, measure, area, expected) => {
    expect(runs(dataset, measure, trend(measure, area, 'count').points)).toEqual(expected);
  });

  test('zero is no gap', () => {
    const { points } = trend(cyberFlag, 'eastmere', 'count');
    expect(runs(dataset, cyberFlag, points)).toEqual([
      ['2015/16', '2016/17', '2017/18', '2018/19', '2019/20'],
    ]);
  });

  test('a year in which nobody published anything', () => {
    const some = makeDatasetWith(cyberFlag, [
      'northshire,2014/15,5,exact,,foi-2016-06,published,one,',
      'northshire,2016/17,7,exact,,foi-2017,published,two,',
    ]);
    const { points } = trend(cyberFlag, 'northshire', 'count', undefined, some);
    expect(runs(some, cyberFlag, points)).toEqual([['2014/15'], ['2016/17']]);
  });
});

test.each([
  [[], 'no year'],
  [['2015/16'], '2015/16'],
  [['2015/16', '2016/17', '2017/18'], '2015/16 to 2017/18'],
])('%j in words: %s', (years, words) => {
  expect(yearsWords(years.map(periodNamed))).toBe(words);
});
