import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { nationalRateOf } from '../../src/domain/nationalRate.ts';
import { publishedTrends, ratedTrends, sameForcesTrend } from '../../src/domain/nationalTrends.ts';
import { parseQuarter } from '../../src/domain/period.ts';
import {
  censusStepIn,
  quarterlyTrend,
  runsOf,
  type TrendPoint,
  trendOf,
} from '../../src/domain/trend.ts';
import { pointForcesWords, pointWords } from '../../src/domain/trendWords.ts';
import { makeCountry, rowsOf } from '../support/makeCountry.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  measureNamed,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

const brief = (points: readonly TrendPoint[]) =>
  points.map(({ label, value }) => `${label} ${value}`);

function runs(from: Dataset, measure: MeasureSlug, points: readonly TrendPoint[]): string[][] {
  return runsOf(measureNamed(from, measure), points).map((run) => run.map(({ label }) => label));
}

describe('the same forces in every year', () => {
  const years = ['2015/16', '2016/17', '2018/19', '2019/20'].map(periodNamed);
  const line = (as: As, some = years, asOf?: string) =>
    sameForcesTrend(
      dataset,
      tableFor(dataset, cyberFlag),
      some,
      as,
      asOf === undefined ? undefined : monthNamed(asOf),
    );

  test('are named, counted and added up, where they are most of all', () => {
    const found = line('count');
    expect(found?.forces?.map(({ name }) => name)).toEqual([
      'Ash and Elm',
      'Eastmere',
      'Northshire',
      'Southmarch',
    ]);
    expect([found?.key, found?.name]).toEqual(['same-forces', 'The same 4 of 7 forces']);
    expect(brief(found?.points ?? [])).toEqual([
      '2015/16 154',
      '2016/17 296',
      '2018/19 319',
      '2019/20 544',
    ]);
    expect(found?.points.map(({ total }) => [total?.forces, total?.of])).toEqual(
      Array(4).fill([4, 7]),
    );
  });

  test('as rates over their own residents, with what they are', () => {
    const points = line('rate')?.points ?? [];
    expect(points.map(({ value }) => value)).toEqual([
      expect.closeTo(154 / 25, 10),
      expect.closeTo(296 / 25, 10),
      expect.closeTo(319 / 25, 10),
      expect.closeTo(544 / 26.2, 10),
    ]);
    expect(points.map((point) => pointWords(point, 'rate'))).toEqual([
      '6.2',
      '11.8',
      '12.8',
      'at least 20.8',
    ]);
  });

  test('are no line where they are fewer than half', () => {
    const all = ['2015/16', '2016/17', '2017/18', '2018/19', '2019/20'].map(periodNamed);
    expect(line('count', all)).toBeUndefined();
    expect(line('count', years, '2018-12')).toBeUndefined();
  });

  test.each([
    [22, 'The same 22 of 43 forces'],
    [21, undefined],
    [43, 'England and Wales'],
  ])('%i of 43: %s', (forces, name) => {
    const counts = Array<number>(forces).fill(10);
    const rows = [...rowsOf(counts, '2015/16'), ...rowsOf(counts, '2016/17')];
    const country = makeCountry({ forces: 43, rows });
    const found = sameForcesTrend(
      country,
      tableFor(country, cyberFlag),
      ['2015/16', '2016/17'].map(periodNamed),
      'rate',
    );
    expect(found?.name).toBe(name);
  });
});

test('a national line of rates is the yardstick of its years, without forces that have no residents', () => {
  const rail = 'realm-rail-police,2018/19,9000,exact,,foi-2019-06,published,echo,';
  const country = makeCountry({ forces: 43, rows: [...rowsOf(Array(43).fill(100)), rail] });
  const table = tableFor(country, cyberFlag);
  const year = periodNamed('2018/19');
  const yardstick = nationalRateOf(country, table, year)?.rate.per10k;
  const [rated] = ratedTrends(country, table, [year]);
  const same = (as: As) => sameForcesTrend(country, table, [year], as)?.points[0]?.value;
  expect([yardstick, same('rate'), rated?.points[0]?.value]).toEqual([10, 10, 10]);
  expect(same('count')).toBe(13_300);
});

