import { describe, expect, test } from 'vitest';
import {
  type Change,
  changeBetween,
  ratioInterval,
  stepBetween,
  wholePercent,
} from '../../src/domain/change.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { yearBeforeOf, yearBeforeWords } from '../../src/domain/yearBefore.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function ask(measure: MeasureSlug, area: string, from: string, to: string, asOf?: string): Change {
  return changeBetween(
    dataset,
    tableFor(dataset, measure),
    areaNamed(dataset, area),
    periodNamed(from),
    periodNamed(to),
    asOf === undefined ? undefined : monthNamed(asOf),
  );
}

/** Figures of Northshire alone, as `year,value,qualifier,release`. */
function publishedAs(...rows: readonly string[]) {
  const full = rows.map((row) => {
    const [year, value, qualifier = 'exact', release = 'foi-2019-06'] = row.split(',');
    return `northshire,${year},${value},${qualifier},,${release},published,echo,`;
  });
  const other = makeDatasetWith(cyberFlag, full);
  return (from: string, to: string) =>
    changeBetween(
      other,
      tableFor(other, cyberFlag),
      areaNamed(other, 'northshire'),
      periodNamed(from),
      periodNamed(to),
    );
}

test.each([
  [8, 14, '0.69', '4.81'],
  [20, 35, '0.98', '3.20'],
  [100, 175, '1.36', '2.26'],
])('from %i to %i the ratio lies between %s and %s', (earlier, later, lower, upper) => {
  const interval = ratioInterval(earlier, later);
  expect([interval.lower.toFixed(2), interval.upper.toFixed(2)]).toEqual([lower, upper]);
});

test('the interval of a ratio from or to nothing has an open end', () => {
  expect(ratioInterval(20, 0).lower).toBe(0);
  expect(ratioInterval(0, 20).upper).toBe(Number.POSITIVE_INFINITY);
});

describe('what may be said', () => {
  test.each([
    [0, 50, 'counts'],
    [9, 500, 'counts'],
    [10, 500, 'ratio'],
    [49, 500, 'ratio'],
    [50, 500, 'percent'],
  ])('from %i, then %i: %s', (earlier, later, is) => {
    expect(stepBetween(earlier, later)).toMatchObject({ is, earlier, later });
  });

  test('a ratio has its interval', () => {
    const step = stepBetween(20, 35);
    expect(step).toMatchObject({ is: 'ratio', ratio: 1.75, interval: ratioInterval(20, 35) });
  });

  test.each([
    [19, 38, false],
    [20, 39, false],
    [20, 40, true],
    [100, 199, false],
    [100, 200, true],
    [5, 500, false],
  ])('%i to %i is doubled: %s', (earlier, later, isDoubled) => {
    expect(stepBetween(earlier, later).isDoubled).toBe(isDoubled);
  });
});

test.each([
  [200, 201, 1],
  [200, 199, -1],
  [200, 203, 2],
  [200, 197, -2],
  [200, 200, 0],
  [1000, 1004, 0],
  [1000, 1005, 1],
  [1000, 995, -1],
  [114, 213, 87],
  [50, 0, -100],
])('from %i to %i is %i per cent: halves go away from zero', (earlier, later, percent) => {
  expect(wholePercent(earlier, later)).toBe(percent);
});

describe('between two years of a force', () => {
  test('a percentage of what is shown', () => {
    expect(ask(grooming, 'mid-vales', '2017/18', '2018/19')).toEqual({
      is: 'percent',
      earlier: 100,
      later: 120,
      isDoubled: false,
      percent: 20,
    });
  });

  test('backwards, too', () => {
    expect(ask(grooming, 'mid-vales', '2018/19', '2017/18')).toMatchObject({ percent: -17 });
  });

  test.each([
    ['northshire', '2016/17', '2017/18', 'missing', 'a gap'],
    ['mid-vales', '2015/16', '2016/17', 'missing', 'not supplied'],
    ['mid-vales', '2018/19', '2019/20', 'missing', 'another definition'],
    ['westvale', '2016/17', '2017/18', 'missing', 'only a doubtful figure'],
    ['eastmere', '2018/19', '2019/20', 'inexact', 'a lower bound'],
    ['mid-vales', '2017/18', '2018/19', 'inexact', 'an upper bound'],
    ['westvale', '2015/16', '2018/19', 'inexact', 'a rounded count'],
    ['northshire', '2015/16', '2015/16', 'same-year', 'one year'],
    ['northshire', '2015/16', '2015-04/2017-03', 'other-span', 'two years'],
  ])('%s, %s to %s: refused as %s, %s', (area, from, to, why) => {
    expect(ask(cyberFlag, area, from, to)).toMatchObject({ is: 'refused', why });
  });

  test('nothing is said across the break, and on each side of it something is', () => {
    expect(ask(grooming, 'mid-vales', '2016/17', '2017/18')).toMatchObject({ why: 'break' });
    expect(ask(grooming, 'mid-vales', '2015/16', '2018/19')).toMatchObject({ why: 'break' });
    expect(ask(grooming, 'mid-vales', '2015/16', '2016/17').is).toBe('ratio');
    expect(ask(grooming, 'mid-vales', '2017/18', '2018/19').is).toBe('percent');
  });

  test('a refusal keeps both figures where there are both', () => {
    const refused = ask(grooming, 'mid-vales', '2016/17', '2017/18');
    const pair = refused.is === 'refused' ? refused.pair : undefined;
    expect([pair?.earlier.value, pair?.later.value]).toEqual([35, 100]);
  });

  test('a sum of published figures is a count like others', () => {
    expect(ask(cyberFlag, 'ash-and-elm', '2016/17', '2017/18')).toMatchObject({ is: 'ratio' });
  });
});

