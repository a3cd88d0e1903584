import { describe, expect, test } from 'vitest';
import type { RegionSlug } from '../../src/domain/area.ts';
import { toOneDecimal } from '../../src/domain/bins.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type MapQuestion, mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function map(measure: typeof grooming, year: string, as: As, more: Partial<MapQuestion> = {}) {
  const question = { period: periodNamed(year), as, ...more };
  return mapOf(dataset, tableFor(dataset, measure), question);
}

describe('marks', () => {
  test('every force has one, by name; no nation or region has', () => {
    const names = map(grooming, '2018/19', 'rate').marks.map(({ area }) => area.name);
    expect(names).toEqual([
      'Ash and Elm',
      'City of Oldport',
      'Eastmere',
      'Isle of Sarn',
      'Mid Vales',
      'Northshire',
      'Police Caledon',
      'Realm Rail Police',
      'Southmarch',
      'Ulland',
      'Westvale',
    ]);
  });

  test('each says what it is', () => {
    const marks = map(cyberFlag, '2018/19', 'rate').marks;
    expect(Object.fromEntries(marks.map(({ area, mark }) => [area.slug, mark.is]))).toEqual({
      'ash-and-elm': 'value',
      'city-of-oldport': 'withheld',
      eastmere: 'value',
      'isle-of-sarn': 'other-law',
      'mid-vales': 'too-few',
      northshire: 'value',
      'police-caledon': 'other-law',
      'realm-rail-police': 'no-estimate',
      southmarch: 'value',
      ulland: 'no-estimate',
      westvale: 'value',
    });
  });

  test.each([
    ['2015/16', 'count', ['not-supplied', 'not-found', 'other-law']],
    ['2018/19', 'rate', ['withheld', 'no-estimate', 'too-few', 'other-law']],
    ['2016/17', 'count', ['not-found', 'doubtful', 'other-law']],
    ['2018/19', 'count', ['other-law']],
    ['2019/20', 'count', ['not-found', 'not-comparable']],
  ] as const)('kinds of missing values in %s as %s', (year, as, missing) => {
    expect(map(cyberFlag, year, as).missing).toEqual(missing);
  });
});

describe('a chosen region', () => {
  const outside = (region?: string) =>
    map(grooming, '2018/19', 'rate', region ? { region: region as RegionSlug } : {})
      .marks.filter(({ isOutside }) => isOutside)
      .map(({ area }) => area.slug);

  test('all others lie outside it', () => {
    expect(outside('west-midlands-region')).not.toContain('mid-vales');
    expect(outside('west-midlands-region')).not.toContain('westvale');
    expect(outside('west-midlands-region')).toHaveLength(9);
  });

  test('without one nobody does', () => {
    expect(outside()).toEqual([]);
  });

  test('does not change the classes', () => {
    const region = 'west-midlands-region' as RegionSlug;
    expect(map(grooming, '2018/19', 'rate', { region }).bins).toEqual(
      map(grooming, '2018/19', 'rate').bins,
    );
  });
});

describe('counts where the year has no rates', () => {
  test.each([
    ['2014/15', 'rate', 'count'],
    ['2014/15', 'count', 'count'],
    ['2015/16', 'rate', 'rate'],
    ['2015/16', 'count', 'count'],
  ] as const)('%s asked as %s is drawn as %s', (year, asked, as) => {
    expect(map(grooming, year, asked).as).toBe(as);
  });

  test('no classes for counts', () => {
    expect(map(grooming, '2014/15', 'rate').bins).toEqual([]);
    expect(map(grooming, '2018/19', 'count').bins).toEqual([]);
  });
});

describe('classes and circles keep their meaning over the years', () => {
  /** Of ten offences and more, for each 10,000, worked out by hand from the made-up counts. */
  const ratesBefore = [12 / 10, 33 / 20, 14 / 10, 35 / 20, 10 / 8].map(toOneDecimal);

  test('the same in every year before the break', () => {
    expect(map(grooming, '2015/16', 'rate').bins).toEqual(map(grooming, '2016/17', 'rate').bins);
    expect(map(grooming, '2017/18', 'rate').bins).toEqual(map(grooming, '2018/19', 'rate').bins);
  });

  test('made from all years before the break and none after it, without rates of too few', () => {
    const bins = map(grooming, '2016/17', 'rate').bins;
    expect(bins.at(0)?.from).toBe(Math.min(...ratesBefore));
    expect(bins.at(-1)?.to).toBe(Math.max(...ratesBefore));
  });

  test.each([
    ['2014/15', 35],
    ['2016/17', 35],
    ['2017/18', 120],
    ['2018/19', 120],
  ])('the largest circle of %s stands for %i offences', (year, largest) => {
    expect(map(grooming, year, 'count').largest).toBe(largest);
  });

  test('without a break every year counts', () => {
    expect(map(cyberFlag, '2015/16', 'count').largest).toBe(389);
    expect(map(cyberFlag, '2015/16', 'count', { asOf: monthNamed('2016-12') }).largest).toBe(85);
  });

  test('before anything was published there is nothing to draw', () => {
    const empty = map(cyberFlag, '2015/16', 'rate', { asOf: monthNamed('2010-01') });
    expect(empty.bins).toEqual([]);
    expect(empty.largest).toBe(0);
    expect(empty.missing).toEqual(['not-found', 'other-law']);
  });
});
