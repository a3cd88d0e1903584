import { describe, expect, test } from 'vitest';
import {
  added,
  cell,
  problemsOf,
  replaced,
  testWrongCells,
  testWrongFiles,
  twice,
  without,
} from './breaking.ts';

const asked = 'observations/cyber-flagged-child-sexual-offences.csv';
const yearly = 'observations/sexual-grooming.csv';
const quarterly = 'quarterly/sexual-grooming.csv';

describe('a cell of a published figure', () => {
  const cells = [
    ['an area that is not known', 'area', 'rutland', 'an area of areas.csv'],
    ['a year that ends before the next', 'period', '2015/17', 'a financial year such as'],
    ['a month that is none', 'period', '2015-13/2016-01', 'a financial year such as'],
    ['less than none', 'value', '-1', 'a whole number of zero or more'],
    ['part of an offence', 'value', '68.5', 'a whole number of zero or more'],
    ['no value', 'value', '', 'a whole number of zero or more'],
    ['a comma in a value', 'value', '1,068', 'a whole number of zero or more'],
    ['a qualifier that is not known', 'qualifier', 'roughly', 'one of exact, derived'],
    ['a coverage that is no number', 'coverage', 'most', 'a whole number of zero or more'],
    ['a release that is not known', 'release', 'nspcc-1999', 'a release of releases.csv'],
    ['a standing that is not known', 'standing', 'rumoured', 'one of published, questioned'],
    ['a source that is not known', 'sources', 'a-friend', 'one or more sources of sources.csv'],
    ['no source', 'sources', '', 'one or more sources of sources.csv'],
  ] as const;
  const row = 'avon-and-somerset,2015/16,';
  testWrongCells(
    cells.map(([name, column, found, expected]) => {
      return { name, file: asked, row, column, cell: found, expected };
    }),
  );
  testWrongCells([
    {
      name: 'a value that was not supplied',
      file: asked,
      row: 'cheshire,2017/18,,not-supplied,',
      column: 'value',
      cell: '5',
      expected: 'nothing, because the qualifier is not-supplied',
    },
    {
      name: 'a yearly value that cannot be read, though its quarters can',
      file: yearly,
      row: 'kent,2012/13,',
      column: 'value',
      cell: 'nine',
      expected: 'a whole number of zero or more',
    },
    {
      name: 'a quarter that cannot be read, though its year can',
      file: quarterly,
      row: 'kent,2012-Q3,',
      column: 'value',
      cell: 'four',
      expected: 'a whole number',
    },
  ]);
});

describe('figures by year and by quarter', () => {
  testWrongFiles([
    {
      name: 'the same figure twice is a problem of the later line',
      file: asked,
      edit: twice('avon-and-somerset,2015/16,'),
      at: 'avon-and-somerset,2015/16,',
      column: '',
      expected: 'an area, period, release, value and qualifier that no earlier line has',
      found: 'avon-and-somerset, 2015/16, nspcc-2016-06, 68, exact',
    },
    {
      name: 'the same quarter twice is a problem of the later line',
      file: quarterly,
      edit: twice('kent,2012-Q3,'),
      at: 'kent,2012-Q3,',
      column: '',
      expected: 'an area and quarter that no earlier line has',
      found: 'kent, 2012-Q3',
    },
    {
      name: 'a year that is not the sum of its quarters',
      file: yearly,
      edit: cell('kent,2012/13,', 'value', '10'),
      at: 'kent,2012/13,',
      column: 'value',
      expected: 'the sum of the four quarters, 9',
      found: '10',
    },
    {
      name: 'a quarter that changes the sum is a problem of the year',
      file: quarterly,
      edit: cell('kent,2012-Q3,', 'value', '-4'),
      mend: yearly,
      at: 'kent,2012/13,',
      column: 'value',
      expected: 'the sum of the four quarters, 1',
      found: '9',
    },
    {
      name: 'four quarters without their year',
      file: yearly,
      edit: without('kent,2012/13,'),
      mend: quarterly,
      at: 'kent,2013-Q1,',
      column: 'quarter',
      expected: 'a quarter of a year with a figure of home-office-2026-04 in src/data/observations',
      found: '2013-Q1',
    },
    {
      name: 'four quarters of a year that is only about right',
      file: yearly,
      edit: cell('kent,2012/13,', 'qualifier', 'approximate'),
      at: 'kent,2012/13,',
      column: 'qualifier',
      expected: 'exact or derived',
      found: 'approximate',
    },
    {
      name: 'a year without one of its quarters',
      file: quarterly,
      edit: without('kent,2012-Q3,'),
      mend: yearly,
      at: 'kent,2012/13,',
      column: 'period',
      expected: 'a year with its four quarters in src/data/quarterly/sexual-grooming.csv',
      found: '2012/13',
    },
    {
      name: 'no release that the quarters can come from',
      file: 'releases.csv',
      edit: replaced('official statistics', 'tea leaves'),
      at: 1,
      column: 'basis',
      expected: 'a release on the basis of official statistics',
      found: 'none',
    },
    {
      name: 'quarters of something that is no measure',
      file: 'quarterly/trolling.csv',
      edit: added('area,quarter,value'),
      at: 1,
      column: '',
      expected: 'a file named for a measure of measures.csv',
      found: 'trolling',
    },
    {
      name: 'figures of something that is no measure',
      file: 'observations/trolling.csv',
      edit: added('area'),
      at: 1,
      column: '',
      expected: 'a file named for a measure of measures.csv',
      found: 'trolling',
    },
  ]);
});

describe('a release', () => {
  const basis = (word: string, expected: string) => ({
    name: `on the basis of ${word}, which is written ${expected}`,
    ...{ file: 'releases.csv', row: 'nspcc-2016-06,', column: 'basis', cell: word },
    expected: `the spelling ${expected}`,
  });
  testWrongCells([basis('FOI', 'foi'), basis('Official-Statistics', 'official statistics')]);
});

describe('a newer official release', () => {
  const release = 'home-office-2027-04,Home Office,Tables,2027-04,official statistics,';
  const figure = (value: number) =>
    `kent,2025/26,${value},exact,,home-office-2027-04,published,home-office-prc-pfa-open-data-2026-04-23,`;
  const withYear = (value: number) => ({
    'releases.csv': added(release),
    [yearly]: added(figure(value)),
    [quarterly]: added('kent,2026-Q1,100'),
  });

  test('may bring the newest year only', () => {
    expect(problemsOf(withYear(92 + 118 + 77 + 100))).toEqual([]);
  });

  test('has the sum of the quarters in its own years', () => {
    const [problem, ...others] = problemsOf(withYear(388));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ column: 'value', found: '388' });
    expect(problem?.expected).toBe('the sum of the four quarters, 387');
  });
});

test('A year that has begun needs no figure before its fourth quarter.', () => {
  expect(problemsOf({ [quarterly]: added('kent,2026-Q2,3\nkent,2026-Q3,4') })).toEqual([]);
});

test('A wrong cell and a wrong sum in one file are two problems.', () => {
  const edit = (text: string) =>
    cell('essex,2012/13,', 'standing', '')(cell('kent,2012/13,', 'value', '10')(text));
  expect(problemsOf({ [yearly]: edit }).map(({ column }) => column)).toEqual(['standing', 'value']);
});
