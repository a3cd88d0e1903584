import { describe, expect, test } from 'vitest';
import { changed, format, parse } from '../../src/url/address.ts';
import { allKeys } from '../../src/url/keys.ts';
import { claimKeys, type View, viewKeys } from '../../src/url/view.ts';
import { cyberFlag, grooming } from '../support/makeDataset.ts';
import { choicesFor, everything, flagged, official } from './country.ts';

function choicesOf(search: string) {
  return choicesFor(new URLSearchParams(search).get('measure') ?? grooming);
}

function tidied(search: string): string {
  const choices = choicesOf(search);
  return format(parse(search, viewKeys, choices).view, choices);
}

describe('the address of a view', () => {
  test('has its keys in one order, which links that were sent rest on', () => {
    const sent =
      'measure area period from to areas region as map forces asof every sort show chart';
    expect(allKeys.filter((key) => sent.split(' ').includes(key)).join(' ')).toBe(sent);
    const all =
      `?measure=${cyberFlag}&period=2015-16&areas=westvale.eastmere&region=wales-region&as=rate` +
      '&map=outlines&forces=all&asof=2019-07&every=year&sort=value&show=table&chart=funnel';
    const turned = `?${all.slice(1).split('&').reverse().join('&')}`;
    expect(tidied(turned)).toBe(all.replace('&as=rate', '').replace('&every=year', ''));
  });

  test.each([
    ['?show=table&as=count', '?as=count&show=table'],
    [`?measure=${grooming}&period=2018-19&as=rate&map=tiles&forces=same&every=year`, ''],
    [`?measure=${cyberFlag}&asof=2016-12&period=2015-16`, `?measure=${cyberFlag}&asof=2016-12`],
    [
      `?measure=${cyberFlag}&asof=2017-12&period=2015-16`,
      `?measure=${cyberFlag}&period=2015-16&asof=2017-12`,
    ],
    ['?as=count&utm_source=x&fbclid=1', '?as=count'],
  ])('is one: %s becomes %s', (search, tidy) => {
    expect(tidied(search)).toBe(tidy);
  });

  test.each(['', '?period=2015-04_2017-03', `?measure=${grooming}`])(
    'in the table of every figure: %s',
    (search) => {
      expect(format(parse(search, viewKeys, everything).view, everything)).toBe(search);
    },
  );

  test.each([
    ['?from=2017-18', '?from=2017-18&to=2019-20'],
    ['?to=2017-18', '?from=2016-17&to=2017-18'],
    ['?from=2018-19&to=2019-20', ''],
    ['?area=england-and-wales', ''],
  ])('of a claim names both years or neither: %s', (search, tidy) => {
    const { view } = parse(`${search}&measure=${cyberFlag}`, claimKeys, flagged);
    expect(format(view, flagged)).toBe(`?measure=${cyberFlag}${tidy.replace('?', '&')}`);
  });
});

describe('the address after a change of', () => {
  test.each([
    ['the measure', '', { measure: cyberFlag }, `?measure=${cyberFlag}`],
    ['the measure, back to the default', `?measure=${cyberFlag}`, { measure: grooming }, ''],
    [
      'the measure, with a year that the address names',
      '?period=2015-16&areas=eastmere',
      { measure: cyberFlag },
      `?measure=${cyberFlag}&period=2015-16&areas=eastmere`,
    ],
    [
      'the measure, by one that has no quarters',
      '?as=count&every=quarter',
      { measure: cyberFlag },
      `?measure=${cyberFlag}&as=count`,
    ],
    ['the year', '', { period: '2016-17' }, '?period=2016-17'],
    ['the year, back to the newest', '?period=2016-17', { period: '2018-19' }, ''],
    [
      'the forces',
      '?as=count',
      { areas: ['westvale', 'ulland'] },
      '?areas=westvale.ulland&as=count',
    ],
    ['the forces, to none', '?areas=westvale', { areas: [] }, ''],
    ['the region, back to all', '?region=wales-region', { region: 'all' }, ''],
    ['rate or count, off the outlines', '?map=outlines', { as: 'count' }, '?as=count'],
    ['rate or count, back', '?as=count', { as: 'rate' }, ''],
    [
      'the month: the year moves with it',
      `?measure=${cyberFlag}`,
      { asof: '2016-12' },
      `?measure=${cyberFlag}&asof=2016-12`,
    ],
    [
      'the month, with a year that the address names',
      `?measure=${cyberFlag}&period=2016-17`,
      { asof: '2016-12' },
      `?measure=${cyberFlag}&period=2016-17&asof=2016-12`,
    ],
    [
      'the month, back to now',
      `?measure=${cyberFlag}&asof=2016-12`,
      { asof: 'all' },
      `?measure=${cyberFlag}`,
    ],
    [
      'the forces, which keeps the month',
      `?measure=${cyberFlag}&asof=2016-12`,
      { areas: ['eastmere'] },
      `?measure=${cyberFlag}&areas=eastmere&asof=2016-12`,
    ],
    ['nothing', '?areas=eastmere&show=table', {}, '?areas=eastmere&show=table'],
  ])('%s', (_what, search, patch, expected) => {
    const choices = choicesOf(search);
    const { view } = parse(search, viewKeys, choices);
    expect(changed(view, patch as Partial<View>, choices)).toBe(expected);
  });

  test.each([
    [
      'the measure, to all',
      `?measure=${cyberFlag}&areas=eastmere`,
      { measure: 'all' },
      '?areas=eastmere',
    ],
    ['the period', '', { period: '2015-04_2017-03' }, '?period=2015-04_2017-03'],
    ['the period, to all', '?period=2015-16', { period: 'all' }, ''],
  ])('%s, in the table of every figure', (_what, search, patch, expected) => {
    const { view } = parse(search, viewKeys, everything);
    expect(changed(view, patch as Partial<View>, everything)).toBe(expected);
  });

  test.each([
    ['a year', { to: '2018-19' }, 'area=northshire&from=2015-16&to=2018-19'],
    ['the force', { area: 'england-and-wales' }, 'from=2015-16&to=2016-17'],
  ])('%s of a claim', (_what, patch, expected) => {
    const search = `?measure=${cyberFlag}&area=northshire&from=2015-16&to=2016-17`;
    const { view } = parse(search, claimKeys, flagged);
    expect(changed(view, patch as Partial<typeof view>, flagged)).toBe(
      `?measure=${cyberFlag}&${expected}`,
    );
  });

  test('leaves the view it was given as it was', () => {
    const { view } = parse('?areas=eastmere&as=count', viewKeys, official);
    const before = structuredClone(view);
    changed(view, { areas: [], as: 'rate', map: 'outlines' }, official);
    expect(view).toEqual(before);
  });
});
