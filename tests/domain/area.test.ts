import { describe, expect, test } from 'vitest';
import {
  isEnglandAndWales,
  isEnglandOrWales,
  isForce,
  isTerritorial,
  isWide,
  jurisdictionOf,
  widestFirst,
} from '../../src/domain/area.ts';
import { englandAndWales } from '../../src/domain/dataset.ts';
import { areaNamed, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset();

describe('the law a force works under', () => {
  test.each([
    ['northshire', 'England', true, true],
    ['city-of-oldport', 'England', true, true],
    ['southmarch', 'Wales', true, true],
    ['realm-rail-police', 'England', true, false],
    ['police-caledon', 'Scotland', false, false],
    ['ulland', 'Northern Ireland', false, false],
    ['isle-of-sarn', 'Crown dependencies', false, false],
  ])('%s: %s; summed %s; territorial %s', (slug, jurisdiction, isSummed, hasTerritory) => {
    const force = areaNamed(dataset, slug);
    expect(jurisdictionOf(force)).toBe(jurisdiction);
    expect(isForce(force)).toBe(true);
    expect(isEnglandOrWales(force)).toBe(isSummed);
    expect(isTerritorial(force)).toBe(hasTerritory);
  });

  test.each(['england-and-wales', 'wales', 'uk', 'region-north'])(
    '%s is no force, so that it is never added to forces',
    (slug) => {
      const area = areaNamed(dataset, slug);
      expect(isForce(area)).toBe(false);
      expect(isEnglandOrWales(area)).toBe(false);
      expect(isTerritorial(area)).toBe(false);
    },
  );
});

describe('nations', () => {
  test.each([
    ['uk', true, false],
    ['england-wales-ni', true, false],
    ['england-and-wales', true, true],
    ['wales', false, false],
    ['region-north', false, false],
    ['northshire', false, false],
  ])('%s: as wide as England and Wales %s; just that %s', (slug, isWider, isBoth) => {
    expect(isWide(areaNamed(dataset, slug))).toBe(isWider);
    expect(isEnglandAndWales(areaNamed(dataset, slug))).toBe(isBoth);
  });

  test('from the widest to the narrowest', () => {
    const nations = [...dataset.areas.values()].filter(({ kind }) => kind === 'nation');
    expect(nations.sort(widestFirst).map(({ slug }) => slug)).toEqual([
      'uk',
      'england-wales-ni',
      'england-and-wales',
      'wales',
    ]);
  });

  test('England and Wales is the one that holds just these', () => {
    expect(englandAndWales(dataset).slug).toBe('england-and-wales');
    expect(() => englandAndWales({ areas: new Map() })).toThrow('No area holds England and Wales.');
  });
});
