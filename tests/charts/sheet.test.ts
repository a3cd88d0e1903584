import { describe, expect, test } from 'vitest';
import { comparisonSheet } from '../../src/charts/comparisonSheet.ts';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import type { Cell, Sheet } from '../../src/charts/sheet.ts';
import { trendSheet } from '../../src/charts/trendSheet.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { publishedTrends } from '../../src/domain/nationalTrends.ts';
import { quarterlyTrend, type Trend, trendOf } from '../../src/domain/trend.ts';
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
  const period = periodNamed(year);
  return mapSheet(dataset, mapOf(dataset, tableFor(dataset, measure), { period, as }), []);
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
    [offences, '25'],
    [rate, '6.4'],
    ['Residents under 18', '39,000'],
    ['Residents in mid-year', '2020'],
  ])('rounds what is read: %s', (label, words) => {
    const sheet = mapped(cyberFlag, '2019/20');
    expect(cellOf(sheet, 'Southmarch', label)).toMatchObject({ words: marked(words) });
  });

  test.each([
    ['2015/16', 'Mid Vales', 'not supplied'],
    ['2015/16', 'City of Oldport', 'no figure found'],
    ['2015/16', 'Isle of Sarn', 'not covered: different law'],
    ['2019/20', 'Mid Vales', 'not comparable'],
  ])('%s, %s: “%s” in the table', (year, force, words) => {
    expect(cellOf(mapped(cyberFlag, year), force, offences).words).toBe(words);
  });

  test.each([
    ['City of Oldport', 'rate withheld', '2'],
    ['Realm Rail Police', 'no estimate of residents', '7'],
  ])('%s: “%s” is named beside its count of %s', (force, words, count) => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(cellOf(sheet, force, offences).words).toBe(count);
    expect(cellOf(sheet, force, rate).words).toBe(words);
  });

  test('zero is a number, and too few', () => {
    const sheet = mapped(cyberFlag, '2015/16');
    expect(cellOf(sheet, 'Eastmere', offences)).toMatchObject({ words: marked('0') });
    expect(cellOf(sheet, 'Eastmere', rate).words).toBe('0.0');
    expect(notesOf(sheet, 'Eastmere')).toContain('too few to be compared');
  });

  test('a doubtful figure is named so', () => {
    const sheet = mapped(cyberFlag, '2016/17');
    expect(cellOf(sheet, 'Westvale', offences).words).toBe('doubtful');
  });

  test.each([
    ['2015/16', 'Westvale', 'about 20', 'about 2.5'],
    ['2018/19', 'Mid Vales', 'fewer than 5', 'less than 0.3'],
    ['2019/20', 'Eastmere', 'at least 80', 'at least 15.4'],
  ])('%s, %s: “%s” is read', (year, force, words, rated) => {
    const sheet = mapped(cyberFlag, year);
    expect(cellOf(sheet, force, offences)).toMatchObject({ words: marked(words) });
    expect(cellOf(sheet, force, rate).words).toBe(rated);
  });

  test.each([
    ['2015/16', 'Northshire', 'also published: 85 on 21 June 2016'],
    ['2017/18', 'Ash and Elm', 'a sum of published figures'],
  ])('%s, %s has its remark: “%s”', (year, force, remark) => {
    expect(notesOf(mapped(cyberFlag, year), force)).toContain(remark);
  });

  test('a questioned number is the figure, with its remark', () => {
    const sheet = mapped(cyberFlag, '2018/19');
    expect(cellOf(sheet, 'Eastmere', offences).words).toMatch(/^75/);
    expect(notesOf(sheet, 'Eastmere').join('; ')).toMatch(/\bquestioned\b/);
  });

  test('a doubtful number is a remark, never the figure', () => {
    const sheet = mapped(cyberFlag, '2017/18');
    expect(cellOf(sheet, 'Eastmere', offences).words).toMatch(/^60/);
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
  });

  test('a few forces together go by what they are', () => {
    const some = compared(cyberFlag, '2015/16', ['northshire']);
    expect(headsOf(some)).toEqual(['Northshire', 'The 5 forces with a figure together']);
  });

  test('a published total of all forces stands beside them', () => {
    const all = compared(cyberFlag, '2019/20', ['northshire']);
    const name = 'England and Wales';
    expect(headsOf(all)).toEqual(['Northshire', 'The 5 forces with a figure together', name]);
    expect(notesOf(all, name)).toEqual(['total of all 7 forces, published by Child Watch']);
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

  test('has rates with one decimal', () => {
    const sheet = years(cyberFlag, ['southmarch'], 'rate');
    expect(cellOf(sheet, '2019/20', 'Southmarch')).toMatchObject({ words: marked('6\\.4') });
  });

  test.each([
    ['Mid Vales', '2015/16', 'not supplied'],
    ['Mid Vales', '2019/20', 'not comparable'],
    ['Northshire', '2017/18', 'no figure found'],
    ['Ulland', '2015/16', 'no figure found'],
    ['Isle of Sarn', '2015/16', 'not covered: different law'],
  ])('%s in %s: “%s” in the table', (force, year, words) => {
    const sheet = years(cyberFlag, [force.toLowerCase().replaceAll(' ', '-')]);
    expect(cellOf(sheet, year, force).words).toBe(words);
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

  test('a quarter below zero has a true minus', () => {
    const sheet = sheetOf([quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug)]);
    expect(cellOf(sheet, 'October to December 2017', 'Eastmere').words).toBe('−1');
  });

  test('of no line is empty', () => {
    expect(sheetOf([])).toMatchObject({ columns: [{ label: 'Period' }], rows: [] });
  });
});
