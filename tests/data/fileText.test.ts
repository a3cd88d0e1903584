import { describe, expect, test } from 'vitest';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import { csvText, figuresCsv, figuresJson } from '../../src/data/fileText.ts';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { columnNames, fileColumns } from '../../src/domain/fileColumns.ts';
import type { FileRow } from '../../src/domain/fileRow.ts';
import {
  catalogueRows,
  comparisonFile,
  funnelRows,
  mapRows,
  nationalRows,
  trendRows,
} from '../../src/domain/fileRows.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { ratedTrends, sameForcesTrend } from '../../src/domain/nationalTrends.ts';
import type { Month } from '../../src/domain/release.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { totalOf } from '../../src/domain/total.ts';
import { quarterlyTrend, trendOf } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';
import { type Line, linesOfFile, readCsv, sourceOf, typeOf } from '../support/readFile.ts';
import { real } from '../support/realDataset.ts';
import { realFunnel } from '../support/realFunnel.ts';

const dataset = makeDataset();
const table = tableFor(dataset, cyberFlag);
const measure = measureNamed(dataset, cyberFlag);

const fileOf = (rows: readonly FileRow[]) => linesOfFile(dataset, rows);

function mapFile(year: string, of: MeasureSlug = cyberFlag): FileRow[] {
  const period = periodNamed(year);
  return mapRows(mapOf(dataset, tableFor(dataset, of), { period, as: 'rate' }), period);
}

function compared(year: string): FileRow[] {
  const question = { period: periodNamed(year), as: 'rate', sort: 'name' } as const;
  const areas = [areaNamed(dataset, 'northshire').slug];
  return comparisonFile(dataset, comparisonOf(dataset, table, { ...question, areas }));
}

function trendFile(...areas: string[]): FileRow[] {
  const lines = areas.map((area) => trendOf(dataset, table, areaNamed(dataset, area), 'count'));
  return trendRows(dataset, measure, lines);
}

const everything = {
  measure: 'all',
  period: 'all',
  areas: [],
  region: 'all',
  sort: 'name',
} as const;
const allOf = (of: typeof dataset) => catalogueRows(of, catalogueOf(of, everything), undefined);

function lineOf(rows: readonly FileRow[], area: string, period?: string): Line {
  const line = fileOf(rows).find(
    (one) => one.area === area && (period === undefined || one.period === period),
  );
  if (!line) throw new Error(`The file has no line of ${area}.`);
  return line;
}

