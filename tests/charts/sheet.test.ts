import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  catalogueSheet,
  comparisonSheet,
  csvOf,
  mapSheet,
  type Sheet,
  trendSheet,
} from '../../src/charts/sheet.ts';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { publishedTrends, quarterlyTrend, type Trend, trendOf } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function mapped(measure: MeasureSlug, year: string, as: As = 'rate'): Sheet {
  const question = { period: periodNamed(year), as };
  return mapSheet(dataset, mapOf(dataset, tableFor(dataset, measure), question));
}

function compared(measure: MeasureSlug, year: string, areas: readonly string[]): Sheet {
  const question = { period: periodNamed(year), as: 'rate', sort: 'name' } as const;
  const slugs = areas.map((area) => areaNamed(dataset, area).slug);
  const table = tableFor(dataset, measure);
  return comparisonSheet(dataset, comparisonOf(dataset, table, { ...question, areas: slugs }));
}

function lineOf(measure: MeasureSlug, area: string, as: As = 'count'): Trend {
  return trendOf(dataset, tableFor(dataset, measure), areaNamed(dataset, area), as);
}

function rowOf(sheet: Sheet, head: string): readonly Cell[] {
  const row = sheet.rows.find(([cell]) => cell?.words === head);
  if (!row) throw new Error(`There is no row "${head}".`);
  return row;
}

const wordsOf = (row: readonly Cell[]) => row.map(({ words }) => words);
const valuesOf = (row: readonly Cell[]) => row.map(({ value }) => value);
const labelsOf = ({ columns }: Sheet) => columns.map(({ label }) => label);
const numbersOf = ({ columns }: Sheet) => columns.map(({ isNumber }) => isNumber);

/** What a spreadsheet reads in the download. */
function readBack(sheet: Sheet, head: string): string[] {
  const row = csvParseRows(csvOf(sheet)).find(([first]) => first === head);
  if (!row) throw new Error(`The download has no row "${head}".`);
  return row;
}

describe('the table of a map', () => {
  test('has its columns, and says which are numbers', () => {
    const sheet = mapped(grooming, '2018/19');
    expect(labelsOf(sheet).join(' | ')).toBe(
      'Force | Offences recorded by police | For each 10,000 residents under 18 | ' +
        'Residents under 18 | Residents in mid-year | Notes',
    );
    expect(numbersOf(sheet)).toEqual([false, true, true, true, true, false]);
  });

  test('has every force, whether or not it has a tile or a figure', () => {
    expect(mapped(cyberFlag, '2015/16').rows).toHaveLength(11);
  });

  test('rounds what is read and keeps what is downloaded', () => {
    const row = rowOf(mapped(cyberFlag, '2019/20'), 'Southmarch');
    expect(wordsOf(row)).toEqual(['Southmarch', '25', '6.4', '39,000', '2020', '']);
    expect(valuesOf(row)).toEqual(['Southmarch', 25, (25 / 39_000) * 10_000, 39_000, 2020, '']);
  });

  test.each([
    ['2015/16', 'Mid Vales', 'not supplied'],
    ['2015/16', 'City of Oldport', 'no figure found'],
    ['2015/16', 'Isle of Sarn', 'other law: not covered'],
    ['2019/20', 'Mid Vales', 'not comparable'],
  ])('%s, %s: “%s” in the table and in the download', (year, force, words) => {
    const sheet = mapped(cyberFlag, year);
    expect(wordsOf(rowOf(sheet, force))[1]).toBe(words);
    expect(readBack(sheet, force)[1]).toBe(words);
  });

  test('a withheld rate is named beside its count, in both', () => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(wordsOf(rowOf(sheet, 'City of Oldport')).slice(1, 3)).toEqual(['2', 'withheld']);
    expect(readBack(sheet, 'City of Oldport').slice(1, 3)).toEqual(['2', 'withheld']);
  });

  test('zero is a number, in both', () => {
    const sheet = mapped(cyberFlag, '2015/16');
    expect(wordsOf(rowOf(sheet, 'Eastmere')).slice(1, 3)).toEqual(['0', '0.0']);
    expect(readBack(sheet, 'Eastmere').slice(1, 3)).toEqual(['0', '0']);
  });

  test.each([
    ['2015/16', 'Westvale', 'about 20', 20],
    ['2018/19', 'Mid Vales', 'fewer than 5', 5],
    ['2019/20', 'Eastmere', 'at least 80', 80],
  ])('%s, %s: “%s” is read, and %i is the number', (year, force, words, value) => {
    const [, count] = rowOf(mapped(cyberFlag, year), force);
    expect(count).toEqual({ words, value });
  });

  test.each([
    ['2015/16', 'Northshire', 'also published: 85 on 21 June 2016'],
    ['2018/19', 'Eastmere', 'questioned: does not fit other published figures'],
    ['2017/18', 'Ash and Elm', 'a sum of published figures'],
  ])('%s, %s has its remark: “%s”', (year, force, remark) => {
    const sheet = mapped(cyberFlag, year);
    expect(wordsOf(rowOf(sheet, force)).at(-1)).toBe(remark);
    expect(readBack(sheet, force).at(-1)).toBe(remark);
  });

  test('a doubtful number is a remark, never the figure', () => {
    const row = rowOf(mapped(cyberFlag, '2017/18'), 'Eastmere');
    expect(row[1]?.value).toBe(60);
    expect(row.at(-1)?.words).toMatch(/^also published: 600 on 25 June 2019 \(doubtful/);
  });
});

