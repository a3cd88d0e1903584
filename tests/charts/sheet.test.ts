import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { catalogueSheet } from '../../src/charts/catalogueSheet.ts';
import { comparisonSheet } from '../../src/charts/comparisonSheet.ts';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import { type Cell, csvOf, type Sheet } from '../../src/charts/sheet.ts';
import { trendSheet } from '../../src/charts/trendSheet.ts';
import { catalogueOf, catalogueRow } from '../../src/domain/catalogue.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { publishedTrends, quarterlyTrend, type Trend, trendOf } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

const offences = 'Offences recorded by police';
const rate = 'For each 10,000 residents under 18';

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

function years(measure: MeasureSlug, areas: readonly string[], as: As = 'count'): Sheet {
  const table = tableFor(dataset, measure);
  const lines = areas.map((area) => trendOf(dataset, table, areaNamed(dataset, area), as));
  return trendSheet(dataset, lines, as);
}

function sheetOf(lines: readonly (Trend | undefined)[]): Sheet {
  return trendSheet(
    dataset,
    lines.flatMap((line) => line ?? []),
    'count',
  );
}

const labelsOf = ({ columns }: Sheet) => columns.map(({ label }) => label);
const headsOf = ({ rows }: Sheet) => rows.map(([head]) => head?.words);

function cellOf(sheet: Sheet, head: string, label: string): Cell {
  const cell = sheet.rows[headsOf(sheet).indexOf(head)]?.[labelsOf(sheet).indexOf(label)];
  if (!cell) throw new Error(`There is no cell "${label}" of "${head}".`);
  return cell;
}

/** What a spreadsheet reads in the download. */
function readBack(sheet: Sheet, head: string, label: string): string | undefined {
  const row = csvParseRows(csvOf(sheet)).find(([first]) => first === head);
  return row?.[labelsOf(sheet).indexOf(label)];
}

/** What stands in a cell of notes, one by one. */
function notesOf(sheet: Sheet, head: string, label = 'Notes'): string[] {
  const { words } = cellOf(sheet, head, label);
  expect(readBack(sheet, head, label)).toBe(words);
  return words.split('; ');
}

/** A number that something must be known about carries a mark. */
const marked = (words: string) => expect.stringMatching(new RegExp(`^${words}†?$`));

describe('the table of a map', () => {
  test('has its columns, and says which are numbers', () => {
    const { columns } = mapped(grooming, '2018/19');
    expect(columns.filter(({ isNumber }) => isNumber).map(({ label }) => label)).toEqual(
      expect.arrayContaining([offences, rate, 'Residents under 18', 'Residents in mid-year']),
    );
    expect(columns.at(0)).toEqual({ label: 'Force', isNumber: false });
    expect(columns.at(-1)).toEqual({ label: 'Notes', isNumber: false });
  });

  test('has every force, whether or not it has a tile or a figure', () => {
    expect(mapped(cyberFlag, '2015/16').rows).toHaveLength(11);
  });

  test.each([
    [offences, '25', 25],
    [rate, '6.4', (25 / 39_000) * 10_000],
    ['Residents under 18', '39,000', 39_000],
    ['Residents in mid-year', '2020', 2020],
  ])('rounds what is read and keeps what is downloaded: %s', (label, words, value) => {
    const sheet = mapped(cyberFlag, '2019/20');
    expect(cellOf(sheet, 'Southmarch', label)).toMatchObject({ words: marked(words), value });
    expect(readBack(sheet, 'Southmarch', label)).toBe(String(value));
  });

  test.each([
    ['2015/16', 'Mid Vales', 'not supplied'],
    ['2015/16', 'City of Oldport', 'no figure found'],
    ['2015/16', 'Isle of Sarn', 'other law: not covered'],
    ['2019/20', 'Mid Vales', 'not comparable'],
  ])('%s, %s: “%s” in the table and in the download', (year, force, words) => {
    const sheet = mapped(cyberFlag, year);
    expect(cellOf(sheet, force, offences).words).toBe(words);
    expect(readBack(sheet, force, offences)).toBe(words);
  });

  test('a withheld rate is named beside its count, in both', () => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(cellOf(sheet, 'City of Oldport', offences)).toMatchObject({ value: 2 });
    expect(cellOf(sheet, 'City of Oldport', rate).words).toMatch(/withheld/);
    expect(readBack(sheet, 'City of Oldport', rate)).toMatch(/withheld/);
  });

  test('zero is a number, in both', () => {
    const sheet = mapped(cyberFlag, '2015/16');
    expect(cellOf(sheet, 'Eastmere', offences)).toMatchObject({ words: marked('0'), value: 0 });
    expect(cellOf(sheet, 'Eastmere', rate)).toMatchObject({ words: '0.0', value: 0 });
    expect(readBack(sheet, 'Eastmere', offences)).toBe('0');
  });

  test.each([
    ['2015/16', 'Westvale', 'about 20', 20],
    ['2018/19', 'Mid Vales', 'fewer than 5', 5],
    ['2019/20', 'Eastmere', 'at least 80', 80],
  ])('%s, %s: “%s” is read, and %i is the number', (year, force, words, value) => {
    const cell = cellOf(mapped(cyberFlag, year), force, offences);
    expect(cell).toMatchObject({ words: marked(words), value });
  });

  test.each([
    ['2015/16', 'Northshire', 'also published: 85 on 21 June 2016'],
    ['2017/18', 'Ash and Elm', 'a sum of published figures'],
  ])('%s, %s has its remark: “%s”', (year, force, remark) => {
    expect(notesOf(mapped(cyberFlag, year), force)).toContain(remark);
  });

  test('a questioned number is the figure, with its remark', () => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(cellOf(sheet, 'Eastmere', offences).value).toBe(75);
    expect(notesOf(sheet, 'Eastmere').join('; ')).toMatch(/\bquestioned\b/);
  });

  test('a doubtful number is a remark, never the figure', () => {
    const sheet = mapped(cyberFlag, '2017/18');
    expect(cellOf(sheet, 'Eastmere', offences).value).toBe(60);
    expect(notesOf(sheet, 'Eastmere').join('; ')).toMatch(/also published: 600 .*doubtful/);
  });
});

