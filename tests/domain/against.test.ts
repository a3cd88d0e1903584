import { describe, expect, test } from 'vitest';
import {
  againstEnglandAndWales,
  againstLimits,
  againstMeaning,
  againstTotal,
  apartWords,
  type Compared,
  comparedShortWords,
  comparedWords,
  noIntervalWords,
} from '../../src/domain/against.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { intervalOf } from '../../src/domain/interval.ts';
import { markFor } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { SourceSlug } from '../../src/domain/release.ts';
import { type Total, totalOf } from '../../src/domain/total.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function ask(measure: MeasureSlug, area: string, year: string, asOf?: string): Compared {
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  const table = tableFor(dataset, measure);
  return againstEnglandAndWales(dataset, table, areaNamed(dataset, area), periodNamed(year), month);
}

/** Southmarch's 18 among 38,000 residents, or fewer, beside another rate of England and Wales. */
function beside(per10k: number, change: Partial<Total> = {}): Compared {
  const table = tableFor(dataset, grooming);
  const [area, year] = [areaNamed(dataset, 'southmarch'), periodNamed('2018/19')];
  const total = totalOf(dataset, table, year);
  const rate = { is: 'rate', per10k, residents: 1, midYear: 2018 } as const;
  const mark = markFor(dataset, table, area, year, 'rate');
  return againstTotal(area, mark, { ...total, rate, ...change });
}

/** The ends of Southmarch's interval. */
const per = 10_000 / 40_000;
const ends = { lower: intervalOf(18).lower * per, upper: intervalOf(18).upper * per };

describe('higher, lower or similar', () => {
  test.each([
    [ends.lower - 1e-9, 'higher'],
    [ends.lower, 'similar'],
    [4.5, 'similar'],
    [ends.upper, 'similar'],
    [ends.upper + 1e-9, 'lower'],
  ])('beside %f it is %s', (per10k, expected) => {
    const compared = beside(per10k);
    expect(compared.is === 'compared' && compared.against).toBe(expected);
    expect(comparedShortWords(compared)).toBe(expected);
  });

  test('the rate beside it is of all forces with a figure over their residents', () => {
    const compared = ask(grooming, 'northshire', '2018/19');
    const table = tableFor(dataset, grooming);
    const { rate } = totalOf(dataset, table, periodNamed('2018/19'));
    expect(compared.is === 'compared' && compared.per10k).toBe(rate.is === 'rate' && rate.per10k);
  });

  test('the interval is that of the count over the residents', () => {
    const compared = ask(grooming, 'southmarch', '2018/19');
    expect(compared.is === 'compared' && compared.interval).toEqual(ends);
  });

  test('as of a month, both are', () => {
    const [before, now] = [
      ask(cyberFlag, 'northshire', '2015/16', '2016-12'),
      ask(cyberFlag, 'northshire', '2015/16'),
    ];
    expect(before.is === 'compared' && before.interval.lower).toBeLessThan(
      now.is === 'compared' ? now.interval.lower : 0,
    );
  });
});

describe('no interval', () => {
  test.each([
    ['westvale', '2015/16', 'inexact', 'a rounded count'],
    ['mid-vales', '2018/19', 'inexact', 'an upper bound'],
    ['eastmere', '2019/20', 'inexact', 'a lower bound'],
    ['mid-vales', '2015/16', 'no-figure', 'not supplied'],
    ['westvale', '2016/17', 'no-figure', 'only a doubtful figure'],
    ['mid-vales', '2019/20', 'no-figure', 'another definition'],
    ['city-of-oldport', '2018/19', 'no-rate', 'too few residents'],
    ['realm-rail-police', '2018/19', 'no-rate', 'no residents'],
    ['ulland', '2018/19', 'no-rate', 'another nation without residents'],
  ])('%s in %s: %s, %s', (area, year, why) => {
    expect(ask(cyberFlag, area, year)).toEqual({ is: 'none', why });
  });

  test('a sum of published figures has one', () => {
    expect(ask(cyberFlag, 'ash-and-elm', '2017/18').is).toBe('compared');
  });

  test('a year without an estimate of residents has none', () => {
    expect(ask(grooming, 'northshire', '2014/15')).toEqual({ is: 'none', why: 'no-rate' });
  });

  test('a period other than twelve months has none', () => {
    expect(ask(cyberFlag, 'northshire', '2015-04/2017-03')).toEqual({ is: 'none', why: 'no-rate' });
  });

  test.each([
    ['no-figure', 'no interval: there is no figure'],
    ['no-rate', 'no interval: there is no rate'],
    ['inexact', 'no interval: the count is rounded or a bound'],
  ] as const)('%s in words', (why, words) => {
    expect(noIntervalWords(why)).toBe(words);
    // The figure's own words say the first two.
    expect(comparedWords({ is: 'none', why })).toBe(why === 'inexact' ? words : '');
    expect(comparedShortWords({ is: 'none', why })).toBe(why === 'inexact' ? words : '');
  });
});

