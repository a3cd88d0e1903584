import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byTime,
  monthOf,
  monthWords,
  parsePeriod,
  parseQuarter,
  periodLongWords,
  periodWords,
  quarterWords,
  yearOf,
  yearStarting,
} from '../../src/domain/period.ts';
import { periodNamed } from '../support/makeDataset.ts';

function quarterNamed(text: string) {
  const quarter = parseQuarter(text);
  if (!quarter) throw new Error(`"${text}" is not a quarter.`);
  return quarter;
}

describe('reading a period', () => {
  test.each([
    ['2015/16', '2015-16', true, monthOf(2015, 4), 12],
    ['1999/00', '1999-00', true, monthOf(1999, 4), 12],
    ['2009/10', '2009-10', true, monthOf(2009, 4), 12],
    ['2017-04/2018-09', '2017-04_2018-09', false, monthOf(2017, 4), 18],
    ['2015-01/2015-12', '2015-01_2015-12', false, monthOf(2015, 1), 12],
    ['2017-04/2017-04', '2017-04_2017-04', false, monthOf(2017, 4), 1],
  ])('%s', (text, slug, isYear, from, months) => {
    expect(parsePeriod(text)).toEqual({ text, slug, isYear, from, months });
  });

  test.each([
    '',
    '2015',
    '2015/17',
    '2015/15',
    '2015-16',
    '2015/2016',
    ' 2015/16',
    '2015/16\n',
    '15/16',
    '2017-04/2017-03',
    '2017-04/2018-03',
    '2017-00/2017-03',
    '2017-01/2017-13',
    '2017-4/2017-9',
    '2017-Q2',
  ])('"%s" is not a period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('every financial year is read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (start) => {
        expect(parsePeriod(yearStarting(start).text)).toEqual(yearStarting(start));
      }),
    );
  });

  test('a span is as long as from its first month to its last, and no financial year', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const text = (year: number, at: number) => `${year}-${String(at).padStart(2, '0')}`;
    fc.assert(
      fc.property(month, month, fc.integer({ min: 1, max: 9 }), (from, to, years) => {
        const span = parsePeriod(`${text(2011, from)}/${text(2011 + years, to)}`);
        const isYear = from === 4 && to === 3 && years === 1;
        expect(span?.months).toBe(isYear ? undefined : years * 12 + to - from + 1);
      }),
    );
  });

  test('any other text is refused, not thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePeriod(text)?.text ?? text).toBe(text);
      }),
    );
  });
});

describe('reading a quarter', () => {
  test.each([
    ['2012-Q2', monthOf(2012, 4), 'April to June 2012', '2012/13'],
    ['2012-Q3', monthOf(2012, 7), 'July to September 2012', '2012/13'],
    ['2012-Q4', monthOf(2012, 10), 'October to December 2012', '2012/13'],
    ['2013-Q1', monthOf(2013, 1), 'January to March 2013', '2012/13'],
    ['2013-Q2', monthOf(2013, 4), 'April to June 2013', '2013/14'],
  ])('%s', (text, from, words, year) => {
    const quarter = quarterNamed(text);
    expect(quarter).toEqual({ text, from });
    expect(quarterWords(quarter)).toBe(words);
    expect(yearOf(quarter).text).toBe(year);
  });

  test.each(['2012-Q0', '2012-Q5', '2012-q2', '2012Q2', '2012/13', ''])(
    '"%s" is not a quarter',
    (text) => {
      expect(parseQuarter(text)).toBeUndefined();
    },
  );
});

describe('a period in words', () => {
  test.each([
    ['2015/16', '2015/16', 'year to March 2016'],
    ['1999/00', '1999/00', 'year to March 2000'],
    ['2015-01/2015-12', 'calendar year 2015', 'calendar year 2015'],
    ['2017-04/2017-09', 'April to September 2017', 'April to September 2017'],
    ['2017-04/2018-09', 'April 2017 to September 2018', 'April 2017 to September 2018'],
    ['2013-01/2015-12', 'January 2013 to December 2015', 'January 2013 to December 2015'],
    ['2020-07/2021-06', 'July 2020 to June 2021', 'July 2020 to June 2021'],
    ['2017-04/2017-04', 'April 2017', 'April 2017'],
  ])('%s: "%s", in full "%s"', (text, words, long) => {
    expect(periodWords(periodNamed(text))).toBe(words);
    expect(periodLongWords(periodNamed(text))).toBe(long);
  });

  test.each([
    [2017, 1, 'January 2017'],
    [2016, 12, 'December 2016'],
  ])('month %i-%i: %s', (year, month, words) => {
    expect(monthWords(monthOf(year, month))).toBe(words);
  });
});

test('periods are in the order they begin, the shorter first', () => {
  const texts = ['2018/19', '2017-04/2018-09', '2016/17', '2017-04/2017-09', '2017/18'];
  expect(
    texts
      .map(periodNamed)
      .sort(byTime)
      .map(({ text }) => text),
  ).toEqual(['2016/17', '2017-04/2017-09', '2017/18', '2017-04/2018-09', '2018/19']);
});