describe('a file', () => {
  test('is understood by itself', () => {
    const line = lineOf(mapFile('2019/20'), 'Southmarch');
    expect(Object.keys(line)).toEqual(columnNames);
    expect(line).toMatchObject({
      ...{ area: 'Southmarch', area_slug: 'southmarch', gss_code: 'W1', measure: cyberFlag },
      ...{ period: '2019/20', period_start: '2019-04-01', period_end: '2020-03-31' },
      ...{ value: '25', unit: 'offences recorded by police', qualifier: 'exact', absence: '' },
      ...{
        rate: String(250_000 / 39_000),
        rate_unit: 'offences for each 10,000 residents under 18',
      },
      ...{ rate_absence: '', residents: '39000', residents_year: '2020', standing: 'published' },
      ...{ publisher: 'Child Watch', release_title: 'Fifth round', published: '2020-09-03' },
      ...{ sources: 'march-2020', corrected: '', as_of: '', shown: 'TRUE' },
      figure: `${cyberFlag}/southmarch/2019-20/foi-2020-09`,
      ...{ address: 'https://example.org/map', made: '2026-11-30' },
    });
    expect(line.licence).toContain('Open Government Licence');
    const lower = (25 * (1 - 1 / 225 - 1.959964 / 15) ** 3 * 10_000) / 39_000;
    expect(Number(line.rate_lower)).toBeCloseTo(lower, 10);
  });

  test.each([
    ['2015/16', 'Mid Vales', 'not supplied', 'not-supplied'],
    ['2015/16', 'City of Oldport', 'no figure found', ''],
    ['2015/16', 'Isle of Sarn', 'not covered: different law', ''],
    ['2019/20', 'Mid Vales', 'not comparable', ''],
    ['2016/17', 'Westvale', 'doubtful', ''],
  ])('%s, %s: “%s” stands in its own column', (year, area, absence, qualifier) => {
    const line = lineOf(mapFile(year), area);
    expect(line).toMatchObject({ value: '', absence, qualifier, rate: '', rate_absence: '' });
  });

  test.each([
    ['City of Oldport', '2', 'rate withheld: too few residents'],
    ['Realm Rail Police', '7', 'no rate: this site has no estimate of residents for it'],
  ])('%s has a value of %s, and says why it has no rate', (area, value, why) => {
    const line = lineOf(mapFile('2018/19'), area);
    expect(line).toMatchObject({ value, absence: '', rate: '', rate_absence: why });
  });

  test.each([
    ['2015/16', 'Westvale', '20', 'approximate', ''],
    ['2018/19', 'Mid Vales', '5', 'less-than', 'too few: not compared below 10 offences'],
    ['2019/20', 'Eastmere', '80', 'at-least', 'not compared: the count is rounded or a bound'],
    ['2015/16', 'Eastmere', '0', 'exact', 'too few: not compared below 10 offences'],
  ])('%s, %s: %s alone, and that it is %s beside it', (year, area, value, qualifier, verdict) => {
    const line = lineOf(mapFile(year), area);
    expect(line).toMatchObject({ value, qualifier, absence: '' });
    if (verdict) expect(line.verdict).toBe(verdict);
  });

  test('says what else was published, and when the figure was corrected', () => {
    const corrected: Correction = {
      ...{ date: '2020-01-02', file: `observations/${cyberFlag}.csv`, area: 'northshire' },
      ...{ measure: cyberFlag, period: '2015/16', release: '', column: 'value' },
      ...{ was: '41', now: '114', reason: 'Misread.' },
    };
    const [row] = mapFile('2015/16').filter(({ area }) => area?.slug === 'northshire');
    const corrections = [{ ...corrected, release: row?.reading?.release ?? '' }];
    const [line] = linesOfFile(dataset, row ? [row] : [], { corrections });
    expect(line).toMatchObject({ value: '114', corrected: '2020-01-02' });
    expect(line?.note).toContain('also published: 85 on 21 June 2016');
    const [before] = linesOfFile(dataset, row ? [row] : [], {
      ...{ corrections, asOf: '2019-12' as Month },
    });
    expect(before).toMatchObject({ corrected: '', as_of: '2019-12' });
  });

  test('of quarters has dates, and minus as a number has it', () => {
    const quarters = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug);
    const rows = trendRows(dataset, measureNamed(dataset, grooming), quarters ? [quarters] : []);
    expect(lineOf(rows, 'Eastmere', '2017-Q4')).toMatchObject({
      ...{ value: '-1', period_start: '2017-10-01', period_end: '2017-12-31' },
    });
  });

  test('of no line has its heads alone', () => {
    expect(fileOf([])).toEqual([]);
    expect(figuresCsv(sourceOf(dataset), [])).toBe(`${columnNames.join(',')}\r\n`);
  });

  test('a year without a figure says why', () => {
    const line = lineOf(trendFile('northshire'), 'Northshire', '2017/18');
    expect(line).toMatchObject({ value: '', absence: 'no figure found' });
  });
});