describe('of a total', () => {
  test('within one release and with as many forces', () => {
    expect(ask(cyberFlag, 'england-and-wales', '2015/16', '2016/17')).toMatchObject({
      is: 'percent',
      earlier: 230,
      later: 400,
    });
  });

  test('not over different forces', () => {
    expect(ask(cyberFlag, 'england-wales-ni', '2018/19', '2019/20')).toMatchObject({
      is: 'refused',
      why: 'different-forces',
    });
  });
});

describe('where years were published more than once', () => {
  test('one release with both years is taken for both, though a newer one has the later', () => {
    const between = publishedAs(
      '2015/16,85,exact,foi-2017',
      '2016/17,100,exact,foi-2017',
      '2016/17,213,exact,foi-2019-06',
    );
    expect(between('2015/16', '2016/17')).toMatchObject({ earlier: 85, later: 100 });
  });

  test('of several with both years the newest', () => {
    const between = publishedAs(
      '2015/16,85,exact,foi-2017',
      '2016/17,100,exact,foi-2017',
      '2015/16,90,exact,foi-2018-06',
      '2016/17,110,exact,foi-2018-06',
    );
    expect(between('2015/16', '2016/17')).toMatchObject({ earlier: 90, later: 110 });
  });

  test('without one, each year as it is shown', () => {
    const between = publishedAs('2015/16,85,exact,foi-2017', '2016/17,213,exact,foi-2019-06');
    expect(between('2015/16', '2016/17')).toMatchObject({ earlier: 85, later: 213 });
  });

  test('as of a month, only what was out', () => {
    expect(ask(cyberFlag, 'northshire', '2015/16', '2016/17', '2016-12')).toMatchObject({
      why: 'missing',
    });
  });
});

describe('from the year before, in words', () => {
  const words = (measure: MeasureSlug, area: string, year: string) =>
    yearBeforeWords(
      yearBeforeOf(
        dataset,
        tableFor(dataset, measure),
        areaNamed(dataset, area),
        periodNamed(year),
      ),
    );

  test.each([
    [grooming, 'mid-vales', '2018/19', 'From 2017/18: 100, then 120, +20%'],
    [
      grooming,
      'northshire',
      '2018/19',
      'From 2017/18: 40, then 44, 1.10 times as many (95% interval 0.70 to 1.73: chance alone could explain it)',
    ],
    [grooming, 'city-of-oldport', '2018/19', 'From 2017/18, too few for a percentage: 2, then 3'],
    [
      cyberFlag,
      'northshire',
      '2018/19',
      'From 2017/18, no change is given: there is no figure for at least one of the two years',
    ],
  ])('%s, %s in %s: %s', (measure, area, year, expected) => {
    expect(words(measure, area, year)).toBe(expected);
  });

  test('a number that is not the one shown is explained', () => {
    const other = makeDatasetWith(cyberFlag, [
      'northshire,2015/16,85,exact,,foi-2017,published,echo,',
      'northshire,2016/17,100,exact,,foi-2017,published,echo,',
      'northshire,2016/17,213,exact,,foi-2019-06,published,echo,',
    ]);
    const table = tableFor(other, cyberFlag);
    const year = periodNamed('2016/17');
    const before = yearBeforeOf(other, table, areaNamed(other, 'northshire'), year);
    const shown = observationsIn(table).find((one) => 'value' in one && one.value === 213);
    expect(yearBeforeWords(before, shown && 'value' in shown ? shown : undefined)).toBe(
      'From 2015/16: 85, then 100, +18% (both numbers from the newest release that has both years)',
    );
  });
});
