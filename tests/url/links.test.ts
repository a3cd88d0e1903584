import { describe, expect, test } from 'vitest';
import { notFoundPage, pages } from '../../src/app/pages.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { PeriodSlug } from '../../src/domain/period.ts';
import type { Month } from '../../src/domain/release.ts';
import { asofIn, keptAddress, readsAsof } from '../../src/url/kept.ts';
import { asOf, embedAddress, embedOf, forceAddress, viewAddress } from '../../src/url/links.ts';
import { cyberFlag, grooming } from '../support/makeDataset.ts';

const month = '2016-12' as Month;
const areas = ['northshire', 'eastmere'] as AreaSlug[];

test.each([
  [viewAddress('map', {}), '/map'],
  [viewAddress('trends', { measure: grooming, areas }), '/trends?areas=northshire.eastmere'],
  [viewAddress('compare', { areas: [], measure: cyberFlag }), `/compare?measure=${cyberFlag}`],
  [viewAddress('data', { measure: grooming, period: 'all' }), `/data?measure=${grooming}`],
  [viewAddress('coverage', { period: '2015-16' as PeriodSlug }), '/coverage?period=2015-16'],
  [viewAddress('compare', { chart: 'funnel', asof: month }), '/compare?asof=2016-12&chart=funnel'],
  [
    viewAddress('claims', { from: '2015-16' as PeriodSlug, to: '2016-17' as PeriodSlug }),
    '/claims?from=2015-16&to=2016-17',
  ],
  [
    viewAddress('figure', {
      measure: grooming,
      area: 'england-and-wales' as AreaSlug,
      period: '2015-16' as PeriodSlug,
    }),
    `/figure?measure=${grooming}&area=england-and-wales&period=2015-16`,
  ],
  [forceAddress('northshire' as AreaSlug), '/forces/northshire'],
])('a default is left out, and a figure is named whole: %s', (address, expected) => {
  expect(address).toBe(expected);
});

describe('the address as of a month', () => {
  test.each([
    ['/map', '/map?asof=2016-12'],
    ['/forces/northshire', '/forces/northshire?asof=2016-12'],
    ['/forces', '/forces?asof=2016-12'],
    ['/claims', '/claims?asof=2016-12'],
    ['/claims/one', '/claims/one?asof=2016-12'],
    ['/compare?as=count&chart=funnel', '/compare?as=count&asof=2016-12&chart=funnel'],
    ['/trends?asof=2019-01', '/trends?asof=2019-01'],
    ['/', '/?asof=2016-12'],
    ['/mapping', '/mapping'],
    ['/sources/echo-2016', '/sources/echo-2016'],
    ['/help', '/help'],
  ])('%s', (address, expected) => {
    expect(asOf(address, month)).toBe(expected);
    expect(asOf(address, 'all')).toBe(address);
  });

  test('is one that the page reads, and every page that reads a query', () => {
    for (const { path, readsQuery } of pages)
      if (path !== notFoundPage.path) expect(readsAsof(path), path).toBe(readsQuery);
  });

  test.each([
    ['', 'all'],
    ['?asof=2016-12', '2016-12'],
    ['?map=outlines&asof=2016-12&asof=2017-12', '2016-12'],
    ['?asof=2016-12).', '2016-12'],
    ['?asof=soon', 'all'],
    ['?asof=2016-13', 'all'],
  ])('is found in %s', (search, asof) => {
    expect(asofIn(search)).toBe(asof);
  });
});

test.each([
  ['/map', '/embed/map'],
  ['/trends?every=quarter&x=1', '/embed/trends?every=quarter'],
  ['/compare?areas=eastmere&show=table', '/embed/compare?areas=eastmere'],
  ['/compare?chart=dots&asof=2016-12', '/embed/dots?asof=2016-12'],
  ['/compare?chart=funnel', '/embed/compare?chart=funnel'],
  ['/forces/eastmere?asof=2016-12', `/embed/forces/eastmere?measure=${grooming}&asof=2016-12`],
  ['/forces', undefined],
  ['/', undefined],
  ['/coverage', undefined],
])('the chart of %s for pages of others is %s', (address, expected) => {
  expect(embedAddress(address, grooming)).toBe(expected);
});

test.each([
  ['/map', '?areas=eastmere&as=count&show=table', '/trends', '?areas=eastmere&as=count&show=table'],
  ['/map', '?areas=eastmere&utm_source=x', '/coverage', '?areas=eastmere'],
  [
    '/map',
    `?measure=${cyberFlag}&period=2016-17&asof=2016-12`,
    '/data',
    `?measure=${cyberFlag}&asof=2016-12`,
  ],
  ['/data', '?period=2015-04_2017-03&areas=eastmere', '/map', '?areas=eastmere'],
  ['/map', '?areas=eastmere&asof=2016-12', '/forces', '?asof=2016-12'],
  ['/map', '?areas=eastmere&asof=2016-12', '/', '?areas=eastmere&asof=2016-12'],
  ['/map', '?areas=eastmere&asof=2016-12', '/help', ''],
  ['/forces/northshire', '?asof=2016-12', '/compare', '?asof=2016-12'],
  ['/help', '?areas=eastmere', '/map', ''],
  ['/compare', '?areas=%3Cb%3E&asof=%3Cb%3E', '/data', '?areas=%3Cb%3E&asof=%3Cb%3E'],
])('from %s%s the navigation leads to %s%s', (pathname, search, to, kept) => {
  expect(keptAddress(to, { pathname, search })).toBe(to + kept);
});

test.each([
  ['/embed/map?as=count', { page: 'map', chart: 'bars', areas: 0 }],
  ['/embed/dots', { page: 'dots', chart: 'bars', areas: 0 }],
  [
    '/embed/compare?areas=northshire.eastmere&chart=funnel',
    { page: 'compare', chart: 'funnel', areas: 2 },
  ],
  ['/embed/forces/northshire', { page: 'forces', chart: 'bars', areas: 0 }],
])('what a chart for other sites is asked for: %s', (address, expected) => {
  expect(embedOf(address)).toEqual(expected);
});

test('a page without a chart for other sites is refused', () => {
  expect(() => embedOf('/embed/data')).toThrow('"/embed/data" is no chart for other sites.');
});