describe('the table of a comparison', () => {
  const sheet = compared(cyberFlag, '2018/19', ['northshire', 'eastmere']);

  test('ends with England and Wales, and with how many forces are in it', () => {
    expect(headsOf(sheet)).toEqual(['Eastmere', 'Northshire', 'England and Wales']);
    expect(cellOf(sheet, 'England and Wales', offences).words).toBe('about 369');
    expect(notesOf(sheet, 'England and Wales')).toEqual([
      'sum of all 7 forces of England and Wales, and British Transport Police',
    ]);
  });

  test('has the columns of a map, in their order', () => {
    const ofMap = labelsOf(mapped(grooming, '2018/19'));
    expect(labelsOf(sheet).filter((label) => ofMap.includes(label))).toEqual(ofMap);
  });
});

describe('the table of a trend', () => {
  test('has the years down, and two columns for each line', () => {
    const sheet = years(cyberFlag, ['northshire', 'eastmere']);
    expect(labelsOf(sheet).join(' | ')).toBe(
      'Period | Northshire | Northshire: notes | Eastmere | Eastmere: notes',
    );
    expect(headsOf(sheet).join(' ')).toBe('2015/16 2016/17 2017/18 2018/19 2019/20');
    expect(cellOf(sheet, '2015/16', 'Northshire')).toMatchObject({ words: marked('114') });
    expect(cellOf(sheet, '2015/16', 'Eastmere')).toMatchObject({ words: marked('0') });
    expect(notesOf(sheet, '2015/16', 'Northshire: notes')).toContain(
      'also published: 85 on 21 June 2016',
    );
  });

  test('has rates with one decimal, and at full precision in the download', () => {
    const sheet = years(cyberFlag, ['southmarch'], 'rate');
    expect(cellOf(sheet, '2019/20', 'Southmarch')).toMatchObject({ words: marked('6\\.4') });
    expect(readBack(sheet, '2019/20', 'Southmarch')).toBe(String((25 / 39_000) * 10_000));
  });

  test.each([
    ['Mid Vales', '2015/16', 'not supplied'],
    ['Mid Vales', '2019/20', 'not comparable'],
    ['Northshire', '2017/18', 'no figure found'],
    ['Ulland', '2015/16', 'no figure found'],
    ['Isle of Sarn', '2015/16', 'other law: not covered'],
  ])('%s in %s: “%s” in the table and in the download', (force, year, words) => {
    const sheet = years(cyberFlag, [force.toLowerCase().replaceAll(' ', '-')]);
    expect(cellOf(sheet, year, force).words).toBe(words);
    expect(readBack(sheet, year, force)).toBe(words);
  });

  test.each([
    ['2015/16', '230', '6 forces'],
    ['2019/20', '560', '7 forces'],
  ])('the total of %s is %s, and says that %s are in it', (year, count, forces) => {
    const totals = publishedTrends(dataset, tableFor(dataset, cyberFlag));
    const sheet = sheetOf([totals.find(({ key }) => key === 'england-and-wales')]);
    expect(cellOf(sheet, year, 'England and Wales')).toMatchObject({ words: marked(count) });
    expect(notesOf(sheet, year, 'England and Wales: notes')).toContain(forces);
  });

  test('a total of one force is of one force', () => {
    const point = { from: 24_183, label: '2015/16', value: 5, forces: 1, others: [] };
    const sheet = sheetOf([{ key: 'all', name: 'All', isTotal: true, points: [point] }]);
    expect(notesOf(sheet, '2015/16', 'All: notes')).toEqual(['1 force']);
  });

  test('a quarter below zero has a true minus to be read and a plain one in the download', () => {
    const sheet = sheetOf([quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug)]);
    expect(cellOf(sheet, 'October to December 2017', 'Eastmere').words).toBe('−1');
    expect(readBack(sheet, 'October to December 2017', 'Eastmere')).toBe('-1');
  });

  test('of no line is empty', () => {
    expect(csvOf(sheetOf([]))).toBe('Period\n');
  });
});

