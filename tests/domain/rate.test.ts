import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { Dataset, Estimate } from '../../src/domain/dataset.ts';
import { hasRates, nearestMidYear, rateOf, rateOfTotal } from '../../src/domain/rate.ts';
import type { SourceSlug } from '../../src/domain/release.ts';
import { areaNamed, makeDataset, periodNamed } from '../support/makeDataset.ts';

/** Northshire with these residents under 18 by mid-year, and nobody else. */
function residentsOf(years: Record<number, number>, slug = 'northshire'): Dataset {
  return makeDataset({ residents: new Map([[slug as AreaSlug, estimatesOf(years)]]) });
}

function estimatesOf(years: Record<number, number>): Map<number, Estimate> {
  return new Map(
    Object.entries(years).map(([year, young]) => [
      Number(year),
      {
        'under-18': young,
        'all-ages': 5 * young,
        published: `${Number(year) + 1}-06-25`,
        source: 'ons' as SourceSlug,
      },
    ]),
  );
}

function northshireRate(years: Record<number, number>, period: string, count: number) {
  const dataset = residentsOf(years);
  return rateOf(dataset, areaNamed(dataset, 'northshire'), periodNamed(period), count);
}

describe('offences for each 10,000 residents under 18', () => {
  test.each([
    [114, 100_000, 11.4],
    [0, 100_000, 0],
    [1, 3_000, 3.3333333333],
    [7, 2_000, 35],
    [25_000, 2_000, 125_000],
  ])('%i offences among %i residents: %d', (count, residents, per10k) => {
    const rate = northshireRate({ 2017: residents }, '2015/16', count);
    expect(rate).toEqual({
      is: 'rate',
      per10k: expect.closeTo(per10k, 8),
      residents,
      midYear: 2017,
    });
  });

  test('the rate times the residents gives the count back', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    const residents = fc.integer({ min: 2_000, max: 20_000_000 });
    fc.assert(
      fc.property(count, residents, (offences, people) => {
        const rate = northshireRate({ 2017: people }, '2016/17', offences);
        const back = rate.is === 'rate' ? (rate.per10k * people) / 10_000 : -1;
        expect(back).toBeCloseTo(offences, 5);
      }),
      { numRuns: 25 },
    );
  });
});

describe('too few residents', () => {
  test.each([
    [1_999, { is: 'withheld', why: 'few-residents' }],
    [0, { is: 'withheld', why: 'few-residents' }],
    [2_000, { is: 'rate', per10k: 10, residents: 2_000, midYear: 2017 }],
  ])('%i residents', (residents, expected) => {
    expect(northshireRate({ 2017: residents }, '2015/16', 2)).toEqual(expected);
  });

  test('the estimate that is used decides, not another year', () => {
    const years = { 2017: 1_999, 2020: 2_000 };
    expect(northshireRate(years, '2016/17', 2).is).toBe('withheld');
    expect(northshireRate(years, '2019/20', 2).is).toBe('rate');
  });

  test.each(['realm-rail-police', 'police-caledon', 'ulland', 'isle-of-sarn', 'uk'])(
    '%s has no residents of its own',
    (slug) => {
      const dataset = makeDataset();
      const rate = rateOf(dataset, areaNamed(dataset, slug), periodNamed('2018/19'), 7);
      expect(rate).toEqual({ is: 'withheld', why: 'no-residents' });
    },
  );
});