describe('an interval beside nothing', () => {
  test('of a force under other laws', () => {
    const estimate = {
      'under-18': 50_000,
      'all-ages': 250_000,
      published: '2018-06-28',
      source: 'ons' as SourceSlug,
    };
    const residents = new Map([
      ...dataset.residents,
      [areaNamed(dataset, 'ulland').slug, new Map([[2017, estimate]])],
    ]);
    const wider = { ...dataset, residents };
    const compared = againstEnglandAndWales(
      wider,
      tableFor(wider, cyberFlag),
      areaNamed(wider, 'ulland'),
      periodNamed('2018/19'),
    );
    expect(compared.is === 'apart' && compared.why).toBe('other-law');
    expect(comparedWords(compared)).toBe(
      '95% interval 2.8 to 6.7: not compared with England and Wales, whose law differs',
    );
  });

  test('of the only force with a figure', () => {
    const alone = makeDatasetWith(cyberFlag, [
      'southmarch,2018/19,18,exact,,foi-2019-06,published,march-2019,',
    ]);
    const compared = againstEnglandAndWales(
      alone,
      tableFor(alone, cyberFlag),
      areaNamed(alone, 'southmarch'),
      periodNamed('2018/19'),
    );
    expect(comparedWords(compared)).toBe(
      '95% interval 2.7 to 7.1: not compared, as no other force of England and Wales has a figure',
    );
  });

  test('without a rate of England and Wales', () => {
    const compared = beside(0, { rate: { is: 'no-estimate' } });
    expect(compared.is === 'apart' && compared.why).toBe('no-national-rate');
    expect(apartWords('no-national-rate')).toContain('no rate for this year');
  });
});

describe('in words', () => {
  test.each([
    [1.24, '95% interval 2.7 to 7.1: higher than England and Wales (1.2)'],
    [4.44, '95% interval 2.7 to 7.1: similar to England and Wales (4.4)'],
    [9, '95% interval 2.7 to 7.1: lower than England and Wales (9.0)'],
    // One decimal would print the same number twice.
    [2.651, '95% interval 2.67 to 7.11: higher than England and Wales (2.65)'],
    [7.1139, '95% interval 2.666 to 7.112: lower than England and Wales (7.114)'],
  ])('beside %f: %s', (per10k, words) => {
    expect(comparedWords(beside(per10k))).toBe(words);
  });

  test('a rate over some forces says over how many', () => {
    const missing = [areaNamed(dataset, 'eastmere')];
    const forces = ['southmarch', 'westvale', 'realm-rail-police'].map((slug) =>
      areaNamed(dataset, slug),
    );
    expect(comparedWords(beside(9, { forces, missing }))).toMatch(
      /lower than England and Wales \(9\.0 for 2 of its 3 forces\)$/,
    );
  });

  test('a rate with rounded counts in it is about so much', () => {
    expect(comparedWords(beside(9, { inexact: 1 }))).toMatch(/ \(about 9\.0\)$/);
  });

  test('the standing sentences say what it means and what it does not', () => {
    expect(againstMeaning).toMatch(/95% interval .+ wholly above, wholly below or across the rate/);
    expect(againstLimits).toMatch(/^The interval covers chance only\. One person or device/);
    expect(againstLimits).toContain('differs more between forces than chance does');
    const judging = /\b(better|worse|best|worst|top|safe|safest|rank)/i;
    expect(`${againstMeaning} ${againstLimits}`).not.toMatch(judging);
  });
});