describe('totals in a file', () => {
  test.each([
    ['2018/19', 'England and Wales', 'england-and-wales', '369', 'less-than', '7'],
    ['2015/16', 'The 5 forces with a figure together', '', '174', 'approximate', '5'],
    ['2019/20', 'England and Wales', 'england-and-wales', '560', 'exact', '7'],
  ])('%s, %s: how many forces are in them', (year, area, slug, value, qualifier, forces) => {
    expect(lineOf(compared(year), area)).toMatchObject({
      ...{ area_slug: slug, value, qualifier, forces, forces_of: '7', absence: '' },
    });
  });

  test('stand under the forces of a map, in its table as in its file', () => {
    const period = periodNamed('2018/19');
    const answer = mapOf(dataset, table, { period, as: 'rate' });
    const total = totalOf(dataset, table, period);
    const national = nationalRows(dataset, { measure, total, nationalRate: undefined });
    const last = fileOf(mapRows(answer, period, national)).at(-1);
    expect(last).toMatchObject({ area_slug: 'england-and-wales', value: '369', forces: '7' });
    const words = mapSheet(dataset, answer, national)
      .rows.at(-1)
      ?.map((cell) => cell.words);
    expect(words?.slice(0, 2)).toEqual(['England and Wales', 'fewer than 369']);
    expect(words).toHaveLength(mapSheet(dataset, answer, []).columns.length);
  });

  test('of no force are no line', () => {
    expect(compared('2014/15').map(({ name }) => name)).toEqual(['Northshire']);
  });

  test('forces together are no area, and a year that stands in another line is no row', () => {
    const all = ['2015/16', '2016/17', '2018/19', '2019/20'].map(periodNamed);
    const same = sameForcesTrend(dataset, table, all, 'count');
    const lines = fileOf(trendRows(dataset, measure, same ? [same] : []));
    expect(lines.map(({ area_slug, area, period }) => [area_slug, area, period])).toEqual(
      all.map(({ text }) => ['', 'The same 4 of 7 forces', text]),
    );
    const rated = ratedTrends(dataset, table, all.slice(2));
    const rows = fileOf(trendRows(dataset, measure, rated));
    expect(rows).toHaveLength(2);
    expect(
      rows.filter(({ area_slug }) => !['', 'england-and-wales'].includes(area_slug ?? '')),
    ).toEqual([]);
  });
});

describe('the file of everything', () => {
  const rows = allOf(dataset);

  test('names each figure, and a second one of the same release by its number', () => {
    const names = fileOf(rows).map(({ figure }) => figure);
    expect(new Set(names).size).toBe(rows.length);
    const twice = fileOf(rows).filter(({ figure }) => figure?.includes('/mid-vales/2016-17/foi-'));
    expect(twice.map(({ figure, value }) => [value, figure]).sort()).toEqual([
      ['150', `${cyberFlag}/mid-vales/2016-17/foi-2017`],
      ['160', `${cyberFlag}/mid-vales/2016-17/foi-2017/2`],
    ]);
  });

  test('has every observation once, and says which is shown', () => {
    expect(rows).toHaveLength([...dataset.tables.values()].flatMap(observationsIn).length);
    const lines = fileOf(rows).filter(
      (one) =>
        one.area_slug === 'northshire' && one.measure === cyberFlag && one.period === '2015/16',
    );
    expect(
      lines.map(({ value, shown, published, sources }) => [value, shown, published, sources]),
    ).toEqual([
      ['114', 'TRUE', '2019-06-25', 'echo-2019'],
      ['85', 'FALSE', '2016-06-21', 'echo-2016'],
      ['114', 'FALSE', '2017', 'echo-2017 herald-2017'],
    ]);
  });

  test('has no rate for what is not comparable or doubtful, and no number for a refusal', () => {
    const lines = fileOf(rows);
    const odd = lines.filter(
      (one) => one.qualifier === 'not-comparable' || one.standing === 'doubtful',
    );
    expect(odd.length).toBeGreaterThan(3);
    expect(odd.filter(({ rate }) => rate !== '')).toEqual([]);
    const refusals = lines.filter(({ qualifier }) => qualifier === 'not-supplied');
    expect(refusals.length).toBeGreaterThan(0);
    for (const line of refusals) {
      expect(line).toMatchObject({ value: '', absence: 'not supplied', shown: 'FALSE' });
    }
  });
});

