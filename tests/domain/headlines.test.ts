import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { comparisonHeadline, mapHeadline, mapSubtitle } from '../../src/domain/headlines.ts';
import { listWords } from '../../src/domain/lists.ts';
import { type MapAnswer, type MapMark, mapOf } from '../../src/domain/map.ts';
import { type As, markFor } from '../../src/domain/mark.ts';
import type { Precision } from '../../src/domain/precision.ts';
import type { Trend } from '../../src/domain/trend.ts';
import {
  lastPoint,
  nationHeadline,
  trendHeadline,
  trendSummary,
} from '../../src/domain/trendHeadlines.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const made = makeDataset();
const table = tableFor(made, cyberFlag);
const year = periodNamed('2018/19');
const northshire = areaNamed(made, 'northshire');

/** A map of forces with these values; undefined stands for no figure. */
function makeMap(as: As, values: readonly (number | undefined)[], outside = 0): MapAnswer {
  const known = markFor(made, table, northshire, year, 'count');
  const unknown = markFor(made, table, northshire, periodNamed('2017/18'), 'count');
  if (known.is !== 'value') throw new Error('Northshire has a figure.');
  const marks = values.map(
    (value, at): MapMark => ({
      area: northshire,
      mark: value === undefined ? unknown : { ...known, value },
      isOutside: at >= values.length - outside,
    }),
  );
  return { measure: table.measure, marks, as, bins: [], largest: 0, missing: [] };
}

/** Ten values from the smaller to the larger one. */
const ten = (low: number, high: number) => [low, ...Array.from({ length: 8 }, () => low), high];
const nine = ten(1, 5).slice(1);
const none = Array.from({ length: 10 }, () => undefined);

describe('the headline of a map', () => {
  test.each<[As, readonly (number | undefined)[], number, string]>([
    ['rate', [], 0, 'None of 0 forces has a rate for 2018/19'],
    ['rate', none, 0, 'None of 10 forces has a rate for 2018/19'],
    ['count', none, 0, 'None of 10 forces has a figure for 2018/19'],
    ['rate', [undefined, 4], 0, '1 of 2 forces has a rate for 2018/19'],
    ['rate', nine, 0, '9 of 9 forces have a rate for 2018/19'],
    ['count', [...nine, undefined], 0, '9 of 10 forces have a figure for 2018/19'],
    ['rate', ten(1, 5), 1, '9 of 9 forces have a rate for 2018/19'],
    // Of ten values the middle half goes from the third to the seventh.
    [
      'rate',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 99],
      0,
      'Half of the forces lie between 3.0 and 7.0 in 2018/19',
    ],
    [
      'rate',
      [...ten(1, 5), undefined],
      0,
      'Half of the 10 forces with a rate lie at 1.0 in 2018/19',
    ],
    [
      'count',
      [4, 4, 40, 40, 50, 60, 1234, 1300, 2000, 9999],
      0,
      'Half of the forces recorded between 40 and 1,234 offences each in 2018/19',
    ],
    ['count', [...ten(4, 1234), 9999], 1, 'Half of the forces recorded 4 offences each in 2018/19'],
  ])('%s of %j, %i outside: %s', (as, values, outside, expected) => {
    expect(mapHeadline(makeMap(as, values, outside), year)).toBe(expected);
  });

  test('leaves the forces of other nations out of the half, and says so (rule 14)', () => {
    const answer = makeMap('count', [4, 4, 40, 40, 50, 60, 1234, 1300, 2000, 9999]);
    const [first] = makeMap('count', [1]).marks;
    if (!first) throw new Error('It has one.');
    const abroad = { ...first, area: areaNamed(made, 'ulland') };
    expect(mapHeadline({ ...answer, marks: [...answer.marks, abroad] }, year)).toBe(
      'Half of the 10 forces of England and Wales with a figure recorded between 40 and 1,234 offences each in 2018/19',
    );
  });

  test.each<[As, string]>([
    ['rate', '6 of 7 forces have a rate for 2018/19'],
    ['count', '8 of 8 forces have a figure for 2018/19'],
  ])('%s: counts no force that cannot have one: %s', (as, expected) => {
    const answer = mapOf(made, tableFor(made, grooming), { period: year, as });
    expect(mapHeadline(answer, year)).toBe(expected);
  });

  test('says below it what is drawn', () => {
    const measure = measureNamed(made, grooming);
    expect(mapSubtitle(measure, year, 'count')).toBe(
      'Sexual grooming: offences recorded by police, year to March 2019',
    );
    expect(mapSubtitle(measure, year, 'rate')).toBe(
      'Sexual grooming: offences recorded by police for each 10,000 residents under 18, year to March 2019',
    );
  });
});

