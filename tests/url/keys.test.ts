import { describe, expect, test } from 'vitest';
import { parse } from '../../src/url/address.ts';
import { words } from '../../src/url/keys.ts';
import { claimKeys, parseAsof, parseFigure, viewKeys } from '../../src/url/view.ts';
import { cyberFlag, grooming } from '../support/makeDataset.ts';
import { choicesFor, dataset, everything, flagged, forces, official } from './country.ts';

/** What an address without a query means on the map, the trends and the comparison. */
const stated = {
  measure: grooming,
  period: '2018-19',
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
  const measure = new URLSearchParams(search).get('measure') ?? grooming;
  return parse(search, viewKeys, choicesFor(measure));
}

/** With what a new key adds. */
const usual = read('').view;

describe('a view', () => {
  test('of an address without a query', () => {
    expect(read('')).toMatchObject({ view: stated, ignored: [] });
  });

  test.each([
    ['?', {}],
    [`?measure=${cyberFlag}`, { measure: cyberFlag, period: '2019-20' }],
    [`measure=${cyberFlag}`, { measure: cyberFlag, period: '2019-20' }],
    ['?period=2015-16', { period: '2015-16' }],
    ['?areas=westvale.northshire', { areas: ['westvale', 'northshire'] }],
    ['?areas=northshire%2Ewestvale', { areas: ['northshire', 'westvale'] }],
    ['?areas=police-caledon.ulland', { areas: ['police-caledon', 'ulland'] }],
    ['?region=west-midlands-region', { region: 'west-midlands-region' }],
    ['?as=count', { as: 'count' }],
    ['?%61s=c%6Funt', { as: 'count' }],
    ['?map=outlines', { map: 'outlines' }],
    ['?as=rate&map=outlines', { map: 'outlines' }],
    ['?forces=all', { forces: 'all' }],
    ['?asof=2000-01', { asof: '2000-01' }],
    ['?asof=2026-04', { asof: '2026-04' }],
    ['?every=quarter', { every: 'quarter' }],
    ['?sort=value', { sort: 'value' }],
    ['?show=table', { show: 'table' }],
    ['?chart=funnel', { chart: 'funnel' }],
    [
      '?show=table&as=count&areas=northshire',
      { areas: ['northshire'], as: 'count', show: 'table' },
    ],
  ])('%s', (search, patch) => {
    expect(read(search)).toEqual({ view: { ...usual, ...patch }, ignored: [] });
  });

  test('has room for eight forces, and lists what is more', () => {
    const ten = forces.slice(0, 10);
    const { view, ignored } = read(`?areas=${ten.join('.')}`);
    expect(view.areas).toEqual(ten.slice(0, 8));
    const because = 'at most 8 forces fit';
    expect(ignored).toEqual(ten.slice(8).map((value) => ({ key: 'areas', value, because })));
  });

  test.each([
    [cyberFlag, '2016-06', '2015-16'],
    [cyberFlag, '2017-12', '2016-17'],
    [cyberFlag, '2010-01', '2019-20'],
    [grooming, '2020-08', '2018-19'],
  ])('of %s as of %s without a year is of %s', (measure, asof, period) => {
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
    ['measure', '', noMeasure],
    ['measure', 'all', noMeasure],
    ['measure', '__proto__', noMeasure],
    ['period', '2011-12', noPeriod],
    ['period', '2018-20', noPeriod],
    ['period', '2018/19', noPeriod],
    ['period', '2015-04_2017-03', noPeriod],
    ['period', 'all', noPeriod],
    ['period', '', noPeriod],
    ['areas', 'nowhere', noForce],
    ['areas', 'england-and-wales', noForce],
    ['areas', 'region-north', noForce],
    ['areas', '', noForce],
    ['areas', 'toString', noForce],
    ['region', 'west-midlands', noRegion],
    ['region', 'hasOwnProperty', noRegion],
    ['as', 'both', 'it can be rate or count'],
    ['map', 'globe', 'it can be tiles or outlines'],
    ['forces', 'some', 'it can be same or all'],
    ['asof', '2019', month],
    ['asof', '2019-7', month],
    ['asof', '2019-00', month],
    ['asof', '2019-13', month],
    ['asof', '1999-12', month],
    ['asof', '2100-01', month],
    ['asof', '2026-05', later],
    ['asof', '2099-12', later],
    ['every', 'week', 'it can be year or quarter'],
    ['sort', 'size', 'it can be name or value'],
    ['show', 'pie', 'it can be chart or table'],
    ['chart', 'pie', `it can be ${words.chart.join(' or ')}`],
    ['area', 'northshire', noFilter],
    ['colour', 'red', noFilter],
    ['__proto__', 'polluted', noFilter],
    ['areas[]', 'northshire', noFilter],
    ['', 'northshire', noFilter],
  ])('%s=%s', (key, given, because, value = given) => {
    const { view, ignored } = read(`?${encodeURIComponent(key)}=${encodeURIComponent(given)}`);
    expect({ ...view, areas: [] }).toEqual(usual);
    expect(ignored).toEqual([{ key, value, because }]);
  });

  test.each([
    [
      '?map=outlines&as=count',
      { as: 'count' },
      'outlines are filled by rate only, so counts are drawn on tiles',
    ],
    [
      `?measure=${cyberFlag}&every=quarter`,
      { measure: cyberFlag, period: '2019-20' },
      'this measure is not published by quarter',
    ],
  ])('%s: each can be used, but not together', (search, patch, because) => {
    const { view, ignored } = read(search);
    expect(view).toEqual({ ...usual, ...patch });
    expect(ignored).toEqual([expect.objectContaining({ because })]);
  });

  test.each([
    [
      '?areas=northshire.nowhere.eastmere',
      ['northshire', 'eastmere'],
      ['nowhere: there is no such force'],
    ],
    ['?areas=northshire.northshire', ['northshire'], ['northshire: it was given twice']],
    ['?areas=uk.northshire', ['northshire'], ['uk: there is no such force']],
  ])('%s keeps the forces that exist', (search, areas, listed) => {
    const { view, ignored } = read(search);
    expect(view.areas).toEqual(areas);
    expect(ignored.map(({ value, because }) => `${value}: ${because}`)).toEqual(listed);
  });

  test('several at once, all listed', () => {
    const { view, ignored } = read('?as=both&areas=northshire.nowhere&zoom=3&show=table');
    expect(view).toEqual({ ...usual, areas: ['northshire'], show: 'table' });
    expect(ignored.map(({ key }) => key).sort()).toEqual(['areas', 'as', 'zoom']);
  });
});

