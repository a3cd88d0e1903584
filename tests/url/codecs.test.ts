import { describe, expect, test } from 'vitest';
import { formatView, keys, longestSearch, measureIn, parseView } from '../../src/url/codecs.ts';
import type { View } from '../../src/url/view.ts';
import { cyber, everything, forces, frameOf, grooming } from './frames.ts';

/** What an address without a query means on the map, the trends and the comparison. */
const usual = {
  measure: grooming,
  period: '2024-25',
  areas: [],
  region: 'all',
  as: 'rate',
  map: 'tiles',
  forces: 'same',
  asof: 'all',
  every: 'year',
  sort: 'name',
  show: 'chart',
  chart: 'bars',
};

function read(search: string) {
  const measure = measureIn(search, frameOf(grooming));
  return parseView(search, frameOf(measure));
}

describe('an address that can be used', () => {
  test.each([
    ['', {}],
    ['?', {}],
    ['?measure=rape-of-a-child', { measure: 'rape-of-a-child' }],
    ['measure=rape-of-a-child', { measure: 'rape-of-a-child' }],
    [`?measure=${cyber}`, { measure: cyber, period: '2019-20' }],
    [`?measure=${grooming}`, {}],
    ['?period=2015-16', { period: '2015-16' }],
    ['?period=2024-25', {}],
    ['?areas=kent', { areas: ['kent'] }],
    ['?areas=kent.west-mercia.cleveland', { areas: ['kent', 'west-mercia', 'cleveland'] }],
    ['?areas=west-midlands', { areas: ['west-midlands'] }],
    ['?areas=psni.jersey', { areas: ['psni', 'jersey'] }],
    ['?region=west-midlands-region', { region: 'west-midlands-region' }],
    ['?as=count', { as: 'count' }],
    ['?as=rate', {}],
    ['?map=outlines', { map: 'outlines' }],
    ['?as=rate&map=outlines', { map: 'outlines' }],
    ['?map=tiles&as=count', { as: 'count' }],
    ['?forces=all', { forces: 'all' }],
    ['?forces=same', {}],
    ['?asof=2019-07', { asof: '2019-07' }],
    ['?asof=2000-01', { asof: '2000-01' }],
    ['?asof=2026-03', { asof: '2026-03' }],
    ['?every=quarter', { every: 'quarter' }],
    ['?every=year', {}],
    ['?sort=value', { sort: 'value' }],
    ['?show=table', { show: 'table' }],
    ['?chart=funnel', { chart: 'funnel' }],
    ['?chart=bars', {}],
    ['?show=table&as=count&areas=kent', { areas: ['kent'], as: 'count', show: 'table' }],
    ['?%61s=c%6Funt', { as: 'count' }],
    ['?areas=kent%2Ecleveland', { areas: ['kent', 'cleveland'] }],
  ])('%s', (search, patch) => {
    expect(read(search)).toEqual({ view: { ...usual, ...patch }, ignored: [] });
  });

  test('eight forces fit', () => {
    const eight = forces.slice(0, 8);
    expect(read(`?areas=${eight.join('.')}`)).toEqual({
      view: { ...usual, areas: eight },
      ignored: [],
    });
  });

  test.each([
    [cyber, '2016-12', '2015-16'],
    [cyber, '2017-12', '2016-17'],
    [cyber, '2010-01', '2019-20'],
    ['child-abuse-image-offences', '2018-12', '2017-18'],
  ])('without a period, %s as of %s means %s', (measure, asof, period) => {
    const { view, ignored } = read(`?measure=${measure}&asof=${asof}`);
    expect([view.period, view.asof, ignored]).toEqual([period, asof, []]);
  });
});