describe('the headline of a comparison', () => {
  test.each<[As, string, readonly string[], string]>([
    ['count', '2015/16', ['northshire'], 'Northshire: 114 offences in 2015/16'],
    [
      'rate',
      '2015/16',
      ['northshire'],
      'Northshire: 11.4 for each 10,000 residents under 18 in 2015/16',
    ],
    ['count', '2015/16', ['eastmere'], 'Eastmere: 0 offences in 2015/16'],
    ['count', '2017/18', ['northshire'], 'Northshire: no figure found in 2017/18'],
    ['count', '2015/16', ['mid-vales'], 'Mid Vales: not supplied in 2015/16'],
    ['count', '2019/20', ['mid-vales'], 'Mid Vales: not comparable in 2019/20'],
    ['rate', '2018/19', ['city-of-oldport'], 'City of Oldport: rate withheld in 2018/19'],
    ['count', '2015/16', ['northshire', 'southmarch'], '2 of 2 forces have a figure for 2015/16'],
    ['rate', '2015/16', ['northshire', 'southmarch'], '2 of 2 forces have a rate for 2015/16'],
    ['count', '2015/16', ['northshire', 'mid-vales'], '1 of 2 forces has a figure for 2015/16'],
    [
      'count',
      '2017/18',
      ['northshire', 'city-of-oldport'],
      'None of 2 forces has a figure for 2017/18',
    ],
    // A figure without a rate is no rate, and still a figure.
    ['rate', '2018/19', ['ulland', 'northshire'], '1 of 2 forces has a rate for 2018/19'],
    ['rate', '2018/19', ['ulland'], 'Ulland: no estimate of residents in 2018/19'],
    ['rate', '2015/16', ['eastmere'], 'Eastmere: 0 offences in 2015/16'],
    [
      'rate',
      '2019/20',
      ['eastmere'],
      'Eastmere: at least 15.4 for each 10,000 residents under 18 in 2019/20',
    ],
    ['count', '2019/20', ['eastmere'], 'Eastmere: at least 80 offences in 2019/20'],
  ])('%s in %s of %j: %s', (as, text, names, expected) => {
    const period = periodNamed(text);
    const areas = names as readonly AreaSlug[];
    const comparison = comparisonOf(made, table, { period, as, areas, sort: 'name' });
    expect(comparisonHeadline(comparison, period)).toBe(expected);
  });
});

/** A line through these years; undefined stands for no figure. */
function makeTrend(name: string, values: readonly (number | undefined)[]): Trend {
  const points = values.map((value, at) => ({
    from: 24_183 + 12 * at,
    label: `${2015 + at}/${16 + at}`,
    value: value ?? ('not-found' as const),
    others: [],
  }));
  return { key: name, name, points, isTotal: false };
}

describe('the headline of a trend', () => {
  test.each<[As, readonly Trend[], string]>([
    ['count', [], 'Nothing chosen to draw'],
    ['count', [makeTrend('Kent', [])], 'Kent: no figure to draw'],
    ['count', [makeTrend('Kent', [undefined, undefined])], 'Kent: no figure to draw'],
    ['count', [makeTrend('Kent', [2, 1234])], 'Kent: 1,234 offences in 2016/17'],
    ['count', [makeTrend('Kent', [1, undefined])], 'Kent: 1 offence in 2015/16'],
    ['count', [makeTrend('Kent', [7, 0])], 'Kent: 0 offences in 2016/17'],
    [
      'rate',
      [makeTrend('Kent', [2, 3.26])],
      'Kent: 3.3 for each 10,000 residents under 18 in 2016/17',
    ],
    [
      'rate',
      [makeTrend('Kent', [2, 0.01])],
      'Kent: <0.1 for each 10,000 residents under 18 in 2016/17',
    ],
    [
      'rate',
      [makeTrend('Kent', [1, 4.5]), makeTrend('Surrey', [2, 3.26])],
      'Between 3.3 and 4.5 for each 10,000 residents under 18 in 2016/17',
    ],
    [
      'count',
      [makeTrend('Kent', [1, 40]), makeTrend('Surrey', [20, undefined])],
      'Between 1 and 20 offences in 2015/16',
    ],
    ['count', [makeTrend('Kent', [7]), makeTrend('Surrey', [7])], '7 offences in 2015/16'],
    [
      'rate',
      [makeTrend('Kent', [1]), makeTrend('Surrey', [])],
      '1.0 for each 10,000 residents under 18 in 2015/16',
    ],
    [
      'count',
      [makeTrend('Kent', []), makeTrend('Surrey', [undefined])],
      'No figure to draw for the forces that are chosen',
    ],
  ])('%s of %j: %s', (as, trends, expected) => {
    expect(trendHeadline(trends, measureNamed(made, grooming), as)).toBe(expected);
  });

  test('a total says how many forces are in it', () => {
    const rate = { is: 'none', why: 'not-held' } as const;
    const total = (forces: number | undefined, of: number | undefined) => {
      const some = { forces, of, count: 8224, precision: 'exact', rate } as const;
      const trend = makeTrend('England and Wales', [8224]);
      const points = trend.points.map((point) => ({ ...point, total: some }));
      return trendHeadline(
        [{ ...trend, points, isTotal: true }],
        measureNamed(made, grooming),
        'count',
      );
    };
    const said = 'England and Wales: 8,224 offences in 2015/16';
    expect(total(40, 43)).toBe(`${said} (40 of 43 forces)`);
    expect(total(43, 43)).toBe(`${said} (all 43 forces)`);
    expect(total(44, undefined)).toBe(`${said} (44 forces)`);
    expect(total(undefined, 43)).toBe(`${said} (number of forces not published)`);
  });

  test('several totals name none of them alone, as each has its own number of forces', () => {
    const totals = ['England and Wales', 'United Kingdom'].map((name) => ({
      ...makeTrend(name, [8224]),
      isTotal: true,
    }));
    const measure = measureNamed(made, grooming);
    expect(trendHeadline(totals, measure, 'count')).toBe(
      'Totals over the years, each with the number of its forces',
    );
  });

  test('a force alone has the newest national rate of its year beside it', () => {
    const measure = measureNamed(made, grooming);
    const rate = { is: 'none', why: 'not-held' } as const;
    const nation = makeTrend('England and Wales', [2.26, 2.5]);
    const total = { forces: 43, of: 43, count: 8224, precision: 'exact', rate } as const;
    const points = nation.points.map((point) => ({ ...point, total }));
    const lines = [makeTrend('Kent', [1]), { ...nation, points, isTotal: true }];
    expect(trendHeadline(lines, measure, 'rate')).toBe(
      '1.0 for each 10,000 residents under 18 in 2015/16, 2.3 in all 43 forces',
    );
    expect(trendHeadline(lines, measure, 'count')).toBe('1 offence in 2015/16');
  });

  test('the last point with a value', () => {
    expect(lastPoint(makeTrend('Kent', [1, 2, undefined]))?.label).toBe('2016/17');
    expect(lastPoint(makeTrend('Kent', [undefined]))).toBeUndefined();
  });
});

