import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { nationalFigures, newestNational } from '../../src/domain/nationalTotals.ts';
import { areMost, sameForces, totalOf } from '../../src/domain/total.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();
const month = (text?: string) => (text === undefined ? undefined : monthNamed(text));

function total(measure: MeasureSlug, year: string, asOf?: string) {
  return totalOf(dataset, tableFor(dataset, measure), periodNamed(year), month(asOf));
}

const slugs = (areas: readonly { slug: string }[]) => areas.map(({ slug }) => slug);

describe('the sum over forces of England and Wales', () => {
  test.each([
    ['2014/15', 63],
    ['2015/16', 69],
    ['2016/17', 79],
    ['2017/18', 218],
    ['2018/19', 256],
  ])('every force, %s: %i', (year, count) => {
    const found = total(grooming, year);
    expect(found.sum).toMatchObject({ count, precision: 'exact' });
    expect(found.forces).toHaveLength(8);
    expect(found.missing).toEqual([]);
  });

  test('only forces with a figure, and who is missing', () => {
    const found = total(cyberFlag, '2015/16');
    expect(found.sum?.count).toBe(30 + 0 + 114 + 10 + 20);
    expect(slugs(found.forces)).toEqual([
      'ash-and-elm',
      'eastmere',
      'northshire',
      'southmarch',
      'westvale',
    ]);
    expect(slugs(found.missing)).toEqual(['city-of-oldport', 'mid-vales']);
  });

  test('another nation is never added, nor is it missing', () => {
    const found = total(cyberFlag, '2019/20');
    expect(found.sum?.count).toBe(50 + 80 + 389 + 25 + 41);
    expect(slugs(found.missing)).toEqual(['city-of-oldport', 'mid-vales']);
  });

  test('transport police is added, but never missing', () => {
    const found = total(cyberFlag, '2018/19');
    expect(found.sum?.count).toBe(35 + 2 + 75 + 5 + 191 + 7 + 18 + 36);
    expect(slugs(found.forces)).toContain('realm-rail-police');
    expect(slugs(total(cyberFlag, '2015/16').missing)).not.toContain('realm-rail-police');
  });

  test.each([
    ['2015/16', 'approximate'],
    ['2016/17', 'exact'],
    ['2018/19', 'less-than'],
    ['2019/20', 'at-least'],
  ])('what is rounded or a bound in %s makes the sum so, and its rate: %s', (year, precision) => {
    const { sum } = total(cyberFlag, year);
    expect(sum?.precision).toBe(precision);
    expect(sum?.rate).toMatchObject({ is: 'rate', precision });
  });

  test('the rate is over the residents of the forces in it', () => {
    expect(total(cyberFlag, '2015/16').sum?.rate).toEqual({
      is: 'rate',
      per10k: expect.closeTo((174 / 330_000) * 10_000, 10),
      precision: 'approximate',
      residents: 60_000 + 50_000 + 100_000 + 40_000 + 80_000,
      group: 'under-18',
      midYear: 2017,
    });
  });

  test('as of a month', () => {
    const found = total(cyberFlag, '2015/16', '2016-12');
    expect(found.sum?.count).toBe(30 + 0 + 85 + 10 + 20);
  });

  test('a total of no force is no total, and no zero', () => {
    const found = total(cyberFlag, '2015/16', '2010-01');
    expect(found.forces).toEqual([]);
    expect(found.missing).toHaveLength(7);
    expect(found.sum).toBeUndefined();
  });
});

