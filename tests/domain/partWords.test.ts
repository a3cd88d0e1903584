import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import { type PartGroup, partsOf } from '../../src/domain/parts.ts';
import {
  groupRemarks,
  groupWords,
  partLines,
  partValueWords,
  qualifiedWords,
  seriesWords,
} from '../../src/domain/partWords.ts';
import { makeBreakdowns } from '../support/makeBreakdowns.ts';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const breakdowns = makeBreakdowns(makeDataset());

function groupOf(area: string, period: string): PartGroup {
  const group = partsOf(breakdowns, { measure: cyberFlag, area: area as AreaSlug }).find(
    (one) => one.period.text === period,
  );
  if (!group) throw new Error(`No parts in ${area} for ${period}.`);
  return group;
}

describe('seriesWords says what the parts are parts of:', () => {
  test.each([
    [
      'uk',
      '2018/19',
      [
        'Offences recorded by police, of 2,000 offences where the platform was recorded',
        'Per cent of 2,000 offences where the platform was recorded',
      ],
    ],
    ['uk', '2017/18', ['Offences recorded by police where the platform was recorded']],
    ['wales', '2018/19', ['Per cent of offences where the child’s sex was known']],
    [
      'england-wales-ni',
      '2018/19',
      ['Offences recorded by police where the child’s age was known'],
    ],
    [
      'southmarch',
      '2015/16',
      ['Offences recorded by police where the child’s age and sex were known'],
    ],
    ['northshire', '2015/16', ['Offences recorded by police']],
  ])('%s %s', (area, period, words) => {
    const group = groupOf(area, period);
    expect(group.series.map((series) => seriesWords(group, series))).toEqual(words);
  });
});

describe('partLines', () => {
  const linesOf = (area: string, period: string, category: string) => {
    const parts = groupOf(area, period).series.flatMap((series) => series.parts);
    const part = parts.find(({ shown }) => shown.category === category);
    if (!part) throw new Error('No part.');
    return partLines(part).map(({ words, isShown }) => [words, isShown]);
  };

  test('says each of two numbers with how many pages print it', () => {
    expect(linesOf('england-wales-ni', '2018/19', '10 and under')).toEqual([
      ['185 offences, in 2 pages', true],
      ['also published: 164 offences, in one page', false],
    ]);
  });

  test('says a single number plainly', () => {
    expect(linesOf('uk', '2018/19', 'Snaps')).toEqual([['about 48 per cent', true]]);
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
  const [series] = groupOf('northshire', '2015/16').series;
  expect(series?.parts.map(({ shown }) => partValueWords(shown))).toEqual([
    '8 offences',
    '1 offence',
  ]);
});

test('A group is named by what it is by, and its time.', () => {
  expect(groupWords(groupOf('uk', '2018/19'))).toBe('Platform, year to March 2019');
  expect(groupWords(groupOf('england-wales-ni', '2018/19'))).toBe(
    'Age of the child, year to March 2019',
  );
});

describe('groupRemarks', () => {
  test('says once what the note of every part says', () => {
    expect(groupRemarks(groupOf('northshire', '2015/16'))).toEqual(['Of 114 offences.']);
  });

  test('names the parts that a note is about', () => {
    expect(groupRemarks(groupOf('southmarch', '2015/16'))).toEqual([
      'girls aged 12 to 15: The article does not state the year.',
    ]);
  });

  test('says the most common age as one of those recorded', () => {
    expect(groupRemarks(groupOf('england-wales-ni', '2018/19'))).toEqual([
      'The most common age was 13, where police recorded one.',
    ]);
  });

  test('says nothing where there is nothing to say', () => {
    expect(groupRemarks(groupOf('uk', '2017/18'))).toEqual([]);
  });
});
