import { describe, expect, test } from 'vitest';
import {
  type Area,
  type AreaSlug,
  isEnglandOrWales,
  isForce,
  isTerritorial,
  isWide,
  jurisdictionOf,
  narrowness,
} from '../../src/domain/area.ts';
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

describe('nations from the widest to the narrowest', () => {
  const nation = (slug: string): Area => ({
    ...areaNamed(dataset, 'uk'),
    slug: slug as AreaSlug,
  });
  const widestFirst = [
    'uk',
    'england-wales-ni-channel-islands',
    'england-wales-ni',
    'england-and-wales',
    'england',
    'wales',
    'atlantis',
  ];

  test.each(widestFirst.map((slug, at) => [slug, at] as const))('%s is at %i', (slug, at) => {
    expect(narrowness(nation(slug))).toBe(at);
    expect(isWide(nation(slug))).toBe(at <= 3);
  });
});