describe('the same forces in every year', () => {
  const same = (years: string[], asOf?: string) =>
    sameForces(dataset, tableFor(dataset, cyberFlag), years.map(periodNamed), 'count', month(asOf));

  test('those with a figure in each', () => {
    const { forces, totals } = same(['2015/16', '2016/17', '2018/19', '2019/20']);
    expect(slugs(forces)).toEqual(['ash-and-elm', 'eastmere', 'northshire', 'southmarch']);
    expect(totals.map(({ sum }) => sum?.count)).toEqual([154, 296, 319, 544]);
    expect(totals.map((one) => one.forces)).toEqual([forces, forces, forces, forces]);
  });

  test('the others are missing in every year, whatever they gave', () => {
    const { totals } = same(['2015/16', '2016/17']);
    const missing = ['city-of-oldport', 'mid-vales', 'westvale'];
    expect(totals.map((one) => slugs(one.missing))).toEqual([missing, missing]);
  });

  test('one year', () => {
    expect(same(['2015/16']).totals.map(({ sum }) => sum?.count)).toEqual([174]);
  });

  test('no force has them all', () => {
    expect(same(['2015/16', '2019/20'], '2018-01')).toEqual({ forces: [], totals: [] });
  });

  test('no year, no total', () => {
    expect(same([]).totals).toEqual([]);
  });
});

test.each([
  [22, 43, true],
  [21, 43, false],
  [4, 7, true],
  [3, 7, false],
  [0, 0, false],
])('%i of %i forces are most of them: %s', (forces, all, isMost) => {
  expect(areMost(forces, all)).toBe(isMost);
});

describe('published national totals', () => {
  const brief = (measure: MeasureSlug, asOf?: string, from = dataset) =>
    nationalFigures(from, tableFor(from, measure), month(asOf)).map(
      ({ nation, figure }) => `${figure.period.text} ${nation.slug} ${figure.value}`,
    );

  test('oldest first, in a year the widest nation first', () => {
    expect(brief(cyberFlag)).toEqual([
      '2015/16 england-and-wales 230',
      '2016/17 england-and-wales 400',
      '2018/19 england-wales-ni 420',
      '2019/20 uk 600',
      '2019/20 england-wales-ni 590',
      '2019/20 england-and-wales 560',
    ]);
  });

  test('as of a month', () => {
    expect(brief(cyberFlag, '2017-11')).toEqual(['2015/16 england-and-wales 200']);
  });

  test('a revised total replaces the first', () => {
    expect(brief(grooming, '2020-07')).toEqual(['2015/16 england-and-wales 70']);
    expect(brief(grooming)).toContain('2015/16 england-and-wales 69');
  });

  test('regions are not nations', () => {
    expect(brief(cyberFlag).join()).not.toContain('region');
  });

  const newest = (measure: MeasureSlug, asOf?: string, from: Dataset = dataset) => {
    const found = newestNational(from, measure, month(asOf));
    return found && `${found.figure.period.text} ${found.nation.slug} ${found.figure.value}`;
  };

  test.each([
    [
      'the widest that is counted, not the bound',
      cyberFlag,
      undefined,
      '2019/20 england-wales-ni 590',
    ],
    ['derived is counted', grooming, undefined, '2018/19 england-and-wales 256'],
    ['as of a month', cyberFlag, '2019-06', '2018/19 england-wales-ni 420'],
    ['before the newest year', cyberFlag, '2018-12', '2016/17 england-and-wales 400'],
    ['nothing yet', cyberFlag, '2016-05', undefined],
  ])('the newest: %s', (_, measure, asOf, expected) => {
    expect(newest(measure, asOf)).toBe(expected);
  });

  test('a newer year with only a bound or a rounded number is passed over', () => {
    const rows = [
      'uk,2015/16,100,exact,,foi-2016-06,published,one,',
      'uk,2016/17,200,at-least,,foi-2017,published,two,',
      'uk,2017/18,300,approximate,,foi-2018-06,published,three,',
    ];
    expect(newest(cyberFlag, undefined, makeDatasetWith(cyberFlag, rows))).toBe('2015/16 uk 100');
  });

  test('a measure that is not loaded', () => {
    expect(() => newestNational({ ...dataset, tables: new Map() }, grooming)).toThrow(
      'No measure has the slug "sexual-grooming".',
    );
  });
});