describe('what cannot be used falls back and is listed', () => {
  const noMeasure = 'there is no such measure';
  const noPeriod = 'there is no figure of this measure for that period';
  const noForce = 'there is no such force';
  const noRegion = 'there is no such region';
  const month = 'a month is written like 2019-07';
  const later = 'nothing was published after that';
  const noFilter = 'this page has no such filter';

  test.each([
    ['measure', 'theft', noMeasure],
    ['measure', 'Sexual-Grooming', noMeasure],
    ['measure', '', noMeasure],
    ['measure', '__proto__', noMeasure],
    ['measure', 'constructor', noMeasure],
    ['period', '2011-12', noPeriod],
    ['period', '2024-26', noPeriod],
    ['period', '2024/25', noPeriod],
    ['period', '2015-04_2017-03', noPeriod],
    ['period', '', noPeriod],
    ['areas', 'nowhere', noForce],
    ['areas', 'Kent', noForce],
    ['areas', 'england-and-wales', noForce],
    ['areas', 'region-north-west', noForce],
    ['areas', '', noForce],
    ['areas', 'toString', noForce],
    ['region', 'west-midlands', noRegion],
    ['region', 'hasOwnProperty', noRegion],
    ['as', 'both', 'it can be rate or count'],
    ['as', 'Count', 'it can be rate or count'],
    ['map', 'globe', 'it can be tiles or outlines'],
    ['forces', 'some', 'it can be same or all'],
    ['asof', '2019', month],
    ['asof', '2019-7', month],
    ['asof', '2019-00', month],
    ['asof', '2019-13', month],
    ['asof', '1999-12', month],
    ['asof', '2100-01', month],
    ['asof', '2026-04', later],
    ['asof', '2099-12', later],
    ['every', 'week', 'it can be year or quarter'],
    ['sort', 'size', 'it can be name or value'],
    ['show', 'pie', 'it can be chart or table'],
    ['chart', 'pie', 'it can be bars or funnel'],
    ['colour', 'red', noFilter],
    ['AS', 'count', noFilter],
    ['__proto__', 'polluted', noFilter],
    ['areas[]', 'kent', noFilter],
    ['', 'kent', noFilter],
  ])('%s=%s', (key, value, because) => {
    const expected = { view: usual, ignored: [{ key, value, because }] };
    expect(read(`?${encodeURIComponent(key)}=${encodeURIComponent(value)}`)).toEqual(expected);
  });

  test('outlines with counts: counts are drawn on tiles', () => {
    expect(read('?map=outlines&as=count')).toEqual({
      view: { ...usual, as: 'count' },
      ignored: [
        {
          key: 'map',
          value: 'outlines',
          because: 'outlines are filled by rate only, so counts are drawn on tiles',
        },
      ],
    });
  });

  test.each([
    [cyber, frameOf(cyber)],
    ['everything', everything],
  ])('quarters of what has none: %s', (_name, frame) => {
    const search = frame === everything ? '?every=quarter' : `?measure=${cyber}&every=quarter`;
    const { view, ignored } = parseView(search, frame);
    expect(view.every).toBe('year');
    expect(ignored).toEqual([
      { key: 'every', value: 'quarter', because: 'this measure is not published by quarter' },
    ]);
  });

  test.each([
    ['?areas=kent.nowhere.surrey', ['kent', 'surrey'], ['nowhere: there is no such force']],
    ['?areas=kent.kent', ['kent'], ['kent: it was given twice']],
    ['?areas=kent.', ['kent'], [': there is no such force']],
    ['?areas=uk.kent', ['kent'], ['uk: there is no such force']],
    ['?areas=kent,surrey', [], ['kent,surrey: there is no such force']],
  ])('among the forces of %s', (search, areas, reasons) => {
    const { view, ignored } = read(search);
    expect(view.areas).toEqual(areas);
    expect(ignored.map(({ value, because }) => `${value}: ${because}`)).toEqual(reasons);
  });

  test('a ninth and a tenth force', () => {
    const ten = forces.slice(0, 10);
    const { view, ignored } = read(`?areas=${ten.join('.')}`);
    expect(view.areas).toEqual(ten.slice(0, 8));
    expect(ignored).toEqual(
      ten.slice(8).map((value) => ({ key: 'areas', value, because: 'at most 8 forces fit' })),
    );
  });

  test('a key given twice: the first counts', () => {
    expect(read('?as=count&sort=value&as=rate')).toEqual({
      view: { ...usual, as: 'count', sort: 'value' },
      ignored: [{ key: 'as', value: 'rate', because: 'it was given twice: the first counts' }],
    });
  });

  test('several at once, all listed', () => {
    const { view, ignored } = read('?as=both&areas=kent.nowhere&utm_source=x&show=table');
    expect(view).toEqual({ ...usual, areas: ['kent'], show: 'table' });
    expect(ignored.map(({ key }) => key).sort()).toEqual(['areas', 'as', 'utm_source']);
  });

  test('an address longer than any of ours is not read at all', () => {
    const short = `?as=count&areas=${'k'.repeat(longestSearch - 16)}`;
    expect(short).toHaveLength(1000);
    expect(read(short).view.as).toBe('count');
    expect(read(`${short}k`)).toEqual({
      view: usual,
      ignored: [
        {
          key: 'address',
          value: '1001 characters',
          because: 'the address is too long to be one of ours',
        },
      ],
    });
  });
});

