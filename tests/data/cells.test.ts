import { describe, expect, test } from 'vitest';
import {
  addressCell,
  dateCell,
  decimalCell,
  knownCell,
  listCell,
  oneOfCell,
  signedCell,
  slugCell,
  textCell,
  wholeCell,
} from '../../src/data/cells.ts';
import type { Report } from '../../src/data/rows.ts';

type Reader = (cells: readonly string[], column: number, report: Report) => unknown;

/** What is read from a cell, and the columns that were reported. */
function read(reader: Reader, cell: string) {
  const reported: number[] = [];
  const value = reader(['before', cell], 1, (column) => reported.push(column));
  return { value, reported };
}

function accepts(reader: Reader, cases: readonly (readonly [string, unknown])[]) {
  test.each(cases)('"%s" is read', (cell, value) => {
    expect(read(reader, cell)).toEqual({ value, reported: [] });
  });
}

function refuses(reader: Reader, cells: readonly string[]) {
  test.each(cells)('"%s" is reported', (cell) => {
    expect(read(reader, cell)).toEqual({ value: undefined, reported: [1] });
  });
}

describe('text', () => {
  accepts(textCell, [
    ['Northshire', 'Northshire'],
    [' kept as it is ', ' kept as it is '],
  ]);
  refuses(textCell, ['', '  ', '\n']);
});

describe('a slug', () => {
  accepts(slugCell, [
    ['northshire', 'northshire'],
    ['24-hours', '24-hours'],
  ]);
  refuses(slugCell, ['', 'Northshire', 'north shire', '-north', 'north-', 'a--b', 'é', 'a\n']);
});

describe('a slug that another file holds', () => {
  const known = new Set(['northshire']);
  const reader: Reader = (cells, column, report) =>
    knownCell<string>(cells, column, report, known, 'an area');
  accepts(reader, [['northshire', 'northshire']]);
  refuses(reader, ['', 'southshire', 'Northshire', 'constructor']);
});

describe('one of several words', () => {
  const reader: Reader = (cells, column, report) =>
    oneOfCell(cells, column, report, ['force', 'nation']);
  accepts(reader, [['nation', 'nation']]);
  refuses(reader, ['', 'region', 'Force', 'force ']);
});

describe('a whole number of zero or more', () => {
  accepts(wholeCell, [
    ['0', 0],
    ['7', 7],
    ['10391', 10391],
  ]);
  refuses(wholeCell, ['', '-1', '1.0', '007', '1,000', '1e3', ' 1', '0x1', '٣', '9'.repeat(20)]);
});

describe('a whole number', () => {
  accepts(signedCell, [
    ['0', 0],
    ['12', 12],
    ['-3', -3],
  ]);
  refuses(signedCell, ['', '-0', '-', '+3', '--3', '1.5', '−3']);
});

describe('a number of zero or more', () => {
  accepts(decimalCell, [
    ['0', 0],
    ['43', 43],
    ['7.5', 7.5],
    ['35.0', 35],
  ]);
  refuses(decimalCell, ['', '-1', '.5', '5.', '1,5', '1e3', 'NaN', 'Infinity']);
});

describe('a date', () => {
  accepts(dateCell, [
    ['', ''],
    ['2017', '2017'],
    ['2017-06', '2017-06'],
    ['2017-06-01', '2017-06-01'],
    ['2024-25', '2024-25'],
  ]);
  refuses(dateCell, ['17', '2017-6', '2017-13', '2017-00', '2017-06-32', '01/06/2017', '2024-26']);
  refuses(dateCell, ['2017-02-31']);
});

describe('an address', () => {
  accepts(addressCell, [
    ['', ''],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org/', 'http://example.org/'],
  ]);
  refuses(addressCell, ['example.org', 'https://', 'javascript:alert(1)', 'ftp://example.org/']);
});

describe('a list', () => {
  test.each([
    ['one two', ' ', ['one', 'two']],
    [' one  two ', ' ', ['one', 'two']],
    ['North Shire; South Shire;', ';', ['North Shire', 'South Shire']],
    ['', ' ', []],
    [undefined, ' ', []],
  ])('%j separated by "%s"', (cell, separator, list) => {
    expect(listCell(cell, separator)).toEqual(list);
  });
});
