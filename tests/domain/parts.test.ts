import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import {
  breakdownsBy,
  nationalPartsOf,
  newestOfEach,
  type PartGroup,
  partsOf,
} from '../../src/domain/parts.ts';
import { makeBreakdowns } from '../support/makeBreakdowns.ts';
import { cyberFlag, grooming, makeDataset, monthNamed } from '../support/makeDataset.ts';

const core = makeDataset();
const breakdowns = makeBreakdowns(core);

function groupsOf(area: string): PartGroup[] {
  return partsOf(breakdowns, { measure: cyberFlag, area: area as AreaSlug });
}

function valuesOf({ series }: PartGroup): [string, string, number][] {
  return series.flatMap(({ unit, parts }) =>
    parts.map(({ shown }): [string, string, number] => [unit, shown.category, shown.value]),
  );
}

const percent = 'percent of offences where the platform was recorded';

describe('partsOf', () => {
  test('keeps counts and per cents of one group apart, and the base out of both', () => {
    const [newest] = groupsOf('uk');
    expect(newest?.base?.value).toBe(2000);
    expect(newest && valuesOf(newest)).toEqual([
      ['offences', 'Chatter', 500],
      [percent, 'Chatter', 25],
      [percent, 'Snaps', 48],
    ]);
  });

  test('puts the newest first, and knows no base that was not published', () => {
    expect(groupsOf('uk').map(({ period, base }) => [period.text, base?.value])).toEqual([
      ['2018/19', 2000],
      ['2017/18', undefined],
    ]);
  });

  test('shows both numbers of one category, the one with more sources first', () => {
    const [group] = groupsOf('england-wales-ni');
    const [series] = group?.series ?? [];
    const part = series?.parts.find(({ shown }) => shown.category === '10 and under');
    expect(part?.shown.value).toBe(185);
    expect(part?.others.map(({ value }) => value)).toEqual([164]);
  });

  test('orders ages by age, "under 10" before "10 and under"; the most common stands apart', () => {
    const [group, ...more] = groupsOf('england-wales-ni');
    expect(more).toEqual([]);
    expect(group && valuesOf(group).map(([, category]) => category)).toEqual([
      'under 10',
      '10 and under',
    ]);
    expect(group?.commonestAge).toBe(13);
  });

  test('keeps a count below five as it was published', () => {
    const [group] = groupsOf('northshire');
    expect(group && valuesOf(group)).toEqual([
      ['offences', 'grooming', 8],
      ['offences', 'rape', 1],
    ]);
  });

  test('leaves out a number a day, the age of a single child, and a base without parts', () => {
    expect(groupsOf('england-and-wales')).toEqual([]);
    expect(groupsOf('wales').map(({ dimension }) => dimension)).toEqual(['victim-sex']);
    const shown = ['uk', 'england-wales-ni', 'wales', 'northshire'].flatMap(groupsOf);
    expect(shown.flatMap(valuesOf).map(([, category]) => category)).not.toContain('youngest');
  });

  test('takes parts of the measure and area alone', () => {
    expect(groupsOf('kent')).toEqual([]);
    expect(partsOf(breakdowns, { measure: grooming, area: 'uk' as AreaSlug })).toEqual([]);
  });
});

describe('nationalPartsOf', () => {
  test('takes nations only, the wider first within one time', () => {
    const groups = nationalPartsOf(core, breakdowns, cyberFlag);
    expect(groups.map(({ area, period, dimension }) => [area, period.text, dimension])).toEqual([
      ['uk', '2018/19', 'platform'],
      ['england-wales-ni', '2018/19', 'victim-age'],
      ['wales', '2018/19', 'victim-sex'],
      ['uk', '2017/18', 'platform'],
    ]);
  });

  test('is empty for measures without parts', () => {
    expect(nationalPartsOf(core, breakdowns, grooming)).toEqual([]);
  });
});

test('newestOfEach sets one group of each dimension apart from the rest.', () => {
  const { newest, older } = newestOfEach(nationalPartsOf(core, breakdowns, cyberFlag));
  expect(newest.map(({ dimension, period }) => [dimension, period.text])).toEqual([
    ['platform', '2018/19'],
    ['victim-age', '2018/19'],
    ['victim-sex', '2018/19'],
  ]);
  expect(older.map(({ period }) => period.text)).toEqual(['2017/18']);
});

test('breakdownsBy knows only releases that were out by then.', () => {
  const known = breakdownsBy(core, breakdowns, monthNamed('2017-12'));
  expect(new Set(known.map(({ release }) => release))).toEqual(new Set(['foi-2017']));
  expect(breakdownsBy(core, breakdowns, undefined)).toHaveLength(breakdowns.length);
});
