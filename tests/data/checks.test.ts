import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/data/checks.ts';
import {
  added,
  cell,
  edited,
  problemsOf,
  testWrongCells,
  testWrongFiles,
  twice,
} from './breaking.ts';

describe('a file that is not there is one problem, whatever names its rows', () => {
  const needed = [
    'areas.csv',
    'other-names.csv',
    'measures.csv',
    'releases.csv',
    'sources.csv',
    'events.csv',
    'tiles.csv',
    'population.csv',
    'helplines.csv',
    'council-to-force.csv',
    'force-boundary-units.csv',
    'claims.csv',
    'breakdowns.csv',
    'context.csv',
    'topics.csv',
    'corrections.csv',
    'places.csv',
    'outlines.json',
    'observations/sexual-grooming.csv',
    'observations/sexual-communication-with-a-child.csv',
    'quarterly/sexual-grooming.csv',
  ];
  test.each(needed)('%s', (name) => {
    expect(problemsOf({ [name]: undefined })).toEqual([
      {
        ...{ file: `src/data/${name}`, line: 1, column: '', found: 'none' },
        expected: expect.stringMatching(/^a file( with the header [a-z0-9_,]+)?$/),
      },
    ]);
  });
});

describe('a row that is there twice', () => {
  const slug = 'a slug that no earlier line has';
  testWrongFiles([
    {
      name: 'an area',
      file: 'areas.csv',
      edit: twice('kent,'),
      at: 'kent,',
      column: 'area',
      expected: slug,
      found: 'kent',
    },
    {
      name: 'a measure',
      file: 'measures.csv',
      edit: twice('rape-of-a-child,'),
      at: 'rape-of-a-child,',
      column: 'measure',
      expected: slug,
      found: 'rape-of-a-child',
    },
    {
      name: 'a release',
      file: 'releases.csv',
      edit: twice('nspcc-2016-06,'),
      at: 'nspcc-2016-06,',
      column: 'release',
      expected: slug,
      found: 'nspcc-2016-06',
    },
    {
      name: 'a source',
      file: 'sources.csv',
      edit: twice('yorkshire-post-2020-09,'),
      at: 'yorkshire-post-2020-09,',
      column: 'source',
      expected: slug,
      found: 'yorkshire-post-2020-09',
    },
    {
      name: 'a helpline',
      file: 'helplines.csv',
      edit: twice('childline,'),
      at: 'childline,',
      column: 'helpline',
      expected: slug,
      found: 'childline',
    },
    {
      name: 'the other names of an area',
      file: 'other-names.csv',
      edit: twice('kent,'),
      at: 'kent,',
      column: 'area',
      expected: 'an area that no earlier line has',
      found: 'kent',
    },
    {
      name: 'a council with its force',
      file: 'council-to-force.csv',
      edit: twice('Adur,'),
      at: 'Adur,',
      column: '',
      expected: 'a council and area that no earlier line has',
      found: 'Adur, sussex',
    },
  ]);
});

describe('a cell of the small files', () => {
  testWrongCells([
    {
      name: 'a kind of area that is not known, though many files name the area',
      file: 'areas.csv',
      row: 'kent,',
      column: 'kind',
      cell: 'county',
      expected: 'one of force, nation, region',
    },
    {
      name: 'a force without its region',
      file: 'areas.csv',
      row: 'kent,',
      column: 'region',
      cell: '',
      expected: 'one of North East, North West',
    },
    {
      name: 'a measure of a nation that is not known, though events and figures name the measure',
      file: 'measures.csv',
      row: 'sexual-grooming,',
      column: 'geography',
      cell: 'Narnia',
      expected: 'one of: England and Wales; England, Wales',
    },
    {
      name: 'a group of measures that is not known',
      file: 'measures.csv',
      row: 'sexual-grooming,',
      column: 'group',
      cell: 'offline',
      expected: 'one of online, all-settings',
    },
    {
      name: 'a release on a day that is no day, though many figures name the release',
      file: 'releases.csv',
      row: 'home-office-2026-04,',
      column: 'published',
      cell: 'April 2026',
      expected: 'a date such as',
    },
    {
      name: 'a source at an address that is none, though figures name the source',
      file: 'sources.csv',
      row: 'nspcc-2016-06-21,',
      column: 'url',
      cell: 'nspcc.org.uk',
      expected: 'an address that begins with',
    },
    {
      name: 'an event of a measure that is not known',
      file: 'events.csv',
      row: '2017-04-03,',
      column: 'applies_to',
      cell: 'sexual-grooming trolling',
      expected: 'measures of measures.csv',
    },
    {
      name: 'other names of an area that is not known',
      file: 'other-names.csv',
      row: 'kent,',
      column: 'area',
      cell: 'rutland',
      expected: 'an area of areas.csv',
    },
    {
      name: 'a helpline for a need that is not known',
      file: 'helplines.csv',
      row: 'childline,',
      column: 'needs',
      cell: 'boredom',
      expected: 'needs out of',
    },
    {
      name: 'a telephone number with letters',
      file: 'helplines.csv',
      row: 'childline,',
      column: 'phone',
      cell: 'O8OO 1111',
      expected: 'digits and spaces',
    },
    {
      name: 'a council of a force that is not known',
      file: 'council-to-force.csv',
      row: 'Adur,',
      column: 'area',
      cell: 'rutland',
      expected: 'an area of areas.csv',
    },
    {
      name: 'a kind of council name that is not known',
      file: 'council-to-force.csv',
      row: 'Adur,',
      column: 'kind',
      cell: 'cornish',
      expected: 'one of welsh, former, variant',
    },
  ]);
});

test('Two rules broken at once are two problems, in the order of files and lines.', () => {
  const problems = problemsOf({
    'tiles.csv': cell('kent,', 'column', 'six'),
    'areas.csv': (text) => cell('uk,', 'name', '')(cell('kent,', 'name', '')(text)),
  });
  expect(problems.map(({ file, column }) => `${file} ${column}`)).toEqual([
    'src/data/areas.csv name',
    'src/data/areas.csv name',
    'src/data/tiles.csv column',
  ]);
  expect(problems[0]?.line).toBeLessThan(problems[1]?.line ?? 0);
});

test('A row with a mistake and a row that is there twice are both found in one file.', () => {
  const edit = (text: string) => twice('Adur,')(added('Camelot,camelot,')(text));
  expect(problemsOf({ 'council-to-force.csv': edit }).map(({ found }) => found)).toEqual([
    'Adur, sussex',
    'camelot',
  ]);
});

test('Another header is one problem of the file.', () => {
  const files = edited({ 'tiles.csv': (text) => text.replace('column,row', 'x,y') });
  const [problem, ...others] = checkFiles(files).filter(({ file }) => file.endsWith('tiles.csv'));
  expect(others).toEqual([]);
  expect(problem).toEqual({
    file: 'src/data/tiles.csv',
    line: 1,
    column: '',
    expected: 'the header area,column,row',
    found: 'area,x,y',
  });
});
