import { describe, expect, test } from 'vitest';
import { loadBreakdowns } from '../../src/data/load.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { type PartGroup, partsOf } from '../../src/domain/parts.ts';
import {
  groupRemarks,
  groupWords,
  partLines,
  partValueWords,
  qualifiedWords,
  remarkTable,
  seriesWords,
} from '../../src/domain/partWords.ts';

const breakdowns = await loadBreakdowns();
const measures = {
  communication: 'sexual-communication-with-a-child',
  images: 'child-abuse-image-offences',
  cyber: 'cyber-flagged-child-sexual-offences',
} as const;

function groupOf(measure: keyof typeof measures, area: string, period: string, dimension: string) {
  const group = partsOf(breakdowns, {
    measure: measures[measure] as MeasureSlug,
    area: area as AreaSlug,
  }).find((one) => one.period.text === period && one.dimension === dimension);
  if (!group) throw new Error(`No parts of ${measure} in ${area} for ${period}.`);
  return group;
}

function captions(group: PartGroup): string[] {
  return group.series.map((series) => seriesWords(group, series));
}

describe('seriesWords', () => {
  test.each([
    [
      groupOf('images', 'uk', '2021/22', 'platform'),
      [
        'Offences recorded by police, of nearly 10,000 offences where the platform was recorded',
        'Per cent of nearly 10,000 offences where the platform was recorded',
      ],
    ],
    [
      groupOf('images', 'uk', '2023/24', 'platform'),
      ['Per cent of 7,338 offences where the platform was recorded'],
    ],
    [
      groupOf('images', 'uk', '2022/23', 'platform'),
      [
        'Per cent of offences where the platform was recorded; how many those were in all was not published',
      ],
    ],
    [
      groupOf('communication', 'england-and-wales', '2017-04/2021-03', 'victim-sex'),
      ['Per cent of 12,944 offences where the child’s sex was known'],
    ],
    [
      groupOf('communication', 'uk', '2021/22', 'victim-age'),
      [
        'Per cent of offences where the child’s age and sex were known; how many those were in all was not published',
      ],
    ],
    [
      groupOf('cyber', 'england-wales-ni', '2018/19', 'victim-age'),
      [
        'Offences recorded by police where the child’s age was known; how many those were in all was not published',
      ],
    ],
    [
      groupOf('cyber', 'north-wales', '2015/16', 'victim-age'),
      ['Offences recorded by police, of all 95 offences'],
    ],
    [
      groupOf('cyber', 'durham', '2015/16', 'offence-type'),
      ['Offences recorded by police; the base was not published'],
    ],
  ])('says what the parts are parts of: %#', (group, words) => {
    expect(captions(group)).toEqual(words);
  });

  test('names a base for every group of the file, or that there is none', () => {
    const groups = breakdowns.flatMap(({ measure, area }) =>
      partsOf(breakdowns, { measure, area }),
    );
    const odd = groups.flatMap(captions).filter((words) => !/\d{2}|not published/.test(words));
    expect(odd).toEqual([]);
  });
});

describe('partLines', () => {
  test('says each of two numbers with how many pages print it', () => {
    const [part] =
      groupOf('cyber', 'england-wales-ni', '2018/19', 'victim-age').series[0]?.parts ?? [];
    if (!part) throw new Error('No part.');
    expect(partLines(part).map(({ words, isShown }) => [words, isShown])).toEqual([
      ['185 offences, in 8 pages', true],
      ['also published: 164 offences, in 2 pages', false],
    ]);
  });

  test('says a single number plainly', () => {
    const [part] = groupOf('communication', 'uk', '2024/25', 'victim-sex').series[0]?.parts ?? [];
    if (!part) throw new Error('No part.');
    expect(partLines(part).map(({ words }) => words)).toEqual(['80 per cent']);
  });
});

test.each([
  ['exact', '48 per cent'],
  ['derived', '48 per cent'],
  ['approximate', 'about 48 per cent'],
  ['at-least', 'at least 48 per cent'],
  ['less-than', 'fewer than 48 per cent'],
  ['not-comparable', '48 per cent (another definition)'],
] as const)('%s: %s', (qualifier, words) => {
  expect(qualifiedWords(qualifier, '48 per cent')).toBe(words);
});

test('One offence is one offence.', () => {
  const [series] = groupOf('cyber', 'durham', '2015/16', 'offence-type').series;
  expect(series?.parts.map(({ shown }) => partValueWords(shown))).toEqual([
    '1 offence',
    '8 offences',
  ]);
});

test('A group is named by what it is by, and its time.', () => {
  expect(groupWords(groupOf('communication', 'uk', '2023/24', 'platform'))).toBe(
    'Platform, year to March 2024',
  );
  expect(groupWords(groupOf('communication', 'uk', '2017-04/2023-03', 'victim-age'))).toBe(
    'Age of the child, April 2017 to March 2023',
  );
});

describe('groupRemarks', () => {
  test.each([
    ['cyber', 'west-midlands', '2015/16', 'victim-age', /not whether it means the force/],
    ['cyber', 'west-mercia', '2016/17', 'victim-age', /does not spell out the year/],
    ['cyber', 'england-and-wales', '2016/17', 'victim-age', /one number, printed twice/],
    ['communication', 'police-scotland', '2020/21', 'victim-age', /another law than section 15A/],
    ['communication', 'psni', '2020/21', 'victim-sex', /law of Northern Ireland/],
    ['communication', 'uk', '2018/19', 'platform', /the round covered England and Wales/],
    ['images', 'uk', '2023/24', 'platform', /which forces/],
  ] as const)('%s, %s %s by %s', (measure, area, period, dimension, words) => {
    expect(groupRemarks(groupOf(measure, area, period, dimension)).join(' ')).toMatch(words);
  });

  test('says the most common age as one of those recorded', () => {
    expect(groupRemarks(groupOf('cyber', 'west-mercia', '2015/16', 'victim-age'))).toEqual([
      'The most common age was 13, where police recorded one.',
    ]);
  });

  test('misses no note that doubts a place, a year or a law', () => {
    const doubts = breakdowns.filter(({ note }) =>
      /not stated|not spelt|\blaw\b|itself|round covered/i.test(note),
    );
    expect(doubts.length).toBeGreaterThan(10);
    const unsaid = doubts.filter(({ note }) => !remarkTable.some(([shape]) => shape.test(note)));
    expect(unsaid.map(({ note }) => note)).toEqual([]);
    const idle = remarkTable.filter(([shape]) => !breakdowns.some(({ note }) => shape.test(note)));
    expect(idle).toEqual([]);
  });

  test('prints no note that tells of a single child', () => {
    const groups = breakdowns.flatMap(({ measure, area }) =>
      partsOf(breakdowns, { measure, area }),
    );
    expect(groups.flatMap(groupRemarks).join(' ')).not.toMatch(/youngest|year-old/i);
  });
});
