import { describe, expect, test } from 'vitest';
import { readBreakdowns, readClaims, readContext } from '../../src/data/readings.ts';
import { testWrongCells, testWrongFiles, twice } from './breaking.ts';

const everything = { has: () => true };
const known = {
  areas: { has: (slug: string) => slug === 'northshire' },
  measures: everything,
  releases: everything,
  topics: new Map([
    ['survey', { slug: 'survey', kind: 'survey', name: 'A survey', order: 1 } as const],
  ]),
};

const claims =
  'claim,said_on,publisher,source,says,check,area,measure,periods,release,published,category';
const parts = 'area,measure,period,dimension,category,value,unit,qualifier,release,sources,note';
const context = 'area,topic,period,value,unit,qualifier,coverage,sources,note';

test('A claim about a change has two periods, and may be about all forces.', () => {
  const row =
    'doubled,2017-06,Echo,echo,It doubled.,change,forces,grooming,2015/16 2016/17,r,double,';
  const { rows, problems } = readClaims(`${claims}\n${row}\n`, known);
  expect(problems).toEqual([]);
  expect(rows[0]).toMatchObject({ slug: 'doubled', saidOn: '2017-06', area: 'forces' });
  expect(rows[0]?.periods.map(({ text }) => text)).toEqual(['2015/16', '2016/17']);
});

test('A breakdown keeps the decimals of its value and all its sources.', () => {
  const row =
    'northshire,grooming,2023/24,platform,Chat,43.5,percent of offences,exact,r,one two,A note.';
  const { rows } = readBreakdowns(`${parts}\n${row}\n`, known);
  expect(rows[0]).toMatchObject({ value: 43.5, dimension: 'platform', sources: ['one', 'two'] });
});

test('A context figure has a number of forces only where one was given.', () => {
  const row = 'northshire,survey,2022-01/2022-12,7.5,percent,at-least,';
  const { rows } = readContext(`${context}\n${row},one,\n${row}42,one,\n`, known);
  expect(rows.map(({ forces }) => forces)).toEqual([undefined, 42]);
  expect(rows[0]).not.toHaveProperty('forces');
});

test('A row with several mistakes names each of them.', () => {
  const row = 'atlantis,Survey,2022,-1,,exactly,most,,';
  const { rows, problems } = readContext(`${context}\n${row}\n`, known);
  expect(rows).toEqual([]);
  expect(problems.map(({ column }) => column)).toEqual([
    'area',
    'topic',
    'period',
    'value',
    'unit',
    'qualifier',
    'coverage',
    'sources',
  ]);
});

function wrongCells(
  file: string,
  row: string,
  cells: readonly (readonly [string, string, string, string])[],
) {
  testWrongCells(
    cells.map(([name, column, cell, expected]) => ({ name, file, row, column, cell, expected })),
  );
}

describe('a cell of a claim', () => {
  wrongCells('claims.csv', 'ew-3186,', [
    ['a name that is no slug', 'claim', 'EW 3186', 'a slug'],
    ['no date', 'said_on', '', 'some text'],
    ['a date in words', 'said_on', 'June 2016', 'a date such as'],
    ['no publisher', 'publisher', '', 'some text'],
    ['a source that is not known', 'source', 'a-friend', 'a source of sources.csv'],
    ['no sentence', 'says', '', 'some text'],
    ['a check that is not known', 'check', 'guess', 'one of change, value, per-day'],
    ['an area that is not known', 'area', 'rutland', 'an area of areas.csv, or forces'],
    ['a measure that is not known', 'measure', 'trolling', 'a measure of measures.csv'],
    ['a period that is none', 'periods', '2015', 'one period'],
    ['one period too many', 'periods', '2015/16 2016/17', 'one period'],
    ['a release that is not known', 'release', 'nspcc-1999', 'a release of releases.csv'],
    ['no number', 'published', '', 'some text'],
  ]);
  wrongCells('claims.csv', 'ew-up-44-per-cent,', [
    ['a change from nowhere', 'periods', '2016/17', 'two periods, the earlier first'],
    ['a change back in time', 'periods', '2016/17 2015/16', 'two periods, the earlier first'],
  ]);
  testWrongFiles([
    {
      name: 'a claim twice',
      file: 'claims.csv',
      edit: twice('ew-3186,'),
      at: 'ew-3186,',
      column: 'claim',
      expected: 'a slug that no earlier line has',
      found: 'ew-3186',
    },
  ]);
});

describe('a cell of a breakdown', () => {
  wrongCells('breakdowns.csv', 'durham,', [
    ['an area that is not known', 'area', 'rutland', 'an area of areas.csv'],
    ['a measure that is not known', 'measure', 'trolling', 'a measure of measures.csv'],
    ['a period that is none', 'period', '2015', 'a financial year such as'],
    ['a dimension that is not known', 'dimension', 'weather', 'one of victim-age, victim-sex'],
    ['no category', 'category', ' ', 'some text'],
    ['less than none', 'value', '-1', 'a number of zero or more'],
    ['a unit that is not known', 'unit', '% of offences', 'offences, offences a day, years, or'],
    ['a qualifier that is not known', 'qualifier', 'roughly', 'one of exact'],
    ['a release that is not known', 'release', 'nspcc-1999', 'a release of releases.csv'],
    ['a source that is not known', 'sources', 'a-friend', 'one or more sources'],
  ]);
});

describe('a cell of a context figure', () => {
  wrongCells('context.csv', 'thames-valley,', [
    ['an area that is not known', 'area', 'rutland', 'an area of areas.csv'],
    ['a topic that is not known', 'topic', 'gossip', 'a topic of topics.csv'],
    ['a period that is none', 'period', '2019', 'a financial year such as'],
    ['words for a value', 'value', 'many', 'a number of zero or more'],
    ['no unit', 'unit', '', 'some text'],
    ['a qualifier of other figures', 'qualifier', 'derived', 'one of exact, approximate, at-least'],
    ['a coverage that is no number', 'coverage', 'most', 'a whole number of zero or more'],
    ['no source', 'sources', '', 'one or more sources'],
  ]);
});