describe('the measure alone, before its figures have loaded', () => {
  test.each([
    ['', grooming],
    [`?measure=${cyber}&period=1900-01`, cyber],
    ['?measure=theft', grooming],
    [`?measure=theft&measure=${cyber}`, grooming],
    [`?measure=${cyber}&x=${'y'.repeat(1000)}`, grooming],
  ])('%s', (search, measure) => {
    expect(measureIn(search, frameOf(grooming))).toBe(measure);
  });

  test('is all of them in the table of everything', () => {
    expect(measureIn('', everything)).toBe('all');
    expect(measureIn('?measure=rape-of-a-child', everything)).toBe('rape-of-a-child');
  });
});

describe('the address of a view', () => {
  test('has every key in its order, and lists joined by dots', () => {
    const view = {
      chart: 'funnel',
      show: 'table',
      sort: 'value',
      every: 'quarter',
      asof: '2019-07',
      forces: 'all',
      map: 'outlines',
      as: 'count',
      region: 'wales-region',
      areas: ['gwent', 'kent'],
      period: '2015-16',
      measure: 'rape-of-a-child',
    } as unknown as View;
    const address = formatView(view, frameOf('rape-of-a-child'));
    expect(address).toBe(
      '?measure=rape-of-a-child&period=2015-16&areas=gwent.kent&region=wales-region&as=count' +
        '&map=outlines&forces=all&asof=2019-07&every=quarter&sort=value&show=table&chart=funnel',
    );
    expect([...new URLSearchParams(address).keys()]).toEqual([...keys]);
  });

  test('is empty for the default view', () => {
    expect(formatView(read('').view, frameOf(grooming))).toBe('');
    expect(formatView(parseView('', everything).view, everything)).toBe('');
  });

  test.each([
    ['?show=table&as=count', '?as=count&show=table'],
    [`?measure=${grooming}&period=2024-25&as=rate&map=tiles&forces=same&every=year`, ''],
    [`?measure=${cyber}&asof=2016-12&period=2015-16`, `?measure=${cyber}&asof=2016-12`],
    [
      `?measure=${cyber}&asof=2017-12&period=2015-16`,
      `?measure=${cyber}&period=2015-16&asof=2017-12`,
    ],
  ])('one view, one address: %s', (search, tidy) => {
    const { view } = read(search);
    expect(formatView(view, frameOf(view.measure))).toBe(tidy);
  });

  test.each([
    ['?period=2015-04_2017-03', '2015-04_2017-03'],
    ['?period=2024-25', '2024-25'],
    ['', 'all'],
  ])('in the table of everything %s names the period %s', (search, period) => {
    const { view, ignored } = parseView(search, everything);
    expect([view.period, ignored]).toEqual([period, []]);
    expect(formatView(view, everything)).toBe(search);
  });
});
