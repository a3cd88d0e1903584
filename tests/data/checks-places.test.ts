import { describe, expect, test } from 'vitest';
import {
  added,
  cell,
  type Edit,
  problemsOf,
  replaced,
  testWrongCells,
  testWrongFiles,
  twice,
  without,
} from './breaking.ts';

/** Empties the first shape that belongs to the area. */
function withoutPath(slug: string): Edit {
  return (text) => text.replace(new RegExp(`("${slug}":\\s*{\\s*"d":\\s*)"[^"]*"`), '$1""');
}

describe('a cell about places', () => {
  testWrongCells([
    {
      name: 'a tile in a column that is no number, though the force has no other',
      file: 'tiles.csv',
      row: 'kent,',
      column: 'column',
      cell: 'last',
      expected: 'a whole number of zero or more',
    },
    {
      name: 'part of a resident, though the force needs residents in that year',
      file: 'population.csv',
      row: 'kent,2017,',
      column: 'under_18',
      cell: '1.5',
      expected: 'a whole number of zero or more',
    },
    {
      name: 'residents counted by a source that is not known',
      file: 'population.csv',
      row: 'kent,2017,',
      column: 'source',
      cell: 'a-friend',
      expected: 'a source of sources.csv',
    },
    {
      name: 'a boundary of an area that is not known',
      file: 'force-boundary-units.csv',
      row: 'avon-and-somerset,GBR-2044,',
      column: 'area',
      cell: 'rutland',
      expected: 'an area of areas.csv',
    },
    {
      name: 'a boundary without its code',
      file: 'force-boundary-units.csv',
      row: 'avon-and-somerset,GBR-2044,',
      column: 'adm1_code',
      cell: '',
      expected: 'a code such as GBR-2043',
    },
  ]);
});

describe('tiles, residents and outlines', () => {
  testWrongFiles([
    {
      name: 'two tiles in one place',
      file: 'tiles.csv',
      edit: replaced('kent,6,9', 'kent,6,8'),
      at: 'kent,',
      column: '',
      expected: 'a column and row that no earlier line has',
      found: '6, 8',
    },
    {
      name: 'two tiles of one force',
      file: 'tiles.csv',
      edit: added('kent,20,20'),
      at: 'kent,20,',
      column: 'area',
      expected: 'an area that no earlier line has',
      found: 'kent',
    },
    {
      name: 'a tile of an area that is not known',
      file: 'tiles.csv',
      edit: added('rutland,20,20'),
      at: 'rutland,',
      column: 'area',
      expected: 'an area of areas.csv',
      found: 'rutland',
    },
    {
      name: 'a force without a tile, though it polices no territory',
      file: 'tiles.csv',
      edit: without('british-transport-police,'),
      mend: 'areas.csv',
      at: 'british-transport-police,',
      column: 'area',
      expected: 'a force with a tile in src/data/tiles.csv',
      found: 'british-transport-police',
    },
    {
      name: 'residents of one year twice',
      file: 'population.csv',
      edit: twice('kent,2017,'),
      at: 'kent,2017,',
      column: '',
      expected: 'an area and mid_year that no earlier line has',
      found: 'kent, 2017',
    },
    {
      name: 'a force without residents in a year that others have',
      file: 'population.csv',
      edit: without('kent,2019,'),
      mend: 'areas.csv',
      at: 'kent,',
      column: 'area',
      expected: 'a force with residents of mid-2019 in src/data/population.csv',
      found: 'kent',
    },
    {
      name: 'a boundary that belongs to two forces',
      file: 'force-boundary-units.csv',
      edit: added('kent,GBR-2044,Bristol'),
      at: 'kent,GBR-2044,',
      column: 'adm1_code',
      expected: 'a code that no earlier line has',
      found: 'GBR-2044',
    },
    {
      name: 'an outline without a path',
      file: 'outlines.json',
      edit: withoutPath('kent'),
      mend: 'areas.csv',
      at: 'kent,',
      column: 'area',
      expected: 'a force with an outline in src/data/outlines.json',
      found: 'kent',
    },
    {
      name: 'outlines that are no JSON',
      file: 'outlines.json',
      edit: () => '{ "areas": ',
      at: 1,
      column: '',
      expected: 'JSON with outlines by area',
      found: '{ "areas": ',
    },
    {
      name: 'outlines without areas',
      file: 'outlines.json',
      edit: () => '[]',
      at: 1,
      column: '',
      expected: 'JSON with outlines by area',
      found: '[]',
    },
  ]);
});

test('An outline under another name is a stranger, and its force has none.', () => {
  const problems = problemsOf({ 'outlines.json': replaced('"kent":', '"rutland":') });
  expect(problems.map(({ file, found }) => `${file} ${found}`)).toEqual([
    'src/data/areas.csv kent',
    'src/data/outlines.json rutland',
  ]);
});

test('A force of another nation needs a tile, but no outline and no residents.', () => {
  const problems = problemsOf({
    'areas.csv': added('sark,Sark Constables,force,,Crown dependencies,,,'),
  });
  expect(problems.map(({ expected }) => expected)).toEqual([
    'a force with a tile in src/data/tiles.csv',
  ]);
});

test('A new territorial force needs a tile, an outline and the residents of every year.', () => {
  const areas: Edit = (text) =>
    cell('sark,', 'region', 'Wales')(added('sark,Sark,force,,London,,,')(text));
  const expected = problemsOf({ 'areas.csv': areas }).map((problem) => problem.expected);
  expect(expected).toContain('a force with an outline in src/data/outlines.json');
  expect(expected.filter((words) => words.includes('residents')).length).toBeGreaterThan(1);
  expect(expected.filter((words) => words.includes('tile')).length).toBe(1);
});