describe('as R and pandas type it', () => {
  const files: [string, Line[]][] = [
    ['a map', fileOf(mapFile('2015/16'))],
    ['a comparison', fileOf(compared('2018/19'))],
    ['a trend', fileOf(trendFile('northshire', 'eastmere', 'isle-of-sarn'))],
    ['everything', linesOfFile(real, allOf(real))],
  ];

  test.each(files)('%s: number columns hold numbers alone, dates are days', (_name, lines) => {
    for (const name of columnNames) {
      const { type } = fileColumns[name];
      const found = typeOf(lines, name);
      if (type === 'number' || type === 'integer')
        expect(['number', 'empty'], name).toContain(found);
      if (type === 'date') {
        const odd = lines.filter((line) => !/^(\d{4}-\d\d-\d\d)?$/.test(line[name] ?? ''));
        expect(odd, name).toEqual([]);
      }
    }
    expect(typeOf(lines, 'value')).toBe('number');
    expect(new Set(lines.map(({ shown }) => shown)).size).toBeLessThanOrEqual(2);
  });

  test.each(files)('%s: where a column has few words, no cell has others', (_name, lines) => {
    for (const name of columnNames) {
      const column = fileColumns[name];
      if (!('words' in column)) continue;
      const known = new Set<string>(['', ...column.words]);
      expect(
        lines.filter((line) => !known.has(line[name] ?? '')),
        name,
      ).toEqual([]);
    }
  });
});

test('a funnel has the limits at the size of each force, as every file has', () => {
  const funnel = realFunnel();
  const period = periodNamed('2024/25');
  const slug = measureNamed(real, grooming);
  const lines = linesOfFile(real, funnelRows(slug, period, funnel));
  const kent = funnel.points.find(({ area }) => area.slug === 'kent');
  expect(lines.find(({ area_slug }) => area_slug === 'kent')).toMatchObject({
    ...{ value: '289', residents: '424164', rate: String(kent?.rate.per10k) },
    spread_upper_95: String(kent && funnel.limitsAt(kent.rate.residents).upper95),
    verdict: 'within the usual spread of forces its size',
  });
  expect(lines.find(({ area_slug }) => area_slug === 'city-of-london')).toMatchObject({
    ...{ value: '1', rate: '', spread_upper_95: '', verdict: '' },
  });
  expect(lines).toHaveLength(49);
});

describe('the text of a CSV file', () => {
  test('has yes and no in capitals, as R, pandas and spreadsheets all know them', () => {
    expect(csvText(['A', 'B'], [[true, false]])).toBe('A,B\r\nTRUE,FALSE\r\n');
  });

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
    [undefined, ''],
    ['Ash, Elm', '"Ash, Elm"'],
    ['the "flag"', '"the ""flag"""'],
    ['two\nlines', '"two\nlines"'],
    [0, '0'],
    [-1, '-1'],
    [10_391, '10391'],
    [3.8461538461538463, '3.8461538461538463'],
  ])('%j becomes %j: no formula, and numbers stay numbers', (value, cell) => {
    const text = csvText(['A', 'B'], [[value, 'end']]);
    expect(text).toBe(`A,B\r\n${cell},end\r\n`);
    expect(readCsv(text)[0]?.A?.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(String(value ?? ''));
  });
});

test('the JSON has the same cells, and null where one is empty', () => {
  const source = sourceOf(dataset);
  const rows = mapFile('2015/16');
  const json = JSON.parse(figuresJson(source, rows));
  expect(json).toMatchObject({ address: source.address, made: source.made, as_of: null });
  expect(Object.keys(json.columns)).toEqual(columnNames);
  const lines = readCsv(figuresCsv(source, rows));
  expect(json.rows).toHaveLength(lines.length);
  for (const [at, row] of json.rows.entries()) {
    const found = Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''),
    ]);
    expect(Object.fromEntries(found)).toEqual(lines[at]);
  }
});
