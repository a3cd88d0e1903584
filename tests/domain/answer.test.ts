import { describe, expect, test } from 'vitest';
import { type Answer, answerFor } from '../../src/domain/answer.ts';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import { isFigure, type Observation } from '../../src/domain/figure.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

function answer(dataset: Dataset, measure: typeof grooming, area: string, year: string, asOf = '') {
  const table = tableFor(dataset, measure);
  const month = asOf === '' ? undefined : monthNamed(asOf);
  return answerFor(dataset, table, areaNamed(dataset, area), periodNamed(year), month);
}

/** "114 foi-2017": enough to tell one published number from another. */
function brief(observation: Observation): string {
  const value = isFigure(observation) ? observation.value : 'refused';
  return `${value} ${observation.release}`;
}

function shown(one: Answer): string {
  if (one.is === 'figure') return brief(one.figure);
  if (one.is === 'not-comparable' || one.is === 'doubtful')
    return `${one.is}: ${brief(one.figure)}`;
  return one.is === 'not-supplied' ? `${one.is}: ${one.refusal.release}` : one.is;
}

const dataset = makeDataset();

describe('which of several published figures is shown', () => {
  test.each([
    ['the newest release', 'northshire 2015/16', '114 foi-2019-06', '114 foi-2017, 85 foi-2016-06'],
    [
      'an older number before a newer refusal',
      'northshire 2016/17',
      '213 foi-2017',
      'refused foi-2018-06',
    ],
    ['no row at all', 'northshire 2017/18', 'not-found', ''],
    ['zero', 'eastmere 2015/16', '0 foi-2016-06', ''],
    ['not comparable, though newer', 'eastmere 2016/17', '40 foi-2017', '25 foi-2018-06'],
    ['doubtful, though newer', 'eastmere 2017/18', '60 foi-2018-06', '600 foi-2019-06'],
    ['questioned', 'eastmere 2018/19', '75 foi-2019-06', ''],
    ['a lower bound', 'eastmere 2019/20', '80 foi-2020-09', ''],
    ['not supplied', 'mid-vales 2015/16', 'not-supplied: foi-2016-06', ''],
    ['most sources in one release', 'mid-vales 2016/17', '160 foi-2017', '150 foi-2017'],
    ['exact before approximate', 'mid-vales 2017/18', '172 foi-2018-06', '170 foi-2018-06'],
    ['an upper bound', 'mid-vales 2018/19', '5 foi-2019-06', ''],
    ['another definition alone', 'mid-vales 2019/20', 'not-comparable: 90 foi-2020-09', ''],
    ['a doubtful figure alone', 'westvale 2016/17', 'doubtful: 999 foi-2017', ''],
    ['an undated release alone', 'westvale 2017/18', '33 letter', ''],
    ['any date before none', 'westvale 2018/19', '36 foi-2019-06', '34 letter'],
    [
      'a nation, most sources then exact',
      'england-and-wales 2015/16',
      '230 foi-2017',
      '200 foi-2016-06, 190 foi-2016-06',
    ],
  ])('%s: %s', (_, where, expected, others) => {
    const [area = '', year = ''] = where.split(' ');
    const one = answer(dataset, cyberFlag, area, year);
    expect(shown(one)).toBe(expected);
    expect(one.others.map(brief).join(', ')).toBe(others);
  });

  test('first in the file, which has the earlier source first, where nothing else decides', () => {
    const rows = [
      'northshire,2015/16,12,exact,,foi-2017,published,one,',
      'northshire,2015/16,11,exact,,foi-2017,published,two,',
    ];
    const one = answer(makeDatasetWith(cyberFlag, rows), cyberFlag, 'northshire', '2015/16');
    expect(shown(one)).toBe('12 foi-2017');
  });

  test.each([
    ['exact', 'derived'],
    ['derived', 'approximate'],
    ['approximate', 'at-least'],
    ['at-least', 'less-than'],
  ])('%s before %s, whichever stands first', (better, worse) => {
    const rows = [
      `northshire,2015/16,11,${worse},,foi-2017,published,one,`,
      `northshire,2015/16,12,${better},,foi-2017,published,two,`,
    ];
    const one = answer(makeDatasetWith(cyberFlag, rows), cyberFlag, 'northshire', '2015/16');
    expect(shown(one)).toBe('12 foi-2017');
  });

  test('a newer release wins over more sources and over exactness', () => {
    const rows = [
      'northshire,2015/16,11,exact,,foi-2016-06,published,one two three,',
      'northshire,2015/16,10,approximate,,foi-2017,published,four,',
    ];
    const one = answer(makeDatasetWith(cyberFlag, rows), cyberFlag, 'northshire', '2015/16');
    expect(shown(one)).toBe('10 foi-2017');
  });

  test('a refusal is told before another definition and before a misprint', () => {
    const rows = [
      'northshire,2015/16,,not-supplied,,foi-2016-06,published,one,',
      'northshire,2015/16,90,not-comparable,,foi-2017,published,two,',
      'northshire,2015/16,99,exact,,foi-2018-06,doubtful,three,',
    ];
    const one = answer(makeDatasetWith(cyberFlag, rows), cyberFlag, 'northshire', '2015/16');
    expect(shown(one)).toBe('not-supplied: foi-2016-06');
    expect(one.others.map(brief)).toEqual(['99 foi-2018-06', '90 foi-2017']);
  });

  test('another definition is told before a doubtful figure, and a doubtful one is never called so', () => {
    const rows = [
      'northshire,2015/16,90,not-comparable,,foi-2017,published,two,',
      'northshire,2015/16,99,exact,,foi-2018-06,doubtful,three,',
      'northshire,2016/17,144,not-comparable,,foi-2018-06,doubtful,four,',
    ];
    const both = makeDatasetWith(cyberFlag, rows);
    expect(shown(answer(both, cyberFlag, 'northshire', '2015/16'))).toBe(
      'not-comparable: 90 foi-2017',
    );
    expect(shown(answer(both, cyberFlag, 'northshire', '2016/17'))).toBe(
      'doubtful: 144 foi-2018-06',
    );
  });
});