describe('the table of a comparison', () => {
  test('ends with England and Wales, and with how many forces are in it', () => {
    const sheet = compared(cyberFlag, '2018/19', ['northshire', 'eastmere']);
    expect(sheet.rows.map(([head]) => head?.words).join()).toBe(
      'Eastmere,Northshire,England and Wales',
    );
    const [, count, , , , note] = wordsOf(rowOf(sheet, 'England and Wales'));
    expect(count).toBe('about 369');
    expect(note).toBe('sum of all 7 forces of England and Wales, and British Transport Police');
  });

  test('has the same columns as the map', () => {
    expect(labelsOf(compared(grooming, '2018/19', ['northshire']))).toEqual(
      labelsOf(mapped(grooming, '2018/19')),
    );
  });
});

describe('the table of a trend', () => {
  test('has the years down, and two columns for each line', () => {
    const lines = [lineOf(cyberFlag, 'northshire'), lineOf(cyberFlag, 'eastmere')];
    const sheet = trendSheet(dataset, lines, 'count');
    expect(labelsOf(sheet).join(' | ')).toBe(
      'Period | Northshire | Northshire: notes | Eastmere | Eastmere: notes',
    );
    expect(numbersOf(sheet)).toEqual([false, true, false, true, false]);
    expect(sheet.rows.map(([head]) => head?.words).join(' ')).toBe(
      '2015/16 2016/17 2017/18 2018/19 2019/20',
    );
    const [, first, notes, second] = wordsOf(rowOf(sheet, '2015/16'));
    expect([first, second]).toEqual(['114', '0']);
    expect(notes).toBe('also published: 85 on 21 June 2016');
  });

  test('has rates with one decimal, and at full precision in the download', () => {
    const sheet = trendSheet(dataset, [lineOf(cyberFlag, 'southmarch', 'rate')], 'rate');
    expect(wordsOf(rowOf(sheet, '2019/20'))[1]).toBe('6.4');
    expect(readBack(sheet, '2019/20')[1]).toBe(String((25 / 39_000) * 10_000));
  });

  test.each([
    ['mid-vales', '2015/16', 'not supplied'],
    ['mid-vales', '2019/20', 'not comparable'],
    ['northshire', '2017/18', 'no figure found'],
    ['ulland', '2015/16', 'no figure found'],
    ['isle-of-sarn', '2015/16', 'other law: not covered'],
  ])('%s in %s: “%s” in the table and in the download', (force, year, words) => {
    const sheet = trendSheet(dataset, [lineOf(cyberFlag, force)], 'count');
    expect(wordsOf(rowOf(sheet, year))[1]).toBe(words);
    expect(readBack(sheet, year)[1]).toBe(words);
  });

  test.each([
    ['2015/16', '230', '6 forces'],
    ['2019/20', '560', '7 forces'],
  ])('the total of %s is %s, and says that %s are in it', (year, count, forces) => {
    const totals = publishedTrends(dataset, tableFor(dataset, cyberFlag));
    const sheet = trendSheet(
      dataset,
      totals.filter(({ key }) => key === 'england-and-wales'),
      'count',
    );
    const [, words, notes] = wordsOf(rowOf(sheet, year));
    expect(words).toBe(count);
    expect(notes?.split('; ')).toContain(forces);
  });

  test('a quarter below zero has a true minus to be read and a plain one in the download', () => {
    const quarters = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug);
    const sheet = trendSheet(dataset, quarters ? [quarters] : [], 'count');
    expect(wordsOf(rowOf(sheet, 'October to December 2017'))[1]).toBe('−1');
    expect(readBack(sheet, 'October to December 2017')[1]).toBe('-1');
  });

  test('of no line is empty', () => {
    expect(trendSheet(dataset, [], 'count').rows).toEqual([]);
    expect(csvOf(trendSheet(dataset, [], 'count'))).toBe('Period\n');
  });
});