describe('the table of every figure', () => {
  const table = (search: string) => parse(search, viewKeys, everything);

  test.each([
    ['', 'all', 'all'],
    [`?measure=${grooming}`, grooming, 'all'],
    ['?period=2015-04_2017-03', 'all', '2015-04_2017-03'],
    ['?period=all', 'all', 'all'],
  ])('%s', (search, measure, period) => {
    expect(table(search)).toMatchObject({ view: { measure, period }, ignored: [] });
  });

  test('of all measures has no quarters', () => {
    const because = 'this measure is not published by quarter';
    expect(table('?every=quarter').ignored).toEqual([{ key: 'every', value: 'quarter', because }]);
  });
});

describe('a claim', () => {
  const claim = (search: string) => parse(search, claimKeys, flagged);

  test.each([
    ['', 'england-and-wales', '2018-19', '2019-20'],
    ['?area=northshire&from=2015-16&to=2016-17', 'northshire', '2015-16', '2016-17'],
    ['?to=2017-18', 'england-and-wales', '2016-17', '2017-18'],
    ['?from=2017-18', 'england-and-wales', '2017-18', '2019-20'],
    ['?from=2018-19&to=2016-17', 'england-and-wales', '2015-16', '2016-17'],
    ['?from=nonsense&to=2017-18', 'england-and-wales', '2016-17', '2017-18'],
    ['?from=2019-20', 'england-and-wales', '2018-19', '2019-20'],
    ['?to=2015-16', 'england-and-wales', '2018-19', '2019-20'],
  ])('%s: a year that is not given follows from the other', (search, area, from, to) => {
    const { view } = claim(`${search}${search ? '&' : ''}measure=${cyberFlag}`);
    expect(view).toEqual({ measure: cyberFlag, area, from, to, asof: 'all' });
  });

  test.each([
    ['area=narnia', 'there is no such area'],
    ['area=wales', 'it can be a force, or all of England and Wales'],
    ['area=northshire.eastmere', 'there is no such area'],
    ['from=1066-67', 'there is no figure of this measure for that year'],
    ['to=soon', 'there is no figure of this measure for that year'],
    ['from=2018-19&to=2016-17', 'it has to lie before the later year'],
    ['from=2016-17&to=2016-17', 'it has to lie before the later year'],
    ['from=2019-20', 'there is no later year to compare it with'],
    ['to=2015-16', 'there is no earlier year to compare it with'],
    ['period=2016-17', 'this page has no such filter'],
  ])('%s cannot be used', (search, because) => {
    const [, key, value] = /^(\w+)=([^&]*)/.exec(search) ?? [];
    expect(claim(`measure=${cyberFlag}&${search}`).ignored).toEqual([{ key, value, because }]);
  });

  test('of a measure with a single year sets it beside itself', () => {
    const only = official.periods?.slice(-1) ?? [];
    const choices = { ...official, periods: only };
    const [year] = only;
    for (const search of ['', `?from=${year}&to=${year}`]) {
      const { view, ignored } = parse(search, claimKeys, choices);
      expect([view.from, view.to, ignored]).toEqual([year, year, []]);
    }
  });
});

