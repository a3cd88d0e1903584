import { describe, expect, test } from 'vitest';
import { listIn, Row } from '../../src/data/cells.ts';

type Reader = (row: Row<'cell'>) => unknown;

const text: Reader = (row) => row.text('cell');
const slug: Reader = (row) => row.slug('cell');
const whole: Reader = (row) => row.whole('cell');
const signed: Reader = (row) => row.signed('cell');
const decimal: Reader = (row) => row.decimal('cell');
const date: Reader = (row) => row.date('cell');
const address: Reader = (row) => row.address('cell');

/** What is read from a cell, and the columns that were reported. */
function read(reader: Reader, cell: string) {
  const reported: string[] = [];
  const cells = new Map([
    ['before', 'another'],
    ['cell', cell],
  ]);
  const value = reader(new Row(cells, (column) => reported.push(column)));
  return { value, reported };
}

function accepts(reader: Reader, cases: readonly (readonly [string, unknown])[]) {
  test.each(cases)('"%s" is read', (cell, value) => {
    expect(read(reader, cell)).toEqual({ value, reported: [] });
  });
}

function refuses(reader: Reader, cells: readonly string[]) {
  test.each(cells)('"%s" is reported', (cell) => {
    expect(read(reader, cell)).toEqual({ value: undefined, reported: ['cell'] });
  });
}

describe('text', () => {
  accepts(text, [
    ['Northshire', 'Northshire'],
    [' kept as it is ', ' kept as it is '],
  ]);
  refuses(text, ['', '  ', '\n']);
});

describe('a slug', () => {
  accepts(slug, [
    ['northshire', 'northshire'],
    ['24-hours', '24-hours'],
  ]);
  refuses(slug, ['', 'Northshire', 'north shire', '-north', 'north-', 'a--b', 'é', 'a\n']);
});

describe('a slug that another file holds', () => {
  const known = new Set(['northshire']);
  const reader: Reader = (row) => row.known<string>('cell', known, 'an area');
  accepts(reader, [['northshire', 'northshire']]);
  refuses(reader, ['', 'southshire', 'Northshire', 'constructor']);
});

describe('one of several words', () => {
  const reader: Reader = (row) => row.oneOf('cell', ['force', 'nation']);
  accepts(reader, [['nation', 'nation']]);
  refuses(reader, ['', 'region', 'Force', 'force ']);
});

describe('a whole number of zero or more', () => {
  accepts(whole, [
    ['0', 0],
    ['7', 7],
    ['10391', 10391],
  ]);
  refuses(whole, ['', '-1', '1.0', '007', '1,000', '1e3', ' 1', '0x1', '٣', '9'.repeat(20)]);
});

describe('a whole number', () => {
  accepts(signed, [
    ['0', 0],
    ['12', 12],
    ['-3', -3],
  ]);
  refuses(signed, ['', '-0', '-', '+3', '--3', '1.5', '−3']);
});

describe('a number of zero or more', () => {
  accepts(decimal, [
    ['0', 0],
    ['43', 43],
    ['7.5', 7.5],
    ['35.0', 35],
  ]);
  refuses(decimal, ['', '-1', '.5', '5.', '1,5', '1e3', 'NaN', 'Infinity']);
});

describe('a date', () => {
  accepts(date, [
    ['', ''],
    ['2017', '2017'],
    ['2017-06', '2017-06'],
    ['2017-06-01', '2017-06-01'],
    ['2024-25', '2024-25'],
  ]);
  refuses(date, ['17', '2017-6', '2017-13', '2017-00', '2017-06-32', '01/06/2017', '2024-26']);
  refuses(date, ['2017-02-31']);
});

describe('an address', () => {
  accepts(address, [
    ['', ''],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org/', 'http://example.org/'],
  ]);
  refuses(address, ['example.org', 'https://', 'javascript:alert(1)', 'ftp://example.org/']);
});

describe('a list', () => {
  test.each([
    ['one two', ' ', ['one', 'two']],
    [' one  two ', ' ', ['one', 'two']],
    ['North Shire; South Shire;', ';', ['North Shire', 'South Shire']],
    ['', ' ', []],
  ])('%j separated by "%s"', (cell, separator, list) => {
    expect(listIn(cell, separator)).toEqual(list);
  });
});
