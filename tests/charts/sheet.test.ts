import { csvParse } from 'd3-dsv';
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
import { publishedTrends, ratedTrends, sameForcesTrend } from '../../src/domain/nationalTrends.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { quarterlyTrend, type Trend, trendOf } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

const offences = 'Offences recorded by police';
const rate = 'For each 10,000 residents under 18';

function mapped(measure: MeasureSlug, year: string, as: As = 'rate'): Sheet {
  const period = periodNamed(year);
  return mapSheet(dataset, mapOf(dataset, tableFor(dataset, measure), { period, as }), period);
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
  return trendSheet(dataset, table.measure, lines, as);
}

function sheetOf(lines: readonly (Trend | undefined)[]): Sheet {
  return trendSheet(
    dataset,
    measureNamed(dataset, cyberFlag),
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

/** What a spreadsheet reads in the file, by the names of its columns. */
function fileOf(sheet: Sheet): Record<string, string>[] {
  return [...csvParse(csvOf(sheet))];
}

/** The line of one place and time in the file. */
function lineOf(sheet: Sheet, name: string, period?: string): Record<string, string> {
  const line = fileOf(sheet).find(
    (one) => one.name === name && (period === undefined || one.period === period),
  );
  if (!line) throw new Error(`The file has no line of ${name}.`);
  return line;
}

/** What stands in a cell of notes, one by one. */
function notesOf(sheet: Sheet, head: string, label = 'Notes'): string[] {
  return cellOf(sheet, head, label).words.split('; ');
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
    [offences, 'offences', '25', 25],
    [rate, 'rate', '6.4', 250_000 / 39_000],
    ['Residents under 18', 'residents', '39,000', 39_000],
    ['Residents in mid-year', 'mid-year', '2020', 2020],
  ])('rounds what is read and keeps what is downloaded: %s', (label, column, words, value) => {
    const sheet = mapped(cyberFlag, '2019/20');
    expect(cellOf(sheet, 'Southmarch', label)).toMatchObject({ words: marked(words), value });
    expect(lineOf(sheet, 'Southmarch')[column]).toBe(String(value));
  });

  test.each([
    ['2015/16', 'Mid Vales', 'not supplied'],
    ['2015/16', 'City of Oldport', 'no figure found'],
    ['2015/16', 'Isle of Sarn', 'not covered: different law'],
    ['2019/20', 'Mid Vales', 'not comparable'],
  ])('%s, %s: “%s” in the table and in the download', (year, force, words) => {
    const sheet = mapped(cyberFlag, year);
    expect(cellOf(sheet, force, offences).words).toBe(words);
    expect(lineOf(sheet, force)).toMatchObject({ missing: words, offences: '', rate: '' });
  });

  test.each([
    ['City of Oldport', 'rate withheld', '2', 'rate withheld: too few residents under 18'],
    [
      'Realm Rail Police',
      'no estimate of residents',
      '7',
      'no rate: this site has no estimate of residents for it',
    ],
  ])('%s: “%s” is named beside its count of %s, in both', (force, words, count, why) => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(cellOf(sheet, force, offences)).toMatchObject({ value: Number(count) });
    expect(cellOf(sheet, force, rate).words).toBe(words);
    expect(lineOf(sheet, force)).toMatchObject({
      ...{ missing: words, offences: count, rate: '', 'no rate because': why },
    });
  });

  test('zero is a number, in both, and too few', () => {
    const sheet = mapped(cyberFlag, '2015/16');
    expect(cellOf(sheet, 'Eastmere', offences)).toMatchObject({ words: marked('0'), value: 0 });
    expect(cellOf(sheet, 'Eastmere', rate)).toMatchObject({ words: '0.0', value: 0 });
    expect(notesOf(sheet, 'Eastmere')).toContain('too few to be compared');
    expect(lineOf(sheet, 'Eastmere')).toMatchObject({ offences: '0', missing: 'too few' });
  });

  test('a doubtful figure is named so, in both, and has neither number nor rate', () => {
    const sheet = mapped(cyberFlag, '2016/17');
    expect(cellOf(sheet, 'Westvale', offences).words).toBe('doubtful');
    expect(lineOf(sheet, 'Westvale')).toMatchObject({
      missing: 'doubtful',
      offences: '',
      rate: '',
    });
  });

  test('the file is understood by itself', () => {
    const line = lineOf(mapped(cyberFlag, '2019/20'), 'Southmarch');
    expect(line).toMatchObject({
      ...{ measure: cyberFlag, area: 'southmarch', period: '2019/20' },
      ...{ unit: 'offences recorded by police', qualifier: 'exact', missing: '' },
      ...{ 'rate unit': 'offences for each 10,000 residents under 18', standing: 'published' },
      ...{ release: 'Child Watch: Fifth round', published: '2020-09-03', sources: 'march-2020' },
    });
    const lower = (25 * (1 - 1 / 225 - 1.959964 / 15) ** 3 * 10_000) / 39_000;
    expect(Number(line['95% interval of the rate, lower'])).toBeCloseTo(lower, 10);
  });

  test.each([
    ['2015/16', 'Westvale', 'about 20', 20, 'about 2.5', 'approximate'],
    ['2018/19', 'Mid Vales', 'fewer than 5', 5, 'less than 0.3', 'less-than'],
    ['2019/20', 'Eastmere', 'at least 80', 80, 'at least 15.4', 'at-least'],
  ])('%s, %s: “%s” is read', (year, force, words, value, rated, qualifier) => {
    const sheet = mapped(cyberFlag, year);
    expect(cellOf(sheet, force, offences)).toMatchObject({ words: marked(words), value });
    expect(cellOf(sheet, force, rate).words).toBe(rated);
    expect(lineOf(sheet, force)).toMatchObject({ offences: String(value), qualifier });
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
    expect(cellOf(sheet, 'England and Wales', offences).words).toBe('fewer than 369');
    expect(notesOf(sheet, 'England and Wales')).toEqual([
      'sum of all 7 forces of England and Wales, and Realm Rail Police',
    ]);
    expect(lineOf(sheet, 'England and Wales')).toMatchObject({
      ...{ area: 'england-and-wales', offences: '369', qualifier: 'less-than' },
      ...{ forces: '7', 'of forces': '7' },
    });
  });

  test('a few forces together go by what they are', () => {
    const some = compared(cyberFlag, '2015/16', ['northshire']);
    expect(headsOf(some)).toEqual(['Northshire', 'The 5 forces with a figure together']);
    expect(lineOf(some, 'The 5 forces with a figure together')).toMatchObject({
      ...{ area: '', offences: '174', qualifier: 'approximate', forces: '5', 'of forces': '7' },
    });
  });

  test('a published total of all forces stands beside them', () => {
    const all = compared(cyberFlag, '2019/20', ['northshire']);
    const name = 'England and Wales';
    expect(headsOf(all)).toEqual(['Northshire', 'The 5 forces with a figure together', name]);
    expect(notesOf(all, name)).toEqual(['total of all 7 forces, published by Child Watch']);
    expect(lineOf(all, name)).toMatchObject({
      ...{ offences: '560', qualifier: 'exact', forces: '7', release: 'Child Watch: Fifth round' },
    });
  });

  test('a total of no force is no row', () => {
    expect(headsOf(compared(cyberFlag, '2014/15', ['northshire']))).toEqual(['Northshire']);
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
    expect(lineOf(sheet, 'Southmarch', '2019/20')).toMatchObject({
      ...{ rate: String(250_000 / 39_000), offences: '25', residents: '39000' },
    });
  });

  test.each([
    ['Mid Vales', '2015/16', 'not supplied'],
    ['Mid Vales', '2019/20', 'not comparable'],
    ['Northshire', '2017/18', 'no figure found'],
    ['Ulland', '2015/16', 'no figure found'],
    ['Isle of Sarn', '2015/16', 'not covered: different law'],
  ])('%s in %s: “%s” in the table and in the download', (force, year, words) => {
    const sheet = years(cyberFlag, [force.toLowerCase().replaceAll(' ', '-')]);
    expect(cellOf(sheet, year, force).words).toBe(words);
    expect(lineOf(sheet, force, year).missing).toBe(words);
  });

  test.each([
    ['2015/16', '230', '6 of 7 forces'],
    ['2019/20', '560', 'all 7 forces'],
  ])('the total of %s is %s, and says that %s are in it', (year, count, forces) => {
    const totals = publishedTrends(dataset, tableFor(dataset, cyberFlag));
    const sheet = sheetOf([totals.find(({ key }) => key === 'england-and-wales')]);
    expect(cellOf(sheet, year, 'England and Wales')).toMatchObject({ words: marked(count) });
    expect(notesOf(sheet, year, 'England and Wales: notes')).toContain(forces);
  });

  test('a total of one force is of one force', () => {
    const rate = { is: 'none', why: 'not-held' } as const;
    const total = { forces: 1, of: undefined, count: 5, precision: 'exact', rate } as const;
    const point = { from: 24_183, label: '2015/16', value: 5, total, others: [] };
    const sheet = sheetOf([{ key: 'all', name: 'All', isTotal: true, points: [point] }]);
    expect(notesOf(sheet, '2015/16', 'All: notes')).toEqual(['1 force']);
  });

  test('a quarter below zero has a true minus to be read and a plain one in the download', () => {
    const sheet = sheetOf([quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug)]);
    expect(cellOf(sheet, 'October to December 2017', 'Eastmere').words).toBe('−1');
    expect(lineOf(sheet, 'Eastmere', 'October to December 2017').offences).toBe('-1');
  });

  test('of no line is empty', () => {
    expect(fileOf(sheetOf([]))).toEqual([]);
    expect(sheetOf([])).toMatchObject({ columns: [{ label: 'Period' }], rows: [] });
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

  test('has every column of the published files, and the rate with its residents', () => {
    const published = 'area measure period qualifier standing release published sources note';
    const rated = 'rate,rate unit,residents,mid-year,forces in the total';
    expect(labelsOf(sheet)).toEqual(
      expect.arrayContaining([
        ...published.split(' '),
        'offences recorded by police',
        ...rated.split(','),
      ]),
    );
  });

  test('has no rate for what is not comparable or doubtful', () => {
    const odd = sheet.rows
      .map(valuesOf)
      .filter((row) => row.qualifier === 'not-comparable' || row.standing === 'doubtful');
    expect(odd.length).toBeGreaterThan(3);
    expect(odd.filter((row) => row.rate !== '')).toEqual([]);
  });

  test('has every observation once', () => {
    const published = [...dataset.tables.values()].flatMap(observationsIn);
    expect(sheet.rows).toHaveLength(published.length);
  });

  test('marks the one that is shown', () => {
    const wanted = `northshire ${cyberFlag} 2015/16`;
    const rows = sheet.rows
      .map(valuesOf)
      .filter(({ area, measure, period }) => `${area} ${measure} ${period}` === wanted);
    expect(
      rows.map((row) => [
        row['offences recorded by police'],
        row['shown as the figure'],
        row.published,
        row.sources,
      ]),
    ).toEqual([
      [114, 'yes', '2019-06-25', 'echo-2019'],
      [85, 'no', '2016-06-21', 'echo-2016'],
      [114, 'no', '2017', 'echo-2017 herald-2017'],
    ]);
  });

  test('a refusal has no number, and its qualifier says why', () => {
    const refusal = sheet.rows.map(valuesOf).find((row) => row.qualifier === 'not-supplied');
    expect(refusal).toMatchObject({
      ...{ 'offences recorded by police': '', 'shown as the figure': 'no' },
    });
  });
});

