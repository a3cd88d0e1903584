import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { Breakdown } from '../../src/domain/breakdown.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { daysIn } from '../../src/domain/claimArithmetic.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { otherFigureWords } from '../../src/domain/otherFigureWords.ts';
import type { ReleaseSlug, SourceSlug } from '../../src/domain/release.ts';
import { type Verdict, verdictOf } from '../../src/domain/verdict.ts';
import { verdictRemarks } from '../../src/domain/verdictRemarks.ts';
import { arithmeticWords, decimalWords, verdictWords } from '../../src/domain/verdictWords.ts';
import { cyberFlag, grooming, makeDatasetWith, periodNamed } from '../support/makeDataset.ts';

/** A made-up claim about Northshire in the made-up release of 2017. */
function made(patch: Partial<Claim>, years: readonly string[] = ['2015/16', '2016/17']): Claim {
  return {
    slug: 'made',
    saidOn: '2017-06-01',
    publisher: 'Echo',
    source: 'echo-2017' as SourceSlug,
    says: 'A number.',
    check: 'change',
    area: 'northshire' as AreaSlug,
    measure: cyberFlag,
    periods: years.map(periodNamed),
    release: 'foi-2017' as ReleaseSlug,
    published: '50%',
    category: '',
    ...patch,
  };
}

function row(
  value: number,
  period: string,
  patch: { area?: string; qualifier?: string; release?: string; forces?: number } = {},
): string {
  const { area = 'northshire', qualifier = 'exact', release = 'foi-2017', forces = '' } = patch;
  return `${area},${period},${value},${qualifier},${forces},${release},published,echo-2017 echo-2,`;
}

function judged(rows: readonly string[], claim: Claim, some: readonly Breakdown[] = []): string {
  const verdict: Verdict = verdictOf(makeDatasetWith(claim.measure, rows), some, claim);
  return verdict.is === 'cannot-be-checked' ? verdict.why : verdict.is;
}