describe('the headline of a national line', () => {
  const line = (counts: readonly number[], forces = 43, precision: Precision = 'exact') => {
    const rate = { is: 'none', why: 'not-held' } as const;
    const trend = makeTrend(
      forces === 43 ? 'England and Wales' : 'The same 30 of 43 forces',
      counts,
    );
    const points = trend.points.map((point, at) => ({
      ...point,
      total: { forces, of: 43, count: counts[at] ?? 0, precision, rate } as const,
    }));
    return nationHeadline(
      { ...trend, points, isTotal: true },
      measureNamed(made, cyberFlag),
      'count',
    );
  };

  test('says how many forces are in it, and no rise that chance could make', () => {
    expect(line([400, 700])).toBe(
      'The number recorded rose from 400 in 2015/16 to 700 in 2016/17 (all 43 forces)',
    );
    expect(line([700, 400], 30)).toBe(
      'The same 30 of 43 forces: the number recorded fell from 700 in 2015/16 to 400 in 2016/17 (30 of 43 forces)',
    );
    expect(line([400, 410])).toBe(
      'The number recorded: 400 in 2015/16, 410 in 2016/17, within what chance could do (all 43 forces)',
    );
    expect(line([400])).toBe('The number recorded: 400 in 2015/16 (all 43 forces)');
  });

  test('says no rise between bounds', () => {
    expect(line([400, 700], 43, 'at-least')).toBe(
      'The number recorded: at least 400 in 2015/16, at least 700 in 2016/17 (all 43 forces)',
    );
  });
});

describe('the name of a trend for those who do not see it', () => {
  const measure = measureNamed(made, grooming);

  test.each<[As, readonly Trend[], string]>([
    [
      'count',
      [makeTrend('Kent', [1000, undefined, 3000]), makeTrend('Surrey', [undefined, 5])],
      'Line chart of Sexual grooming, offences. Kent: 1,000 in 2015/16, 3,000 in 2017/18. Surrey: 5 in 2016/17.',
    ],
    [
      'rate',
      [makeTrend('Kent', [0.04, 2]), makeTrend('Surrey', [undefined])],
      'Line chart of Sexual grooming, offences for each 10,000 residents under 18. Kent: <0.1 in 2015/16, 2.0 in 2016/17. Surrey: no figure.',
    ],
  ])('%s of %j: %s', (as, trends, expected) => {
    expect(trendSummary(trends, measure, as)).toBe(expected);
  });
});

test.each<[readonly string[], number | undefined, string]>([
  [[], undefined, ''],
  [['Kent'], undefined, 'Kent'],
  [['Kent', 'Surrey'], undefined, 'Kent and Surrey'],
  [['Kent', 'Surrey', 'Sussex'], undefined, 'Kent, Surrey and Sussex'],
  [['A', 'B', 'C', 'D'], undefined, 'A, B, C and D'],
  [['A', 'B', 'C', 'D', 'E'], undefined, 'A, B, C and 2 others'],
  [['A', 'B', 'C'], 2, 'A and 2 others'],
])('the names %j, at most %s: %s', (names, most, expected) => {
  expect(listWords(names, most)).toBe(expected);
});