describe('the estimate nearest the middle of the period', () => {
  test.each([
    ['2015/16', [2017, 2020, 2023], 2017],
    ['2016/17', [2017, 2020, 2023], 2017],
    ['2018/19', [2017, 2020, 2023], 2017],
    ['2018/19', [2017, 2019, 2020], 2019],
    ['2021/22', [2017, 2020, 2023], 2020],
    ['2022/23', [2017, 2020, 2023], 2023],
    ['2024/25', [2017, 2020, 2023], 2023],
    ['2014/15', [2017, 2020, 2023], undefined],
    ['2025/26', [2017, 2020, 2023], undefined],
    ['2018/19', [], undefined],
    // 24 months before and after, and 25.
    ['2015-01/2015-12', [2017], 2017],
    ['2019-01/2019-12', [2017], 2017],
    ['2014-12/2015-11', [2017], undefined],
    ['2019-02/2020-01', [2017], undefined],
    // Two equally near: the earlier, in whatever order they stand.
    ['2018-01/2018-12', [2017, 2019], 2017],
    ['2018-01/2018-12', [2019, 2017], 2017],
    ['2019-01/2019-12', [2021, 2017], 2017],
    // One nearer than the other by a month.
    ['2018-02/2019-01', [2017, 2019], 2019],
    ['2017-12/2018-11', [2019, 2017], 2017],
  ])('%s among %j: %s', (period, years, midYear) => {
    expect(nearestMidYear(years, periodNamed(period))).toBe(midYear);
  });

  test.each([
    ['2014/15', { is: 'no-estimate' }],
    ['2015-04/2017-03', { is: 'not-a-year' }],
    ['2017-04/2017-09', { is: 'not-a-year' }],
  ])('no rate for %s', (period, expected) => {
    expect(northshireRate({ 2017: 100_000 }, period, 85)).toEqual(expected);
  });

  test('twelve months from January are a year too', () => {
    expect(northshireRate({ 2017: 100_000 }, '2017-01/2017-12', 85).is).toBe('rate');
  });
});

describe('the rate of a total', () => {
  const dataset = makeDataset();
  const total = (slugs: string[], period: string, count: number, core: Dataset = dataset) => {
    const forces = slugs.map((slug) => areaNamed(core, slug));
    return rateOfTotal(core, forces, periodNamed(period), count);
  };

  test('is over the residents of its forces', () => {
    const expected = {
      is: 'rate',
      per10k: expect.closeTo(20, 10),
      residents: 150_000,
      midYear: 2017,
    };
    expect(total(['northshire', 'eastmere'], '2016/17', 300)).toEqual(expected);
  });

  test('a force without residents adds none', () => {
    const expected = {
      is: 'rate',
      per10k: expect.closeTo(20, 10),
      residents: 150_000,
      midYear: 2017,
    };
    expect(total(['northshire', 'eastmere', 'realm-rail-police'], '2016/17', 300)).toEqual(
      expected,
    );
  });

  test('the residents of a small force count in a large total', () => {
    expect(total(['northshire', 'city-of-oldport'], '2016/17', 300)).toMatchObject({
      residents: 101_999,
    });
  });

  test('a total of the small force alone is withheld like the force', () => {
    const expected = { is: 'withheld', why: 'few-residents' };
    expect(total(['city-of-oldport'], '2016/17', 2)).toEqual(expected);
    expect(total(['city-of-oldport', 'realm-rail-police'], '2016/17', 2)).toEqual(expected);
  });

  test.each([[['realm-rail-police']], [[]]])('no residents at all: %j', (slugs) => {
    expect(total(slugs, '2016/17', 7)).toEqual({ is: 'withheld', why: 'no-residents' });
  });

  test('only a mid-year that every force has an estimate for', () => {
    const core = makeDataset({
      residents: new Map([
        [areaNamed(dataset, 'northshire').slug, estimatesOf({ 2017: 100_000, 2018: 100_000 })],
        [areaNamed(dataset, 'eastmere').slug, estimatesOf({ 2017: 50_000 })],
      ]),
    });
    expect(total(['northshire', 'eastmere'], '2018/19', 300, core)).toMatchObject({
      residents: 150_000,
      midYear: 2017,
    });
  });

  test.each([
    ['2014/15', 'no-estimate'],
    ['2015-04/2017-03', 'not-a-year'],
  ])('%s: %s', (period, why) => {
    expect(total(['northshire'], period, 7)).toEqual({ is: why });
  });
});

test.each([
  ['2014/15', false],
  ['2015/16', true],
  ['2024/25', true],
  ['2025/26', false],
  ['2017-04/2017-09', false],
  ['2017-01/2017-12', true],
])('%s has rates: %s', (period, isRated) => {
  expect(hasRates(makeDataset(), periodNamed(period))).toBe(isRated);
});

test('nothing has rates where nobody was estimated', () => {
  expect(hasRates(makeDataset({ residents: new Map() }), periodNamed('2015/16'))).toBe(false);
});