describe('a change', () => {
  test.each([
    // Percentages, half away from zero; cut off is rounded down.
    [1000, 1444, '44%', 'holds'],
    [1000, 1445, '44%', 'holds-rounded-down'],
    [1000, 1445, '45%', 'holds'],
    [1000, 1449, '44%', 'holds-rounded-down'],
    [1000, 1450, '44%', 'differs'],
    [1000, 1434, '44%', 'differs'],
    [200, 201, '1%', 'holds'],
    [200, 199, '-1%', 'holds'],
    [200, 199, '0%', 'holds-rounded-down'],
    [1000, 555, '−44%', 'holds-rounded-down'],
    [1000, 555, '−45%', 'holds'],
    [1000, 555, '45%', 'differs'],
    // Almost doubled: 1.8 up to, not including, 2.
    [1000, 1799, 'almost doubled', 'differs'],
    [1000, 1800, 'almost doubled', 'holds'],
    [1000, 1999, 'almost doubled', 'holds'],
    [1000, 2000, 'almost doubled', 'differs'],
    // Doubled: 2 and more, from 20.
    [1000, 1999, 'doubled', 'differs'],
    [1000, 2000, 'doubled', 'holds'],
    [20, 40, 'doubled', 'holds'],
    [19, 38, 'doubled', 'few'],
    [19, 37, 'doubled', 'differs'],
    [0, 38, 'doubled', 'from-none'],
    [0, 38, '50%', 'from-none'],
    [1000, 1500, 'a lot', 'unreadable'],
    [1000, 1500, '1500', 'unreadable'],
  ])('from %i to %i, published as %s: %s', (earlier, later, published, outcome) => {
    const rows = [row(earlier, '2015/16'), row(later, '2016/17')];
    expect(judged(rows, made({ published }))).toBe(outcome);
  });

  test('keeps the numbers unrounded', () => {
    const dataset = makeDatasetWith(cyberFlag, [row(114, '2015/16'), row(213, '2016/17')]);
    const verdict = verdictOf(dataset, [], made({ published: 'almost doubled' }));
    expect(verdict.sum).toMatchObject({
      is: 'change',
      earlier: { value: 114 },
      later: { value: 213 },
      percent: 9900 / 114,
      ratio: 213 / 114,
      borrowed: [],
    });
    expect(verdict.said).toEqual({ is: 'almost-doubled' });
  });

  test.each([
    ['approximate', 'inexact'],
    ['at-least', 'inexact'],
    ['derived', 'holds'],
  ])('from a number that is %s: %s', (qualifier, outcome) => {
    const rows = [row(1000, '2015/16', { qualifier }), row(1500, '2016/17')];
    expect(judged(rows, made({}))).toBe(outcome);
  });

  test.each([
    [{ area: 'england-and-wales', forces: 6 }, { area: 'england-and-wales', forces: 6 }, true],
    [{ area: 'england-and-wales', forces: 5 }, { area: 'england-and-wales', forces: 6 }, false],
    [{ area: 'england-and-wales', forces: 6 }, { area: 'england-and-wales' }, false],
    [{ area: 'england-and-wales' }, { area: 'england-and-wales' }, false],
    [{}, {}, true],
  ])('is in per cent only over the same forces: %j, %j', (earlier, later, isPercent) => {
    const rows = [row(1000, '2015/16', earlier), row(2000, '2016/17', later)];
    const area = ('area' in earlier ? earlier.area : 'northshire') as AreaSlug;
    const claim = made({ published: 'doubled', area });
    const dataset = makeDatasetWith(cyberFlag, rows);
    const words = arithmeticWords(dataset, verdictOf(dataset, [], claim), claim.published);
    expect(words).toContain('2.00 times as many');
    expect(words.includes('+100%')).toBe(isPercent);
  });

  test('takes the figure of its own release before a newer one', () => {
    const rows = [
      row(1000, '2015/16'),
      row(999, '2015/16', { release: 'foi-2019-06' }),
      row(1500, '2016/17'),
    ];
    expect(judged(rows, made({}))).toBe('holds');
  });

  test('with a borrowed figure can only be confirmed', () => {
    const rows = [row(1000, '2015/16', { release: 'foi-2019-06' }), row(1500, '2016/17')];
    expect(judged(rows, made({}))).toBe('holds');
    expect(judged(rows, made({ published: '60%' }))).toBe('other-release');
  });

  test('without any figure cannot be checked', () => {
    expect(judged([row(1500, '2016/17')], made({}))).toBe('no-figure');
    expect(
      verdictWords(verdictOf(makeDatasetWith(cyberFlag, [row(1500, '2016/17')]), [], made({}))),
    ).toBe('Cannot be checked: no figure of that kind');
  });

  test('is not computed across a break, nor between years and other spans', () => {
    const across = made({ measure: grooming, release: 'home-office-2026' as ReleaseSlug }, [
      '2016/17',
      '2017/18',
    ]);
    const release = 'home-office-2026';
    const rows = [row(100, '2016/17', { release }), row(150, '2017/18', { release })];
    expect(judged(rows, across)).toBe('break');
    const spans = made({}, ['2015/16', '2016-04/2017-09']);
    expect(judged([row(100, '2015/16'), row(150, '2016-04/2017-09')], spans)).toBe('other-span');
  });

  test('names the other figure by the rules of change', () => {
    const older = { release: 'foi-2016-06' };
    const rows = [row(1000, '2015/16'), row(40, '2015/16', older), row(1500, '2016/17')];
    const dataset = makeDatasetWith(cyberFlag, rows);
    const { sum } = verdictOf(dataset, [], made({}));
    if (!sum) throw new Error('There is no sum.');
    // From 40: no percentage.
    expect(otherFigureWords(dataset, tableFor(dataset, cyberFlag), sum)[0]).toMatch(
      /^Before that, on 21 June 2016, 40 had been published for 2015\/16; with it the change would be 37\.50 times as many, more than doubled \(95% interval/,
    );
  });
});

describe('a single number', () => {
  test.each([
    ['5653', 5653, 'exact', 'holds'],
    ['5,653', 5653, 'exact', 'holds'],
    ['5653', 5654, 'exact', 'differs'],
    ['5653', 5652, 'exact', 'differs'],
    ['5653', 5653, 'approximate', 'inexact'],
    ['over 10,000', 10_000, 'exact', 'differs'],
    ['over 10,000', 10_001, 'exact', 'holds'],
    ['more than 10,000', 10_001, 'exact', 'holds'],
    ['over 10,000', 10_000, 'at-least', 'inexact'],
    ['over 10,000', 10_001, 'at-least', 'holds'],
    ['over 10,000', 10_001, 'less-than', 'inexact'],
    ['doubled', 10_001, 'exact', 'unreadable'],
  ])('published as %s, counted %i (%s): %s', (published, value, qualifier, outcome) => {
    const claim = made({ check: 'value', published }, ['2016/17']);
    expect(judged([row(value, '2016/17', { qualifier })], claim)).toBe(outcome);
  });
});

describe('an average of a day', () => {
  test.each([
    ['2015/16', 366],
    ['2016/17', 365],
    ['2019/20', 366],
    ['2023/24', 366],
    ['2015-04/2017-03', 731],
    ['2017-02/2017-02', 28],
  ])('%s has %i days', (period, days) => {
    expect(daysIn(periodNamed(period))).toBe(days);
  });

  test.each([
    ['2016/17', 5653, '15', 'holds'],
    ['2015/16', 3186, '8', 'holds-rounded-down'],
    ['2015/16', 3186, '9', 'holds'],
    ['2015/16', 3186, '10', 'differs'],
    // Half of 366: rounded up, 1; cut off, 0.
    ['2015/16', 183, '1', 'holds'],
    ['2015/16', 182, '1', 'differs'],
    ['2015/16', 183, '0', 'holds-rounded-down'],
  ])('%s, %i offences, published as %s: %s', (period, value, published, outcome) => {
    const claim = made({ check: 'per-day', published }, [period]);
    expect(judged([row(value, period)], claim)).toBe(outcome);
  });
});

describe('a part', () => {
  function part(value: number, patch: Partial<Breakdown> = {}): Breakdown {
    return {
      area: 'northshire' as AreaSlug,
      measure: cyberFlag,
      period: periodNamed('2016/17'),
      dimension: 'victim-age',
      category: '10 and under',
      value,
      unit: 'offences',
      qualifier: 'exact',
      release: 'foi-2017' as ReleaseSlug,
      sources: ['echo-2017' as SourceSlug],
      note: '',
      ...patch,
    };
  }
  const claim = made({ check: 'breakdown', category: '10 and under', published: 'nearly 100' }, [
    '2016/17',
  ]);

  test.each([
    [89, 'exact', 'differs'],
    [90, 'exact', 'holds'],
    [100, 'exact', 'holds'],
    [101, 'exact', 'differs'],
    [100, 'approximate', 'holds'],
    [95, 'approximate', 'inexact'],
    [100, 'at-least', 'inexact'],
  ] as const)('of %i (%s), published as nearly 100: %s', (value, qualifier, outcome) => {
    expect(judged([], claim, [part(value, { qualifier })])).toBe(outcome);
  });

  test.each([
    ['area', { area: 'eastmere' as AreaSlug }],
    ['period', { period: periodNamed('2015/16') }],
    ['release', { release: 'foi-2016-06' as ReleaseSlug }],
    ['category', { category: 'under 10' }],
    ['unit', { unit: 'percent of offences where known' }],
  ])('of another %s is not the one', (_what, patch) => {
    expect(judged([], claim, [part(95, patch)])).toBe('no-figure');
  });

  test('is the one that most sources give; the other is named', () => {
    const sources = ['a', 'b'] as SourceSlug[];
    const two = [part(80), part(95, { sources })];
    const dataset = makeDatasetWith(cyberFlag, [row(400, '2016/17')]);
    const verdict = verdictOf(dataset, two, claim);
    expect(verdict.is).toBe('holds');
    expect(verdictRemarks(dataset, claim, verdict)).toEqual([
      '95 of the 400 offences that the same release counts; an age may not be recorded for all.',
      'In the same release 80 was printed too.',
    ]);
  });
});

describe('a range over all forces', () => {
  const claim = made({ check: 'range', area: 'forces', published: 'fewer than 10 to hundreds' }, [
    '2016/17',
  ]);
  const pair = (low: number, high: number, patch = {}) => [
    row(low, '2016/17', patch),
    row(high, '2016/17', { area: 'mid-vales' }),
  ];
  const total = (forces: number) => row(999, '2016/17', { area: 'england-and-wales', forces });

  test.each([
    [9, 200, 'holds'],
    [10, 200, 'forces-missing'],
    [9, 199, 'forces-missing'],
    [0, 2000, 'holds'],
  ])('from %i to %i: %s', (low, high, outcome) => {
    expect(judged(pair(low, high), claim)).toBe(outcome);
  });

  test('differs only where no force of the release is missing', () => {
    expect(judged([...pair(10, 200), total(2)], claim)).toBe('differs');
    expect(judged([...pair(10, 200), total(3)], claim)).toBe('forces-missing');
  });

  test('reads bounds as bounds', () => {
    expect(judged(pair(10, 200, { qualifier: 'less-than' }), claim)).toBe('holds');
    expect(judged(pair(9, 200, { qualifier: 'at-least' }), claim)).toBe('forces-missing');
  });

  test('is only over the figures of its release', () => {
    expect(judged(pair(9, 200, { release: 'foi-2016-06' }), claim)).toBe('forces-missing');
    expect(judged([], claim)).toBe('no-figure');
  });
});

test.each([
  [8.7049, '8.7'],
  [15.4877, '15.49'],
  [44.8373, '44.8'],
  [44.98, '44.98'],
  [2, '2'],
  [1234.56, '1,234.6'],
])('%f is written %s', (value, words) => {
  expect(decimalWords(value)).toBe(words);
});
