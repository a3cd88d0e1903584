import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { type As, markFor } from '../../src/domain/mark.ts';
import {
  areaNamed,
  cyberFlag,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function mark(area: string, year: string, as: As, asOf?: string) {
  const table = tableFor(dataset, cyberFlag);
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  return markFor(dataset, table, areaNamed(dataset, area), periodNamed(year), as, month);
}

describe('what is drawn', () => {
  test.each<[string, string, As, number]>([
    ['northshire', '2015/16', 'count', 114],
    ['northshire', '2015/16', 'rate', 11.4],
    ['eastmere', '2015/16', 'count', 0],
    ['westvale', '2019/20', 'rate', 5.125],
    ['southmarch', '2015/16', 'rate', 2.5],
    ['city-of-oldport', '2018/19', 'count', 2],
    ['isle-of-sarn', '2019/20', 'count', 4],
  ])('%s in %s as %s: %d', (area, year, as, value) => {
    const one = mark(area, year, as);
    expect(one.is).toBe('value');
    expect(one.is === 'value' && one.value).toBeCloseTo(value, 10);
  });

  test.each<[string, string, As, string]>([
    ['city-of-oldport', '2018/19', 'rate', 'withheld'],
    ['realm-rail-police', '2018/19', 'rate', 'no-estimate'],
    ['isle-of-sarn', '2019/20', 'rate', 'no-estimate'],
    ['northshire', '2015-04/2017-03', 'rate', 'no-estimate'],
    ['eastmere', '2015/16', 'rate', 'too-few'],
    ['mid-vales', '2015/16', 'rate', 'not-supplied'],
    ['mid-vales', '2015/16', 'count', 'not-supplied'],
    ['northshire', '2017/18', 'rate', 'not-found'],
    ['westvale', '2016/17', 'count', 'doubtful'],
    ['mid-vales', '2019/20', 'count', 'not-comparable'],
    ['police-caledon', '2018/19', 'count', 'other-law'],
  ])('%s in %s as %s: %s', (area, year, as, missing) => {
    const one = mark(area, year, as);
    expect(one.is).toBe(missing);
    expect('value' in one).toBe(false);
  });
});

test.each([
  [9, 'too-few'],
  [10, 'value'],
])('the rate of %i offences: %s', (count, is) => {
  const rows = [`northshire,2018/19,${count},exact,,foi-2019-06,published,echo,`];
  const other = makeDatasetWith(cyberFlag, rows);
  const [table, area] = [tableFor(other, cyberFlag), areaNamed(other, 'northshire')];
  const say = (as: As) => markFor(other, table, area, periodNamed('2018/19'), as);
  expect(say('rate')).toMatchObject({ is, rate: { is: 'rate', per10k: count / 10 } });
  expect(say('count')).toMatchObject({ is: 'value', value: count });
});

test('a withheld rate keeps its count', () => {
  const one = mark('city-of-oldport', '2018/19', 'rate');
  expect(one.is === 'withheld' && one.figure.value).toBe(2);
});

test('a count carries its rate too', () => {
  const one = mark('northshire', '2019/20', 'count');
  const expected = {
    is: 'rate',
    per10k: expect.closeTo(35.3636, 4),
    precision: 'exact',
    residents: 110_000,
    group: 'under-18',
    midYear: 2020,
  };
  expect(one.is === 'value' && one.rate).toEqual(expected);
});

test('other published figures come along, with a value or without', () => {
  expect(mark('northshire', '2015/16', 'rate').others).toHaveLength(2);
  expect(mark('northshire', '2016/17', 'rate').others).toHaveLength(1);
});

test('an earlier month shows the earlier figure', () => {
  const one = mark('northshire', '2015/16', 'count', '2016-12');
  expect(one.is === 'value' && one.value).toBe(85);
});
