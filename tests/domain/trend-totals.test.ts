import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { parseQuarter } from '../../src/domain/period.ts';
import {
  publishedTrends,
  quarterlyTrend,
  runsOf,
  sameForcesTrend,
  type TrendPoint,
} from '../../src/domain/trend.ts';
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

const brief = (points: readonly TrendPoint[]) =>
  points.map(({ label, value }) => `${label} ${value}`);

function runs(from: Dataset, measure: MeasureSlug, points: readonly TrendPoint[]): string[][] {
  return runsOf(measureNamed(from, measure), points).map((run) => run.map(({ label }) => label));
}

describe('the same forces in every year', () => {
  const years = ['2015/16', '2016/17', '2017/18', '2018/19', '2019/20'].map(periodNamed);
  const line = (as: As, asOf?: string) =>
    sameForcesTrend(
      dataset,
      tableFor(dataset, cyberFlag),
      years,
      as,
      asOf === undefined ? undefined : monthNamed(asOf),
    );

  test('are named, counted and added up', () => {
    const found = line('count');
    expect(found?.forces?.map(({ name }) => name)).toEqual([
      'Ash and Elm',
      'Eastmere',
      'Southmarch',
    ]);
    expect(found?.name).toBe('The same 3 of 7 forces');
    expect(brief(found?.points ?? [])).toEqual([
      '2015/16 40',
      '2016/17 83',
      '2017/18 108',
      '2018/19 128',
      '2019/20 155',
    ]);
    expect(found?.points.map(({ forces }) => forces)).toEqual([3, 3, 3, 3, 3]);
  });

  test('as rates over their own residents', () => {
    expect(line('rate')?.points.map(({ value }) => value)).toEqual([
      expect.closeTo(40 / 15, 10),
      expect.closeTo(83 / 15, 10),
      expect.closeTo(108 / 15, 10),
      expect.closeTo(128 / 15, 10),
      expect.closeTo(155 / 15.2, 10),
    ]);
  });

  test('where there are none, there is no line', () => {
    expect(line('count', '2018-12')).toBeUndefined();
  });
});

describe('published national totals', () => {
  const table = tableFor(dataset, cyberFlag);

  test('one line for each nation, a gap where nothing was published', () => {
    const lines = publishedTrends(dataset, table);
    expect(Object.fromEntries(lines.map(({ key, points }) => [key, brief(points)]))).toEqual({
      'england-and-wales': [
        '2015/16 230',
        '2016/17 400',
        '2017/18 not-found',
        '2018/19 not-found',
        '2019/20 560',
      ],
      'england-wales-ni': [
        '2015/16 not-found',
        '2016/17 not-found',
        '2017/18 not-found',
        '2018/19 420',
        '2019/20 590',
      ],
      uk: [
        '2015/16 not-found',
        '2016/17 not-found',
        '2017/18 not-found',
        '2018/19 not-found',
        '2019/20 600',
      ],
    });
    expect(lines.every(({ isTotal }) => isTotal)).toBe(true);
  });

  test('the number of forces at each point, where it is known', () => {
    const forces = publishedTrends(dataset, table).map(({ points }) =>
      points.map((one) => one.forces),
    );
    expect(forces).toEqual([
      [6, 6, undefined, undefined, 7],
      [undefined, undefined, undefined, 7, 8],
      [undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  test('as of a month', () => {
    const lines = publishedTrends(dataset, table, monthNamed('2016-06'));
    expect(lines.map(({ key, points }) => [key, points.at(0)?.value])).toEqual([
      ['england-and-wales', 200],
    ]);
  });

  test('a year in which no national total was published', () => {
    const some = makeDatasetWith(cyberFlag, [
      'wales,2014/15,587,exact,,foi-2016-06,published,one,',
      'wales,2016/17,1437,exact,,foi-2017,published,two,',
    ]);
    const [line] = publishedTrends(some, tableFor(some, cyberFlag));
    expect(runs(some, cyberFlag, line?.points ?? [])).toEqual([['2014/15'], ['2016/17']]);
  });
});

describe('by quarter', () => {
  test('counts as published, below zero too', () => {
    const line = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug);
    expect(brief(line?.points ?? []).slice(0, 4)).toEqual([
      'April to June 2017 3',
      'July to September 2017 5',
      'October to December 2017 -1',
      'January to March 2018 5',
    ]);
  });

  test('a force without any is missing in every quarter', () => {
    const line = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'ulland').slug);
    expect(line?.points.map(({ value }) => value)).toEqual(Array(8).fill('not-found'));
  });

  test.each([
    ['england-and-wales', true],
    ['northshire', false],
  ])('%s is a total: %s', (slug, isTotal) => {
    expect(quarterlyTrend(dataset, grooming, areaNamed(dataset, slug).slug)?.isTotal).toBe(isTotal);
  });

  test('a measure without quarters has no such line', () => {
    const slug = areaNamed(dataset, 'northshire').slug;
    expect(quarterlyTrend(dataset, cyberFlag, slug)).toBeUndefined();
  });

  test('the line stops at the break and at a missing quarter', () => {
    const { slug } = areaNamed(dataset, 'northshire');
    const quarters = ['2016-Q4', '2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'].flatMap(
      (text) => parseQuarter(text) ?? [],
    );
    const counts = new Map([
      ['2016-Q4', 1],
      ['2017-Q1', 2],
      ['2017-Q2', 8],
      ['2017-Q4', -1],
    ]);
    const some = makeDataset({
      quarterly: new Map([[grooming, { quarters, counts: new Map([[slug, counts]]) }]]),
    });
    expect(runs(some, grooming, quarterlyTrend(some, grooming, slug)?.points ?? [])).toEqual([
      ['October to December 2016', 'January to March 2017'],
      ['April to June 2017'],
      ['October to December 2017'],
    ]);
  });
});
