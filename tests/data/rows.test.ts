import { describe, expect, test } from 'vitest';
import { BadData, type Problem, problemWords, readRows, soundRows } from '../../src/data/rows.ts';

function read(text: string | undefined) {
  return readRows('src/data/forces.csv', text, ['name', 'count'], (row) => {
    const name = row.text('name');
    const count = row.whole('count');
    return name && count !== undefined ? { name, count } : undefined;
  });
}

describe('reading rows', () => {
  test('Each row has its value and its line; the header is line 1.', () => {
    const { rows, lines, problems } = read('name,count\nNorthshire,3\nSouthshire,0\n');
    expect(rows).toEqual([
      { name: 'Northshire', count: 3 },
      { name: 'Southshire', count: 0 },
    ]);
    expect(lines).toEqual([2, 3]);
    expect(problems).toEqual([]);
  });

  test('A file of nothing but its header has no rows and no problems.', () => {
    expect(read('name,count\n')).toMatchObject({ rows: [], lines: [], problems: [] });
  });

  test('The last line needs no line break at its end.', () => {
    expect(read('name,count\nNorthshire,3').rows).toHaveLength(1);
  });

  test('Quoted cells may hold commas, quotation marks and line breaks.', () => {
    const { rows } = read('name,count\n"North, ""old""\nshire",3\n');
    expect(rows).toEqual([{ name: 'North, "old"\nshire', count: 3 }]);
  });

  test('Line breaks inside quoted cells count towards the lines that follow.', () => {
    const { lines, problems } = read(
      'name,count\n"North\nshire",3\n"South\n\nshire",none\nEastshire,1\n',
    );
    expect(lines).toEqual([2, 7]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  test('Line breaks of other systems count the same.', () => {
    const { rows, lines } = read('name,count\r\nNorthshire,3\r\nSouthshire,4\r\n');
    expect(rows.map(({ count }) => count)).toEqual([3, 4]);
    expect(lines).toEqual([2, 3]);
  });
});

describe('rows with problems', () => {
  const headers = ['name', 'name,total', 'count,name', 'name,count,note', ''];
  test.each(headers)('The header "%s" is the one problem of its file.', (header) => {
    expect(read(`${header}\nNorthshire,none\n`)).toMatchObject({
      rows: [],
      problems: [{ line: 1, column: '', expected: 'the header name,count', found: header }],
    });
  });

  const wrongRows = ['Northshire', 'Northshire,3,4', ''];
  test.each(wrongRows)('The row "%s" has another number of cells.', (row) => {
    const { rows, problems } = read(`name,count\n${row}\nSouthshire,4\n`);
    expect(rows).toEqual([{ name: 'Southshire', count: 4 }]);
    expect(problems).toEqual([
      {
        file: 'src/data/forces.csv',
        line: 2,
        column: '',
        expected: '2 cells (name,count)',
        found: `${row.split(',').length}`,
      },
    ]);
  });

  test('Every problem is listed, two of one row as well, and sound rows are kept.', () => {
    const { rows, problems } = read('name,count\n,none\nNorthshire,3\nSouthshire,-1\n');
    expect(rows).toEqual([{ name: 'Northshire', count: 3 }]);
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [2, 'name', ''],
      [2, 'count', 'none'],
      [4, 'count', '-1'],
    ]);
  });
});

describe('problems in words', () => {
  const problem: Problem = {
    file: 'src/data/forces.csv',
    line: 4,
    column: 'count',
    expected: 'a whole number of zero or more',
    found: '-1',
  };

  test('The sentence names file, line and column.', () => {
    expect(problemWords(problem)).toBe(
      'src/data/forces.csv:4, column "count": expected a whole number of zero or more, found "-1".',
    );
  });

  test('A problem of the whole row names no column.', () => {
    expect(problemWords({ ...problem, column: '', expected: '2 cells', found: '3' })).toBe(
      'src/data/forces.csv:4: expected 2 cells, found "3".',
    );
  });

  test('A long cell is cut after eighty characters.', () => {
    const words = problemWords({ ...problem, found: 'a'.repeat(200) });
    expect(words).toContain(`found "${'a'.repeat(80)}…".`);
  });

  test('Sound rows pass; else every problem is thrown at once.', () => {
    expect(soundRows(read('name,count\nNorthshire,3\n'))).toHaveLength(1);
    const twoWrong = read('name,count\nNorthshire,none\nSouthshire,-1\n');
    expect(() => soundRows(twoWrong)).toThrow(BadData);
    expect(() => soundRows(twoWrong)).toThrow(/:2, column "count".*\n.*:3, column "count"/);
  });
});
