import { describe, expect, test } from 'vitest';
import {
  type Change,
  type ChangeNote,
  changeBetween,
  ratioInterval,
  stepBetween,
  wholePercent,
} from '../../src/domain/change.ts';
import { timesWords } from '../../src/domain/changeWords.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { briefChangeWords, yearBeforeOf, yearBeforeWords } from '../../src/domain/yearBefore.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  makeTable,
  measureNamed,
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

/** Figures of Northshire alone, as `year,value,qualifier,release,standing`. */
function publishedAs(...rows: readonly string[]) {
  const full = rows.map((row) => {
    const [year, value, qualifier, release, standing] = row.split(',');
    const how = `${qualifier ?? 'exact'},,${release ?? 'foi-2019-06'},${standing ?? 'published'}`;
    return `northshire,${year},${value},${how},echo,`;
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
    [0, 50, undefined],
    [9, 500, undefined],
    [49, 500, undefined],
    [50, 500, 900],
  ])('from %i, then %i: a percentage of %s', (earlier, later, percent) => {
    const step = stepBetween(earlier, later);
    expect(step).toMatchObject({ earlier, later, interval: ratioInterval(earlier, later) });
    expect(step.percent).toBe(percent);
  });

  test.each([
    [8, 14, true],
    [20, 35, true],
    [20, 40, false],
    [100, 175, false],
    [53, 74, true],
    [100, 100, true],
    [0, 5, true],
    [0, 6, false],
  ])('%i, then %i is within what chance could do: %s', (earlier, later, isChance) => {
    expect(stepBetween(earlier, later).isChance).toBe(isChance);
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

test.each([
  [40, 101, '2.53'],
  [200, 201, '1.01'],
])('from %i to %i is %s times as many', (earlier, later, words) => {
  expect(timesWords(stepBetween(earlier, later).ratio)).toBe(`${words} times as many`);
});

describe('between two years of a force', () => {
  test('a percentage of what is shown', () => {
    expect(ask(grooming, 'mid-vales', '2017/18', '2018/19')).toEqual({
      is: 'step',
      earlier: 100,
      later: 120,
      ratio: 1.2,
      interval: ratioInterval(100, 120),
      isChance: true,
      isDoubled: false,
      percent: 20,
      notes: [],
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
    const broken = { name: 'wider from April 2017' };
    expect(ask(grooming, 'mid-vales', '2016/17', '2017/18')).toMatchObject({
      why: 'break',
      broken,
    });
    expect(ask(grooming, 'mid-vales', '2018/19', '2015/16')).toMatchObject({
      why: 'break',
      broken,
    });
    expect(ask(grooming, 'mid-vales', '2015/16', '2016/17').is).toBe('step');
    expect(ask(grooming, 'mid-vales', '2017/18', '2018/19').is).toBe('step');
  });

  test('a refusal keeps both figures where there are both', () => {
    const refused = ask(grooming, 'mid-vales', '2016/17', '2017/18');
    const pair = refused.is === 'refused' ? refused.pair : undefined;
    expect([pair?.earlier.value, pair?.later.value]).toEqual([35, 100]);
  });

  test('a sum of published figures is a count like others', () => {
    expect(ask(cyberFlag, 'ash-and-elm', '2016/17', '2017/18')).toMatchObject({ is: 'step' });
  });

  test.each([
    ['questioned', 'refused'],
    ['published', 'step'],
  ])('from or to a figure that is %s: %s', (standing, is) => {
    const between = publishedAs(`2015/16,85,exact,foi-2019-06,${standing}`, '2016/17,100');
    expect(between('2015/16', '2016/17').is).toBe(is);
    expect(between('2016/17', '2015/16').is).toBe(is);
  });

  test('between two releases it says so', () => {
    const between = publishedAs(
      '2015/16,85,exact,foi-2017',
      '2016/17,100,exact,foi-2019-06',
      '2017/18,110,exact,foi-2019-06',
    );
    expect(between('2015/16', '2016/17')).toMatchObject({ notes: ['two-releases'] });
    expect(between('2016/17', '2017/18')).toMatchObject({ notes: [] });
  });

  test('from the first year of an offence it says so, where the offence began', () => {
    const measure = {
      ...measureNamed(dataset, cyberFlag),
      inForce: { from: '2017-04-03', places: ['England' as const] },
    };
    const notesOf = (area: string, from: string) => {
      const rows = [from, '2018/19'].map(
        (year) => `${area},${year},60,exact,,foi-2019-06,published,echo,`,
      );
      const table = { ...makeTable(dataset, cyberFlag, rows), measure };
      const place = areaNamed(dataset, area);
      const change = changeBetween(
        dataset,
        table,
        place,
        periodNamed(from),
        periodNamed('2018/19'),
      );
      return change.is === 'step' ? change.notes : change.why;
    };
    expect(notesOf('northshire', '2017/18')).toEqual(['first-year']);
    expect(notesOf('northshire', '2016/17')).toEqual([]);
    expect(notesOf('southmarch', '2017/18')).toEqual([]);
  });
});

describe('of a total', () => {
  test('within one release and with as many forces', () => {
    expect(ask(cyberFlag, 'england-and-wales', '2015/16', '2016/17')).toMatchObject({
      is: 'step',
      earlier: 230,
      later: 400,
    });
  });

  const total = (earlier: string, later: string) => {
    const rows = [`england-and-wales,2015/16,${earlier}`, `england-and-wales,2016/17,${later}`];
    const other = makeDatasetWith(
      cyberFlag,
      rows.map((row) => `${row},published,echo,`),
    );
    return changeBetween(
      other,
      tableFor(other, cyberFlag),
      areaNamed(other, 'england-and-wales'),
      periodNamed('2015/16'),
      periodNamed('2016/17'),
    );
  };

  test.each([
    ['230,exact,6,foi-2017', '400,exact,6,foi-2017', 'step'],
    ['230,exact,6,foi-2017', '400,exact,5,foi-2017', 'different-forces'],
    ['230,exact,6,foi-2017', '400,exact,6,foi-2018-06', 'different-forces'],
    ['230,exact,,foi-2017', '400,exact,6,foi-2017', 'unknown-forces'],
    ['230,exact,6,foi-2017', '400,exact,,foi-2017', 'unknown-forces'],
    ['230,exact,,foi-2017', '400,exact,,foi-2017', 'unknown-forces'],
  ])('%s, then %s: %s', (earlier, later, said) => {
    const change = total(earlier, later);
    expect(change.is === 'refused' ? change.why : change.is).toBe(said);
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
    [
      grooming,
      'mid-vales',
      '2018/19',
      'From 2017/18: 100, then 120: +20%, within what chance could do (95% interval of the ratio 0.91 to 1.58)',
    ],
    [
      grooming,
      'northshire',
      '2018/19',
      'From 2017/18: 40, then 44: 1.10 times as many, within what chance could do (95% interval 0.70 to 1.73)',
    ],
    [
      grooming,
      'city-of-oldport',
      '2018/19',
      'From 2017/18: 2, then 3: 1.50 times as many, within what chance could do (95% interval 0.17 to 17.96)',
    ],
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
      'From 2015/16: 85, then 100: +18%, within what chance could do (95% interval of the ratio 0.87 to 1.59) (both numbers from the newest release that has both years)',
    );
  });
});

describe('in a few words, a change says what must be said with it', () => {
  test.each<[readonly ChangeNote[], string]>([
    [[], '60 in 2017/18: +177%'],
    [
      ['first-year'],
      '60 in 2017/18: +177%. The earlier year is the first of the offence, a base that would be low in any case',
    ],
    [['two-releases'], '60 in 2017/18: +177%. The two numbers are of different releases'],
  ])('%j', (notes, words) => {
    const change = { is: 'step', ...stepBetween(60, 166), notes } as const;
    expect(briefChangeWords({ before: periodNamed('2017/18'), change })).toBe(words);
  });
});
