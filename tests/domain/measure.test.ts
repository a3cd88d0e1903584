import { describe, expect, test } from 'vitest';
import { breakOf, covers, isBroken, isKnownGeography } from '../../src/domain/measure.ts';
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
  expect(isKnownGeography(geography)).toBe(isKnown);
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

describe('the break', () => {
  test.each([
    ['sexual-grooming', monthOf(2017, 4)],
    ['child-sexual-offences', monthOf(2017, 4)],
    ['cyber-flagged-child-sexual-offences', undefined],
    ['obscene-publications', undefined],
  ])('%s', (slug, at) => {
    const measure = { ...measureNamed(dataset, grooming), slug: slug as typeof grooming };
    expect(breakOf(measure)).toBe(at);
  });

  test.each([
    ['2015/16', '2016/17', false],
    ['2016/17', '2017/18', true],
    ['2017/18', '2018/19', false],
    ['2012/13', '2024/25', true],
    ['2016/17', '2016/17', false],
    ['2017-03/2017-03', '2017/18', true],
    ['2017-04/2017-04', '2017/18', false],
  ])('between %s and %s lies a break: %s', (one, other, isBetween) => {
    const measure = measureNamed(dataset, grooming);
    expect(isBroken(measure, periodNamed(one), periodNamed(other))).toBe(isBetween);
    expect(isBroken(measure, periodNamed(other), periodNamed(one))).toBe(isBetween);
  });

  test('a measure without a break is never broken', () => {
    const measure = measureNamed(dataset, cyberFlag);
    expect(isBroken(measure, periodNamed('2016/17'), periodNamed('2017/18'))).toBe(false);
  });
});