describe('the address of one figure', () => {
  const one = `?measure=${cyberFlag}&area=northshire&period=2015-16`;

  test.each([
    [one, 'all'],
    [`${one}&asof=2016-12`, '2016-12'],
    [`?asof=2016-12&period=2015-16&area=northshire&measure=${cyberFlag}`, '2016-12'],
  ])('%s', (search, asof) => {
    const { figure, ignored } = parseFigure(search, dataset);
    expect(figure?.measure.slug).toBe(cyberFlag);
    expect(figure?.area.name).toBe('Northshire');
    expect([figure?.period, figure?.asof, ignored]).toEqual(['2015-16', asof, []]);
  });

  test('may name a nation, and a period of which nothing is known yet', () => {
    const { figure } = parseFigure(`?measure=${grooming}&area=wales&period=2031-32`, dataset);
    expect([figure?.area.name, figure?.period]).toEqual(['Wales', '2031-32']);
  });

  const none = 'the address names none';
  test.each([
    ['', ['measure', none], ['area', none], ['period', none]],
    ['?area=northshire&period=2015-16', ['measure', none]],
    [`?measure=${cyberFlag}&area=northshire`, ['period', none]],
    ['?measure=theft&area=northshire&period=2015-16', ['measure', 'there is no such measure']],
    [`?measure=${cyberFlag}&area=nowhere&period=2015-16`, ['area', 'there is no such area']],
    [
      `?measure=${cyberFlag}&area=&period=2015-16&sort=value`,
      ['sort', 'this page has no such filter'],
      ['area', 'there is no such area'],
    ],
  ])('%s names none', (search, ...listed) => {
    const { figure, ignored } = parseFigure(search, dataset);
    expect(figure).toBeUndefined();
    expect(ignored.map(({ key, because }) => [key, because])).toEqual(listed);
  });
});

test.each([
  ['', 'all', []],
  ['?asof=2016-12', '2016-12', []],
  ['?asof=2016-12&asof=2017-12', '2016-12', ['it was given twice: the first counts']],
  [
    '?asof=soon&show=table',
    'all',
    ['this page has no such filter', 'a month is written like 2019-07'],
  ],
])('a page that its path names knows the month only: %s', (search, asof, listed) => {
  const { view, ignored } = parseAsof(search, dataset);
  expect([view, ignored.map(({ because }) => because)]).toEqual([{ asof }, listed]);
});