describe('nations with other laws', () => {
  test.each([
    [
      'Scotland, other definition published',
      cyberFlag,
      'police-caledon',
      '2019/20',
      'not-comparable: 500 foi-2020-09',
    ],
    ['Scotland, nothing published', cyberFlag, 'police-caledon', '2018/19', 'other-law'],
    ['an island with a figure', cyberFlag, 'isle-of-sarn', '2019/20', '4 foi-2020-09'],
    ['an island without', cyberFlag, 'isle-of-sarn', '2018/19', 'other-law'],
    ['Northern Ireland, covered', cyberFlag, 'ulland', '2018/19', '22 foi-2019-06'],
    ['Northern Ireland, covered, nothing', cyberFlag, 'ulland', '2015/16', 'not-found'],
    ['Northern Ireland, not covered', grooming, 'ulland', '2018/19', 'other-law'],
    ['transport police, covered', cyberFlag, 'realm-rail-police', '2015/16', 'not-found'],
    ['Wales', grooming, 'southmarch', '2018/19', '18 home-office-2026'],
    ['a nation is no force', grooming, 'uk', '2018/19', 'not-found'],
    ['nor is a region', grooming, 'region-north', '2018/19', 'not-found'],
  ])('%s', (_, measure, area, year, expected) => {
    expect(shown(answer(dataset, measure, area, year))).toBe(expected);
  });

  test('Scotland, nothing but a doubtful figure', () => {
    const row = 'police-caledon,2018/19,9,exact,,foi-2019-06,doubtful,one,A likely misprint.';
    const one = answer(makeDatasetWith(cyberFlag, [row]), cyberFlag, 'police-caledon', '2018/19');
    expect(shown(one)).toBe('doubtful: 9 foi-2019-06');
  });
});

describe('what was known by the end of a month', () => {
  test.each([
    ['northshire 2015/16', '2016-05', 'not-found'],
    ['northshire 2015/16', '2016-06', '85 foi-2016-06'],
    ['northshire 2015/16', '2017-11', '85 foi-2016-06'],
    ['northshire 2015/16', '2017-12', '114 foi-2017'],
    ['northshire 2015/16', '2019-06', '114 foi-2019-06'],
    ['mid-vales 2015/16', '2016-05', 'not-found'],
    ['mid-vales 2017/18', '2018-05', 'not-found'],
    ['mid-vales 2017/18', '2018-06', '172 foi-2018-06'],
    ['westvale 2017/18', '2026-12', 'not-found'],
    ['westvale 2018/19', '2019-05', 'not-found'],
    ['police-caledon 2019/20', '2020-08', 'other-law'],
  ])('%s, as of %s: %s', (where, asOf, expected) => {
    const [area = '', year = ''] = where.split(' ');
    expect(shown(answer(dataset, cyberFlag, area, year, asOf))).toBe(expected);
  });

  test('official statistics that the site holds only from a later release say so', () => {
    const unheld = (area: string, year: string, asOf: string) => {
      const one = answer(dataset, grooming, area, year, asOf);
      return one.is === 'not-found' && one.isUnheld === true;
    };
    expect(unheld('northshire', '2015/16', '2026-03')).toBe(true);
    expect(unheld('northshire', '2015/16', '2026-04')).toBe(false);
    expect(answer(dataset, cyberFlag, 'northshire', '2015/16', '2016-05')).toEqual({
      is: 'not-found',
      others: [],
    });
  });

  test('later figures are not among the others either', () => {
    const one = answer(dataset, cyberFlag, 'northshire', '2015/16', '2018-12');
    expect(one.others.map(brief)).toEqual(['85 foi-2016-06']);
  });
});
