import { expect, test } from 'vitest';
import { csvOf } from '../../src/charts/sheet.ts';

/** The download of a table with one cell. */
function fileOf(value: string | number): string {
  return csvOf({
    columns: [{ label: 'A', isNumber: false }],
    rows: [[{ words: 'as it is read', value }]],
  });
}

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['plain', 'plain'],
  ['a=b', 'a=b'],
  ["'quoted'", "'quoted'"],
  ['–', '–'],
  ['', ''],
])('a text %j becomes %j, so that no spreadsheet runs it', (text, cell) => {
  expect(fileOf(text)).toBe(`A\n${cell}\n`);
});

test.each([
  [0, '0'],
  [-1, '-1'],
  [10_391, '10391'],
  [3.8461538461538463, '3.8461538461538463'],
])('the number %d stays a number: %s', (value, cell) => {
  expect(fileOf(value)).toBe(`A\n${cell}\n`);
});

test.each([
  ['Ash, Elm', '"Ash, Elm"'],
  ['the "flag"', '"the ""flag"""'],
  ['two\nlines', '"two\nlines"'],
])('%j is quoted', (text, cell) => {
  expect(fileOf(text)).toBe(`A\n${cell}\n`);
});

test('it begins with the names of the columns and ends with a line feed', () => {
  const columns = ['Force', 'For each 10,000'].map((label) => ({ label, isNumber: false }));
  const rows = [
    [
      { words: 'Northshire', value: 'Northshire' },
      { words: '4.4', value: 4.4375 },
    ],
  ];
  expect(csvOf({ columns, rows })).toBe('Force,"For each 10,000"\nNorthshire,4.4375\n');
});