describe('rates of a nation', () => {
  const nation = (year: string, count: number, forces: number | '', release = 'foi-2019-06') =>
    `england-and-wales,${year},${count},exact,${forces},${release},published,echo,`;
  const lines = (rows: readonly string[], asOf?: string) => {
    const country = makeCountry({ forces: 43, rows });
    const table = tableFor(country, cyberFlag);
    const month = asOf === undefined ? undefined : monthNamed(asOf);
    return ratedTrends(country, table, table.years, month).map((trend) => ({
      name: trend.name,
      runs: runs(country, cyberFlag, trend.points),
      points: trend.points.flatMap((point) =>
        typeof point.value === 'number'
          ? `${point.label} ${pointWords(point, 'rate')}, ${pointForcesWords(trend, point)}`
          : [],
      ),
    }));
  };
  const all = Array<number>(43).fill(10);
  const some = Array<number>(31).fill(20);

  test('a few forces are never called England and Wales, and no line joins them', () => {
    expect(lines([...rowsOf(some, '2015/16'), ...rowsOf(some.slice(1), '2016/17')])).toEqual([
      {
        name: 'Forces with a figure together',
        runs: [['2015/16'], ['2016/17']],
        points: ['2015/16 2.0, 31 of 43 forces', '2016/17 2.0, 30 of 43 forces'],
      },
    ]);
  });

  test('all of them are, and a line joins their years', () => {
    expect(lines([...rowsOf(all, '2015/16'), ...rowsOf(all, '2016/17')])).toEqual([
      {
        name: 'England and Wales',
        runs: [['2015/16', '2016/17']],
        points: ['2015/16 1.0, all 43 forces', '2016/17 1.0, all 43 forces'],
      },
    ]);
  });

  test('a published total of all is; those of one release are joined', () => {
    const years = ['2015/16', '2016/17', '2017/18'];
    const rows = years.flatMap((year) => rowsOf(some, year));
    const later = nation('2016/17', 1290, 43);
    expect(lines([...rows, nation('2015/16', 860, 43), later])).toEqual([
      {
        name: 'England and Wales',
        runs: [['2015/16', '2016/17']],
        points: ['2015/16 2.0, all 43 forces', '2016/17 3.0, all 43 forces'],
      },
      {
        name: 'Forces with a figure together',
        runs: [['2017/18']],
        points: ['2017/18 2.0, 31 of 43 forces'],
      },
    ]);
    const [first] = lines([...rows, nation('2015/16', 860, 43, 'foi-2018-06'), later]);
    expect(first?.runs).toEqual([['2015/16'], ['2016/17']]);
  });

  test('a published total of fewer, or of nobody knows how many, is not', () => {
    const rows = rowsOf(some, '2015/16');
    for (const forces of [42, ''] as const) {
      const names = lines([...rows, nation('2015/16', 860, forces)]).map(({ name }) => name);
      expect(names).toEqual(['Forces with a figure together']);
    }
  });

  test('what was published later is not known', () => {
    const rows = [...rowsOf(some, '2015/16', 'foi-2018-06'), nation('2015/16', 860, 43)];
    const names = (asOf: string) => lines(rows, asOf).map(({ name }) => name);
    expect(names('2019-05')).toEqual(['Forces with a figure together']);
    expect(names('2019-06')).toEqual(['England and Wales']);
  });
});

describe('which published totals a line joins', () => {
  const joined = (...rows: readonly string[]) => {
    const from = makeDatasetWith(cyberFlag, rows);
    const [line] = publishedTrends(from, tableFor(from, cyberFlag));
    return runs(from, cyberFlag, line?.points ?? []).map((run) => run.join(' '));
  };
  const uk = (
    year: string,
    value: number,
    forces: string,
    release = 'foi-2019-06',
    how = 'exact',
  ) => `uk,${year},${value},${how},${forces},${release},published,echo,`;

  test('those of one release over as many forces', () => {
    expect(joined(uk('2015/16', 1, '41'), uk('2016/17', 2, '41'))).toEqual(['2015/16 2016/17']);
    expect(joined(uk('2015/16', 1, '41'), uk('2016/17', 2, '42'))).toEqual(['2015/16', '2016/17']);
  });

  test('not those of two releases, though over as many', () => {
    expect(joined(uk('2015/16', 1, '41', 'foi-2018-06'), uk('2016/17', 2, '41'))).toEqual([
      '2015/16',
      '2016/17',
    ]);
  });

  test('a series of one release that names its forces once; none that never does', () => {
    const series = [uk('2015/16', 1, ''), uk('2016/17', 2, ''), uk('2017/18', 3, '45')];
    expect(joined(...series)).toEqual(['2015/16 2016/17 2017/18']);
    expect(joined(...series.slice(0, 2))).toEqual(['2015/16', '2016/17']);
  });

  test('a repeat in a newer release does not cut the series, another number does', () => {
    const series = [uk('2015/16', 1, ''), uk('2016/17', 2, ''), uk('2017/18', 3, '45')];
    const again = (value: number) => uk('2015/16', value, '', 'foi-2020-09');
    expect(joined(...series, again(1))).toEqual(['2015/16 2016/17 2017/18']);
    expect(joined(...series, again(9))).toEqual(['2015/16', '2016/17 2017/18']);
  });

  test('no bound', () => {
    const bound = uk('2016/17', 2, '41', 'foi-2019-06', 'at-least');
    expect(joined(uk('2015/16', 1, '41'), bound)).toEqual(['2015/16', '2016/17']);
  });
});

