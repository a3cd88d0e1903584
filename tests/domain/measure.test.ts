import { describe, expect, test } from 'vitest';
import {
  covers,
  isBroken,
  isInForce,
  knownGeographies,
  type Measure,
} from '../../src/domain/measure.ts';
import { monthOf } from '../../src/domain/period.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

test.each([
  ['England and Wales', true],
  ['England, Wales, Northern Ireland', true],
  ['United Kingdom', true],
  ['england and wales', false],
  ['Atlantis', false],
  ['', false],
  ['constructor', false],
])('geography "%s" is known: %s', (geography, isKnown) => {
  expect(knownGeographies.includes(geography)).toBe(isKnown);
});

describe('which forces a measure covers', () => {
  test.each([
    ['England and Wales', ['England', 'Wales', 'rail']],
    ['England, Wales, Northern Ireland', ['England', 'Wales', 'Northern Ireland', 'rail']],
    ['United Kingdom', ['England', 'Wales', 'Scotland', 'Northern Ireland', 'rail']],
    ['Atlantis', []],
  ])('%s', (geography, covered) => {
    const measure = { ...measureNamed(dataset, grooming), geography };
    const forces = {
      England: 'northshire',
      Wales: 'southmarch',
      Scotland: 'police-caledon',
      'Northern Ireland': 'ulland',
      island: 'isle-of-sarn',
      rail: 'realm-rail-police',
    };
    const found = Object.entries(forces).filter(([, slug]) =>
      covers(measure, areaNamed(dataset, slug)),
    );
    expect(found.map(([name]) => name)).toEqual(covered);
  });
});

describe('a break', () => {
  const at = (...months: readonly number[]) => ({
    ...measureNamed(dataset, grooming),
    breaks: months.map((from) => ({ from, name: 'counted anew' })),
  });

  test.each([
    ['2015/16', '2016/17', false],
    ['2016/17', '2017/18', true],
    ['2017/18', '2018/19', false],
    ['2012/13', '2024/25', true],
    ['2016/17', '2016/17', false],
    ['2017-03/2017-03', '2017/18', true],
    ['2017-04/2017-04', '2017/18', false],
  ])('of April 2017 lies between %s and %s: %s', (one, other, isBetween) => {
    const measure = at(monthOf(2017, 4));
    expect(isBroken(measure, periodNamed(one), periodNamed(other))).toBe(isBetween);
    expect(isBroken(measure, periodNamed(other), periodNamed(one))).toBe(isBetween);
  });

  test.each([
    ['2016/17', '2018/19', true],
    ['2018/19', '2022/23', false],
    ['2022/23', '2024/25', true],
    ['2016/17', '2024/25', true],
  ])('of two: between %s and %s lies one, or both: %s', (one, other, isBetween) => {
    const measure = at(monthOf(2017, 4), monthOf(2024, 4));
    expect(isBroken(measure, periodNamed(one), periodNamed(other))).toBe(isBetween);
  });

  test('of none, nothing is broken', () => {
    const measure = measureNamed(dataset, cyberFlag);
    expect(isBroken(measure, periodNamed('2016/17'), periodNamed('2017/18'))).toBe(false);
  });
});

describe('an offence that began on 3 April 2017 in England and Wales', () => {
  const measure: Measure = {
    ...measureNamed(dataset, grooming),
    inForce: { from: '2017-04-03', places: ['England', 'Wales'] },
  };

  test.each([
    ['northshire', '2016/17', false],
    ['northshire', '2017-01/2017-03', false],
    ['northshire', '2017-01/2017-04', true],
    ['northshire', '2017/18', true],
    ['southmarch', '2016/17', false],
    ['realm-rail-police', '2016/17', false],
    // Their own law is older.
    ['ulland', '2016/17', true],
    ['police-caledon', '2016/17', true],
    ['isle-of-sarn', '2016/17', true],
  ])('existed for %s in %s: %s', (slug, period, exists) => {
    expect(isInForce(measure, areaNamed(dataset, slug), periodNamed(period))).toBe(exists);
  });

  test('without such a day it always has', () => {
    const always = measureNamed(dataset, grooming);
    expect(isInForce(always, areaNamed(dataset, 'northshire'), periodNamed('2002/03'))).toBe(true);
  });
});
