import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { Dataset, Estimate } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { ResidentGroup } from '../../src/domain/measure.ts';
import { precisionOfSum } from '../../src/domain/precision.ts';
import {
  hasRates,
  isAcrossCensus,
  nearestMidYear,
  rateOf,
  rateOver,
} from '../../src/domain/rate.ts';
import type { ReleaseSlug, SourceSlug } from '../../src/domain/release.ts';
import {
  areaNamed,
  grooming,
  makeDataset,
  measureNamed,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

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

const grown = measureNamed(makeDataset(), grooming);

function figureOf(period: string, value: number, how: Partial<Figure> = {}): Figure {
  return {
    measure: grooming,
    area: 'northshire' as AreaSlug,
    period: periodNamed(period),
    release: 'foi-2017' as ReleaseSlug,
    standing: 'published',
    sources: [],
    note: '',
    qualifier: 'exact',
    value,
    ...how,
  };
}

interface Asked {
  readonly asOf?: string;
  readonly residents?: ResidentGroup;
  readonly how?: Partial<Figure>;
}

function northshireRate(
  years: Record<number, number>,
  period: string,
  count: number,
  { asOf, residents = 'under-18', how }: Asked = {},
) {
  const dataset = residentsOf(years);
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  const measure = { ...grown, residents };
  const area = areaNamed(dataset, 'northshire');
  return rateOf(dataset, measure, area, figureOf(period, count, how), month);
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
      precision: 'exact',
      residents,
      group: 'under-18',
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
    [1_999, { is: 'none', why: 'few-residents' }],
    [0, { is: 'none', why: 'few-residents' }],
    [2_000, { is: 'rate', per10k: 10, residents: 2_000, midYear: 2017 }],
  ])('%i residents', (residents, expected) => {
    expect(northshireRate({ 2017: residents }, '2015/16', 2)).toMatchObject(expected);
  });

  test('those under 18 decide where rates are of all ages, too', () => {
    const of = (years: Record<number, number>) =>
      northshireRate(years, '2015/16', 2, { residents: 'all-ages' });
    expect(of({ 2017: 1_999 })).toEqual({ is: 'none', why: 'few-residents' });
    expect(of({ 2017: 2_000 })).toMatchObject({ residents: 10_000, group: 'all-ages', per10k: 2 });
  });

  test('the estimate that is used decides, not another year', () => {
    const years = { 2017: 1_999, 2020: 2_000 };
    expect(northshireRate(years, '2016/17', 2).is).toBe('none');
    expect(northshireRate(years, '2019/20', 2).is).toBe('rate');
  });

  test.each(['realm-rail-police', 'police-caledon', 'ulland', 'isle-of-sarn', 'uk'])(
    '%s has no residents of its own',
    (slug) => {
      const dataset = makeDataset();
      const rate = rateOf(dataset, grown, areaNamed(dataset, slug), figureOf('2018/19', 7));
      expect(rate).toEqual({ is: 'none', why: 'not-held' });
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
    ['2014/15', { is: 'none', why: 'not-near' }],
    ['2015-04/2017-03', { is: 'none', why: 'not-a-year' }],
    ['2017-04/2017-09', { is: 'none', why: 'not-a-year' }],
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
    const question = { measure: grown, period: periodNamed(period), asOf: undefined };
    return rateOver(core, forces, question, count, 'exact');
  };

  test('is over the residents of its forces', () => {
    const expected = {
      is: 'rate',
      per10k: 20,
      precision: 'exact',
      residents: 150_000,
      group: 'under-18',
      midYear: 2017,
    };
    expect(total(['northshire', 'eastmere'], '2016/17', 300)).toEqual(expected);
  });

  test('a force without residents adds none', () => {
    const expected = {
      is: 'rate',
      per10k: 20,
      precision: 'exact',
      residents: 150_000,
      group: 'under-18',
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
    const expected = { is: 'none', why: 'few-residents' };
    expect(total(['city-of-oldport'], '2016/17', 2)).toEqual(expected);
    expect(total(['city-of-oldport', 'realm-rail-police'], '2016/17', 2)).toEqual(expected);
  });

  test.each([[['realm-rail-police']], [[]]])('no residents at all: %j', (slugs) => {
    expect(total(slugs, '2016/17', 7)).toEqual({ is: 'none', why: 'not-held' });
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
    ['2014/15', 'not-near'],
    ['2015-04/2017-03', 'not-a-year'],
  ])('%s: %s', (period, why) => {
    expect(total(['northshire'], period, 7)).toEqual({ is: 'none', why });
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

describe('a rate is', () => {
  test.each([
    ['at-least', 'at-least'],
    ['less-than', 'less-than'],
    ['approximate', 'approximate'],
    ['derived', 'exact'],
  ] as const)('as precise as its count: %s', (qualifier, precision) => {
    const rate = northshireRate({ 2017: 100_000 }, '2015/16', 200, { how: { qualifier } });
    expect(rate).toMatchObject({ is: 'rate', per10k: 20, precision });
  });

  test.each<[string, Partial<Figure>]>([
    ['not-comparable', { qualifier: 'not-comparable' }],
    ['doubtful', { standing: 'doubtful' }],
    ['doubtful', { qualifier: 'not-comparable', standing: 'doubtful' }],
  ])('not there for a figure that is %s', (why, how) => {
    const rate = northshireRate({ 2017: 100_000 }, '2015/16', 200, { how });
    expect(rate).toEqual({ is: 'none', why });
  });

  test('there for a figure that is questioned', () => {
    const how = { standing: 'questioned' } as const;
    expect(northshireRate({ 2017: 100_000 }, '2015/16', 200, { how }).is).toBe('rate');
  });

  test('exactly a half where the numbers are', () => {
    expect(northshireRate({ 2017: 200_000 }, '2015/16', 247)).toMatchObject({ per10k: 12.35 });
  });
});

describe('as of a month', () => {
  const years = { 2017: 100_000, 2019: 50_000 };

  test.each([
    ['2018-05', { is: 'none', why: 'not-near' }],
    ['2018-06', { midYear: 2017 }],
    ['2020-05', { midYear: 2017 }],
    ['2020-06', { midYear: 2019 }],
  ])('%s knows only estimates published by then', (asOf, expected) => {
    expect(northshireRate(years, '2018/19', 10, { asOf })).toMatchObject(expected);
  });

  test.each([
    ['2018-05', false],
    ['2018-06', true],
  ])('%s has rates: %s', (asOf, isRated) => {
    expect(hasRates(makeDataset(), periodNamed('2016/17'), monthNamed(asOf))).toBe(isRated);
  });
});

test.each([
  [2017, 2020, false],
  [2020, 2021, true],
  [2020, 2023, true],
  [2023, 2024, false],
])('between mid-%i and mid-%i lies the step of the Census: %s', (one, other, isAcross) => {
  const [first, last] = [one, other].map((year) =>
    northshireRate({ [year]: 100_000 }, `${year}/${String(year + 1).slice(2)}`, 10),
  );
  expect(first && last && isAcrossCensus(first, last)).toBe(isAcross);
  expect(first && last && isAcrossCensus(last, first)).toBe(isAcross);
});

test('without a rate there is no step', () => {
  const none = { is: 'none', why: 'not-near' } as const;
  expect(isAcrossCensus(none, northshireRate({ 2023: 100_000 }, '2023/24', 10))).toBe(false);
});

describe('a sum is', () => {
  const sum = (...qualifiers: Figure['qualifier'][]) =>
    precisionOfSum(qualifiers.map((qualifier) => figureOf('2015/16', 10, { qualifier })));

  test.each<[ReturnType<typeof precisionOfSum>, Figure['qualifier'][]]>([
    ['exact', ['exact', 'derived']],
    ['approximate', ['exact', 'approximate']],
    ['at-least', ['exact', 'at-least']],
    ['at-least', ['approximate', 'at-least']],
    ['less-than', ['exact', 'less-than']],
    ['less-than', ['approximate', 'less-than']],
    ['approximate', ['at-least', 'less-than']],
  ])('%s of %j', (precision, qualifiers) => {
    expect(sum(...qualifiers)).toBe(precision);
  });
});