describe('the table of everything', () => {
  const question = {
    measure: 'all',
    period: 'all',
    areas: [],
    region: 'all',
    sort: 'name',
  } as const;
  const sheet = catalogueSheet(
    dataset,
    catalogueOf(dataset, question).map((entry) => catalogueRow(dataset, entry)),
  );
  const valuesOf = (row: readonly Cell[]) =>
    Object.fromEntries(row.map(({ value }, at) => [labelsOf(sheet)[at] ?? '', value]));

  test('has every column of the published files, and the rate', () => {
    const published = 'Area Measure Period Qualifier Standing Release Published Sources Note';
    expect(labelsOf(sheet)).toEqual(
      expect.arrayContaining([...published.split(' '), offences, 'Forces in the total', rate]),
    );
  });

  test('has every observation once', () => {
    const published = [...dataset.tables.values()].flatMap(observationsIn);
    expect(sheet.rows).toHaveLength(published.length);
  });

  test('marks the one that is shown', () => {
    const isWanted = ({ Area, Measure, Period }: Record<string, unknown>) =>
      `${Area} ${Measure} ${Period}` === 'Northshire Cyber flag 2015/16';
    const rows = sheet.rows.map(valuesOf).filter(isWanted);
    expect(
      rows.map((row) => [row[offences], row['Shown as the figure'], row.Published, row.Sources]),
    ).toEqual([
      [114, 'yes', '2019-06-25', 'echo-2019'],
      [85, 'no', '2016-06-21', 'echo-2016'],
      [114, 'no', '2017', 'echo-2017 herald-2017'],
    ]);
  });

  test('a refusal has no number, and its qualifier says why', () => {
    const refusal = sheet.rows.map(valuesOf).find((row) => row.Qualifier === 'not-supplied');
    expect(refusal).toMatchObject({ [offences]: '', 'Shown as the figure': 'no' });
  });
});

describe('the download', () => {
  const fileOf = (value: string | number) =>
    csvOf({ columns: [{ label: 'A', isNumber: false }], rows: [[{ words: 'as read', value }]] });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a=b', 'a=b'],
    ['–', '–'],
    ['', ''],
    ['Ash, Elm', '"Ash, Elm"'],
    ['the "flag"', '"the ""flag"""'],
    ['two\nlines', '"two\nlines"'],
    [0, '0'],
    [-1, '-1'],
    [10_391, '10391'],
    [3.8461538461538463, '3.8461538461538463'],
  ])('%j becomes %j: no formula, and numbers stay numbers', (value, cell) => {
    expect(fileOf(value)).toBe(`A\n${cell}\n`);
  });
});
