import { describe } from 'vitest';
import { cell, type Edit, testWrongCells, testWrongFiles } from './breaking.ts';

const file = 'measures.csv';

describe('a cell of a measure', () => {
  const row = 'sexual-communication-with-a-child,';
  const broken = 'sexual-grooming,';
  const cells = [
    [row, 'neither official nor not', 'official', 'perhaps', 'one of yes, no'],
    [row, 'residents of no known group', 'residents', 'adults', 'one of under-18, all-ages'],
    [row, 'a day that is none', 'in_force_from', '2017-02-31', 'a day such as 2017-06-01'],
    [row, 'a place that has no law', 'in_force_in', 'England; Atlantis', 'places out of England'],
    [row, 'a day without a place', 'in_force_in', '', 'places out of England'],
    [broken, 'a month that is none', 'break_at', '2017-13', 'months such as 2017-04'],
    [broken, 'breaks that run backwards', 'break_at', '2017-04 2012-04', 'the earlier first'],
    [broken, 'a break without a name', 'break_name', '', 'a name for each month of break_at'],
    [broken, 'more names than breaks', 'break_name', 'one; two', 'a name for each month of'],
    [row, 'a class that is no measure', 'class', 'theft', 'an official measure of measures.csv'],
    [row, 'a class that is not official', 'class', 'child-abuse-image-offences', 'an official'],
    [row, 'a place on the overview that is no number', 'headline', 'first', 'a whole number'],
    [row, 'a topic that is not known', 'context', 'gossip', 'topics of topics.csv'],
    [row, 'nothing of how it is recorded', 'recorded', '', 'some text'],
    [row, 'nothing of what it tells', 'tells', '', 'some text'],
    [row, 'nothing of what it cannot', 'cannot', '', 'some text'],
    [row, 'nothing of who is missing', 'missing', '', 'some text'],
  ] as const;
  testWrongCells(
    cells.map(([start, name, column, found, expected]) => {
      return { name, file, row: start, column, cell: found, expected };
    }),
  );
});

describe('a measure beside others', () => {
  const secondFirst: Edit = cell('child-abuse-image-offences,', 'headline', '3');
  testWrongFiles([
    {
      name: 'two in one place of the overview',
      file,
      edit: secondFirst,
      at: 'child-abuse-image-offences,',
      column: 'headline',
      expected: 'a place that no earlier line has',
      found: '3',
    },
    {
      name: 'a count by quarter that is not official',
      file,
      edit: cell('rape-of-a-child,', 'official', 'no'),
      at: 'rape-of-a-child,',
      column: 'official',
      expected: 'yes, as the Home Office alone counts by quarter',
      found: 'no',
    },
    {
      name: 'an official one without its quarters',
      file,
      edit: cell('child-abuse-image-offences,', 'official', 'yes'),
      mend: 'quarterly/child-abuse-image-offences.csv',
      at: 1,
      column: '',
      expected: 'a file with the header area,quarter,value',
      found: 'none',
    },
  ]);
});

describe('a nation', () => {
  testWrongCells([
    {
      name: 'that holds no place',
      file: 'areas.csv',
      row: 'wales,',
      column: 'holds',
      cell: '',
      expected: 'places out of England, Wales',
    },
    {
      name: 'that is as wide as a word',
      file: 'areas.csv',
      row: 'wales,',
      column: 'width',
      cell: 'narrow',
      expected: 'a whole number of zero or more',
    },
  ]);
});

describe('residents', () => {
  testWrongCells([
    {
      name: 'of all ages that are fewer than those under 18',
      file: 'population.csv',
      row: 'kent,2017,',
      column: 'all_ages',
      cell: '5',
      expected: 'no fewer than those under 18',
    },
    {
      name: 'estimated on no day',
      file: 'population.csv',
      row: 'kent,2017,',
      column: 'published',
      cell: 'last year',
      expected: 'a date such as 2017-06-01',
    },
  ]);
});

describe('a source', () => {
  testWrongCells([
    {
      name: 'of a kind that is not known',
      file: 'sources.csv',
      row: 'yorkshire-post-2020-09,',
      column: 'kind',
      cell: 'News',
      expected: 'one of news, charity-release',
    },
    {
      name: 'that is linked perhaps',
      file: 'sources.csv',
      row: 'yorkshire-post-2020-09,',
      column: 'link',
      cell: 'maybe',
      expected: 'no, or nothing',
    },
  ]);
});