describe('the download', () => {
  const cellAs = (value: string | number) =>
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
    expect(cellAs(value)).toBe(`A\n${cell}\n`);
  });
});

test('in a file forces together are no area, and a year that stands in another line is no row', () => {
  const table = tableFor(dataset, cyberFlag);
  const all = ['2015/16', '2016/17', '2018/19', '2019/20'].map(periodNamed);
  const same = fileOf(sheetOf([sameForcesTrend(dataset, table, all, 'count')]));
  expect(same.map(({ area, name, period }) => [area, name, period])).toEqual(
    all.map(({ text }) => ['', 'The same 4 of 7 forces', text]),
  );
  const [whole, together] = ratedTrends(dataset, tableFor(dataset, cyberFlag), [
    periodNamed('2018/19'),
    periodNamed('2019/20'),
  ]);
  const rows = fileOf(sheetOf([whole, together]));
  expect(rows.map(({ name, period }) => `${name} ${period}`).length).toBe(2);
  expect(rows.filter(({ area }) => area !== '' && area !== 'england-and-wales')).toEqual([]);
});

test('in a file a year without a figure says why', () => {
  const lines = fileOf(years(cyberFlag, ['northshire']));
  const gap = lines.find(({ period }) => period === '2017/18');
  expect([gap?.offences, gap?.missing]).toEqual(['', 'no figure found']);
});