describe('the table of everything', () => {
  const question = { period: 'all', areas: [], region: 'all', sort: 'name' } as const;
  const sheet = catalogueSheet(dataset, catalogueOf(dataset, question));

  test('has every column of the published files, and the rate', () => {
    expect(labelsOf(sheet).join(' | ')).toBe(
      'Area | Measure | Period | Offences recorded by police | Qualifier | Forces in the total | ' +
        'For each 10,000 residents under 18 | Shown as the figure | Standing | Release | ' +
        'Published | Sources | Note',
    );
    expect(labelsOf(sheet).filter((_label, at) => numbersOf(sheet)[at])).toEqual([
      'Offences recorded by police',
      'Forces in the total',
      'For each 10,000 residents under 18',
    ]);
  });

  test('has every observation once', () => {
    const published = [...dataset.tables.values()].flatMap(({ observations }) => observations);
    expect(sheet.rows).toHaveLength(published.length);
  });

  const isWanted = ([area, measure, period]: readonly Cell[]) =>
    `${area?.words} ${measure?.words} ${period?.words}` === 'Northshire Cyber flag 2015/16';
  const ofNorthshire = sheet.rows.filter(isWanted).map(valuesOf);

  test('marks the one that is shown', () => {
    expect(ofNorthshire.map((row) => [row[3], row[7], row[10], row[11]])).toEqual([
      [114, 'yes', '2019-06-25', 'echo-2019'],
      [85, 'no', '2016-06-21', 'echo-2016'],
      [114, 'no', '2017', 'echo-2017 herald-2017'],
    ]);
  });

  test('a refusal has no number, and its qualifier says why', () => {
    const [refusal] = sheet.rows.filter((row) => row[4]?.value === 'not-supplied');
    expect(refusal?.[3]).toEqual({ words: 'not supplied', value: '' });
    expect(refusal?.[7]?.value).toBe('no');
  });
});

describe('the download', () => {
  const one = (cell: Cell): Sheet => ({
    columns: [{ label: 'A', isNumber: false }],
    rows: [[cell]],
  });

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
  ])('a text %j becomes %j, so that no spreadsheet runs it', (words, cell) => {
    expect(csvOf(one({ words, value: words }))).toBe(`A\n${cell}\n`);
  });

  test.each([
    [0, '0'],
    [-1, '-1'],
    [10_391, '10391'],
    [3.8461538461538463, '3.8461538461538463'],
  ])('the number %d stays a number: %s', (value, cell) => {
    expect(csvOf(one({ words: 'as read', value }))).toBe(`A\n${cell}\n`);
  });

  test.each([
    ['Ash, Elm', '"Ash, Elm"'],
    ['the "flag"', '"the ""flag"""'],
    ['two\nlines', '"two\nlines"'],
  ])('%j is quoted', (words, cell) => {
    expect(csvOf(one({ words, value: words }))).toBe(`A\n${cell}\n`);
  });

  test('begins with the names of the columns and ends with a line feed', () => {
    const text = csvOf(mapped(grooming, '2018/19'));
    expect(text).toMatch(
      /^Force,Offences recorded by police,"For each 10,000 residents under 18",Residents under 18,/,
    );
    expect(text).toMatch(/[^\n]\n$/);
    expect(csvParseRows(text)).toHaveLength(12);
  });
});