test('the step of the Census is where the estimates of residents change theirs', () => {
  const rows = ['2020/21', '2021/22', '2022/23', '2023/24'].map(
    (year) => `northshire,${year},100,exact,,foi-2020-09,published,echo,`,
  );
  const from = makeDatasetWith(cyberFlag, rows);
  const trend = trendOf(from, tableFor(from, cyberFlag), areaNamed(from, 'northshire'), 'rate');
  expect(censusStepIn([trend])).toBe(periodNamed('2022/23').from);
  const until = { ...trend, points: trend.points.slice(0, 2) };
  expect(censusStepIn([until])).toBeUndefined();
  expect(censusStepIn([until, trend])).toBe(periodNamed('2022/23').from);
});

describe('published national totals', () => {
  const table = tableFor(dataset, cyberFlag);

  test('one line for each nation, a gap where nothing was published', () => {
    const lines = publishedTrends(dataset, table);
    expect(Object.fromEntries(lines.map(({ key, points }) => [key, brief(points)]))).toEqual({
      'england-and-wales': [
        '2015/16 230',
        '2016/17 400',
        '2017/18 not-found',
        '2018/19 not-found',
        '2019/20 560',
      ],
      'england-wales-ni': [
        '2015/16 not-found',
        '2016/17 not-found',
        '2017/18 not-found',
        '2018/19 420',
        '2019/20 590',
      ],
      uk: [
        '2015/16 not-found',
        '2016/17 not-found',
        '2017/18 not-found',
        '2018/19 not-found',
        '2019/20 600',
      ],
    });
    expect(lines.every(({ isTotal }) => isTotal)).toBe(true);
  });

  test('the number of forces at each point, where it is known', () => {
    const forces = publishedTrends(dataset, table).map(({ points }) =>
      points.map((one) => one.total?.forces),
    );
    expect(forces).toEqual([
      [6, 6, undefined, undefined, 7],
      [undefined, undefined, undefined, 7, 8],
      [undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  test('as of a month', () => {
    const lines = publishedTrends(dataset, table, monthNamed('2016-06'));
    expect(lines.map(({ key, points }) => [key, points.at(0)?.value])).toEqual([
      ['england-and-wales', 200],
    ]);
  });

  test('a year in which no national total was published', () => {
    const some = makeDatasetWith(cyberFlag, [
      'wales,2014/15,587,exact,,foi-2016-06,published,one,',
      'wales,2016/17,1437,exact,,foi-2017,published,two,',
    ]);
    const [line] = publishedTrends(some, tableFor(some, cyberFlag));
    expect(runs(some, cyberFlag, line?.points ?? [])).toEqual([['2014/15'], ['2016/17']]);
  });
});

describe('by quarter', () => {
  test('counts as published, below zero too', () => {
    const line = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'eastmere').slug);
    expect(brief(line?.points ?? []).slice(0, 4)).toEqual([
      'April to June 2017 3',
      'July to September 2017 5',
      'October to December 2017 -1',
      'January to March 2018 5',
    ]);
  });

  test('a force without any is missing in every quarter', () => {
    const line = quarterlyTrend(dataset, grooming, areaNamed(dataset, 'ulland').slug);
    expect(line?.points.map(({ value }) => value)).toEqual(Array(8).fill('not-found'));
  });

  test.each([
    ['england-and-wales', true],
    ['northshire', false],
  ])('%s is a total: %s', (slug, isTotal) => {
    expect(quarterlyTrend(dataset, grooming, areaNamed(dataset, slug).slug)?.isTotal).toBe(isTotal);
  });

  test('a national count says how many forces are in it', () => {
    const slug = areaNamed(dataset, 'england-and-wales').slug;
    const trend = quarterlyTrend(dataset, grooming, slug);
    const [first] = trend?.points ?? [];
    expect(trend && first && pointForcesWords(trend, first)).toBe('all 7 forces');
  });

  test('a measure without quarters has no such line', () => {
    const slug = areaNamed(dataset, 'northshire').slug;
    expect(quarterlyTrend(dataset, cyberFlag, slug)).toBeUndefined();
  });

  test('the line stops at the break and at a missing quarter', () => {
    const { slug } = areaNamed(dataset, 'northshire');
    const quarters = ['2016-Q4', '2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4'].flatMap(
      (text) => parseQuarter(text) ?? [],
    );
    const counts = new Map([
      ['2016-Q4', 1],
      ['2017-Q1', 2],
      ['2017-Q2', 8],
      ['2017-Q4', -1],
    ]);
    const some = makeDataset({
      quarterly: new Map([[grooming, { quarters, counts: new Map([[slug, counts]]) }]]),
    });
    expect(runs(some, grooming, quarterlyTrend(some, grooming, slug)?.points ?? [])).toEqual([
      ['October to December 2016', 'January to March 2017'],
      ['April to June 2017'],
      ['October to December 2017'],
    ]);
  });
});
