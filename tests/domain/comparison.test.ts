import { describe, expect, test } from 'vitest';
import type { AreaSlug, RegionSlug } from '../../src/domain/area.ts';
import { type ComparisonQuestion, comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function comparison(
  measure: typeof grooming,
  year: string,
  more: Partial<ComparisonQuestion> = {},
) {
  const question: ComparisonQuestion = {
    period: periodNamed(year),
    as: 'rate',
    areas: [],
    sort: 'name',
    ...more,
  };
  return comparisonOf(dataset, tableFor(dataset, measure), question);
}

function rows(measure: typeof grooming, year: string, more: Partial<ComparisonQuestion> = {}) {
  return comparison(measure, year, more).rows.map(({ area }) => area.slug as string);
}

const slugs = (...names: string[]) => names as AreaSlug[];

describe('who is compared', () => {
  test('every force, by name', () => {
    expect(rows(grooming, '2018/19')).toEqual([
      'ash-and-elm',
      'city-of-oldport',
      'eastmere',
      'isle-of-sarn',
      'mid-vales',
      'northshire',
      'police-caledon',
      'realm-rail-police',
      'southmarch',
      'ulland',
      'westvale',
    ]);
  });

  test('a region', () => {
    const region = 'west-midlands-region' as RegionSlug;
    expect(rows(grooming, '2018/19', { region })).toEqual(['mid-vales', 'westvale']);
  });

  test('the chosen forces by name, whatever region was chosen', () => {
    const region = 'west-midlands-region' as RegionSlug;
    const areas = slugs('southmarch', 'eastmere');
    expect(rows(grooming, '2018/19', { areas, region })).toEqual(['eastmere', 'southmarch']);
  });

  test('a region that does not exist is everybody', () => {
    expect(rows(grooming, '2018/19', { region: 'west-midlands' as RegionSlug })).toHaveLength(11);
  });

  test('a force that does not exist is an error', () => {
    expect(() => rows(grooming, '2018/19', { areas: slugs('atlantis') })).toThrow(
      'No area has the slug "atlantis".',
    );
  });
});

describe('sorted by value', () => {
  const inEnglandAndWales = slugs(
    'ash-and-elm',
    'city-of-oldport',
    'eastmere',
    'mid-vales',
    'northshire',
    'realm-rail-police',
    'southmarch',
    'westvale',
  );

  test('rates: the largest first, the missing last by name', () => {
    // 4.4 Northshire, 6.0 Mid Vales, 4.0 Eastmere, 3.0 Westvale, 4.5 Southmarch, 3.5 Ash and Elm
    const areas = inEnglandAndWales;
    expect(rows(grooming, '2018/19', { sort: 'value', areas })).toEqual([
      'mid-vales',
      'southmarch',
      'northshire',
      'eastmere',
      'ash-and-elm',
      'westvale',
      'city-of-oldport',
      'realm-rail-police',
    ]);
  });

  test('counts: zero before the missing', () => {
    const areas = inEnglandAndWales;
    expect(rows(cyberFlag, '2015/16', { sort: 'value', as: 'count', areas })).toEqual([
      'northshire',
      'ash-and-elm',
      'westvale',
      'southmarch',
      'eastmere',
      'city-of-oldport',
      'mid-vales',
      'realm-rail-police',
    ]);
  });

  test('equal values by name', () => {
    const areas = slugs('southmarch', 'eastmere');
    const sorted = rows(grooming, '2014/15', { sort: 'value', as: 'count', areas });
    expect(sorted).toEqual(['southmarch', 'eastmere']);
    const equal = slugs('realm-rail-police', 'city-of-oldport', 'southmarch');
    expect(rows(cyberFlag, '2016/17', { sort: 'value', as: 'count', areas: equal })).toEqual([
      'southmarch',
      'city-of-oldport',
      'realm-rail-police',
    ]);
  });

  test('nations with other laws are not ranked among England and Wales', () => {
    const order = rows(cyberFlag, '2018/19', { sort: 'value', as: 'count' });
    expect(order.slice(0, 8).sort()).toEqual(inEnglandAndWales);
    expect(order.slice(8).sort()).toEqual(['isle-of-sarn', 'police-caledon', 'ulland']);
  });
});

describe('England and Wales beside them', () => {
  test('is the total over every force, not over those that are shown', () => {
    const { total } = comparison(grooming, '2018/19', { areas: slugs('eastmere') });
    expect(total.sum?.count).toBe(256);
    expect(total.forces).toHaveLength(8);
  });

  test('as of a month', () => {
    const { rows: found, total } = comparison(cyberFlag, '2015/16', {
      areas: slugs('northshire'),
      as: 'count',
      asOf: monthNamed('2016-12'),
    });
    expect(total.sum?.count).toBe(145);
    expect(found.map(({ mark }) => mark.is === 'value' && mark.value)).toEqual([85]);
  });
});

test.each([
  ['2014/15', 'rate', 'count'],
  ['2015/16', 'rate', 'rate'],
  ['2015/16', 'count', 'count'],
] as const)('%s asked as %s is shown as %s', (year, asked, as) => {
  expect(comparison(grooming, year, { as: asked }).as).toBe(as);
});
