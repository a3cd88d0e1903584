import { describe, expect, test } from 'vitest';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { profileOf } from '../../src/domain/profile.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

function profiles(area: string, asOf?: string, from = dataset) {
  return profileOf(from, areaNamed(from, area), asOf === undefined ? undefined : monthNamed(asOf));
}

function profile(area: string, measure: MeasureSlug, asOf?: string, from = dataset) {
  const found = profiles(area, asOf, from).find(({ table }) => table.measure.slug === measure);
  if (!found) throw new Error(`Nothing of ${measure} was published for ${area}.`);
  return found;
}

test.each([
  ['northshire', [grooming, cyberFlag]],
  ['ulland', [cyberFlag]],
  ['police-caledon', [cyberFlag]],
  ['england-wales-ni', [cyberFlag]],
  ['wales', []],
])('the measures of %s: %j', (area, measures) => {
  expect(profiles(area).map(({ table }) => table.measure.slug)).toEqual(measures);
});

describe('the latest figure', () => {
  test.each([
    ['northshire', cyberFlag, '2019/20 389'],
    ['northshire', grooming, '2018/19 44'],
    ['mid-vales', cyberFlag, '2018/19 5'],
    ['city-of-oldport', cyberFlag, '2018/19 2'],
    ['ulland', cyberFlag, '2018/19 22'],
  ])('%s, %s: %s', (area, measure, expected) => {
    const { latest } = profile(area, measure);
    expect(`${latest?.figure.period.text} ${latest?.figure.value}`).toBe(expected);
  });

  test('comes with its rate', () => {
    expect(profile('northshire', cyberFlag).latest?.rate).toEqual({
      is: 'rate',
      per10k: expect.closeTo(389 / 11, 10),
      precision: 'exact',
      residents: 110_000,
      group: 'under-18',
      midYear: 2020,
    });
    expect(profile('city-of-oldport', cyberFlag).latest?.rate.is).toBe('none');
  });

  test('there is none where only another definition was published', () => {
    expect(profile('police-caledon', cyberFlag)).not.toHaveProperty('latest');
  });

  test('as of a month', () => {
    expect(profile('northshire', cyberFlag, '2018-12').latest?.figure.value).toBe(213);
    expect(profile('northshire', cyberFlag, '2016-12').latest?.figure.value).toBe(85);
    expect(profile('northshire', cyberFlag, '2016-05')).not.toHaveProperty('latest');
  });
});

describe('other spans', () => {
  const spans = (area: string, asOf?: string, from = dataset) =>
    profile(area, cyberFlag, asOf, from).spans.map(({ period }) => period.text);

  test('are listed, never drawn', () => {
    expect(spans('northshire')).toEqual(['2015-04/2017-03']);
    const labels = profile('northshire', cyberFlag).trend.points.map(({ label }) => label);
    expect(labels).toEqual(['2015/16', '2016/17', '2017/18', '2018/19', '2019/20']);
  });

  test('a force without any', () => {
    expect(spans('eastmere')).toEqual([]);
  });

  test('as of a month', () => {
    expect(spans('northshire', '2017-11')).toEqual([]);
    expect(spans('northshire', '2017-12')).toEqual(['2015-04/2017-03']);
  });

  test('years that had not begun are not there', () => {
    const labels = (asOf: string) =>
      profile('northshire', cyberFlag, asOf).trend.points.map(({ label }) => label);
    expect(labels('2017-03')).toEqual(['2015/16', '2016/17']);
    expect(labels('2017-04')).toEqual(['2015/16', '2016/17', '2017/18']);
  });

  test('oldest first, every release and refusal of each', () => {
    const some = makeDatasetWith(cyberFlag, [
      'northshire,2017-04/2018-09,300,exact,,foi-2019-06,published,one,',
      'northshire,2017-04/2017-09,100,exact,,foi-2018-06,published,two,',
      'northshire,2017-04/2018-09,,not-supplied,,foi-2020-09,published,three,',
      'northshire,2015-01/2015-12,50,exact,,foi-2016-06,published,four,',
    ]);
    expect(spans('northshire', undefined, some)).toEqual([
      '2015-01/2015-12',
      '2017-04/2017-09',
      '2017-04/2018-09',
      '2017-04/2018-09',
    ]);
    expect(profile('northshire', cyberFlag, undefined, some)).not.toHaveProperty('latest');
  });
});

test('the line shows counts', () => {
  const [first] = profile('northshire', cyberFlag).trend.points;
  expect(first?.value).toBe(114);
});
