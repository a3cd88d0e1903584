import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { parseView } from '../../src/url/codecs.ts';
import {
  changedSearch,
  explorers,
  forceAddress,
  isExplorer,
  measureAddress,
} from '../../src/url/links.ts';
import type { View } from '../../src/url/view.ts';
import { cyber, everything, frameOf, grooming } from './frames.ts';

/** The address after a change; an address names the measure it is read for. */
function changed(search: string, patch: Record<string, unknown>): string {
  const frame = frameOf(new URLSearchParams(search).get('measure') ?? grooming);
  return changedSearch(parseView(search, frame).view, patch as Partial<View>, frame);
}

describe('the address after a change of', () => {
  const rape = 'rape-of-a-child';

  test.each([
    ['the measure', '', { measure: cyber }, `?measure=${cyber}`],
    ['the measure, back to the default', `?measure=${cyber}`, { measure: grooming }, ''],
    [
      'the measure, with a year that the address names',
      '?period=2015-16&areas=kent',
      { measure: cyber },
      `?measure=${cyber}&period=2015-16&areas=kent`,
    ],
    [
      'the measure, by one that has no quarters',
      '?as=count&every=quarter',
      { measure: cyber },
      `?measure=${cyber}&as=count`,
    ],
    [
      'the measure, by one that has quarters',
      '?every=quarter',
      { measure: rape },
      `?measure=${rape}&every=quarter`,
    ],
    [
      'the measure and the year',
      '?period=2015-16',
      { measure: cyber, period: '2016-17' },
      `?measure=${cyber}&period=2016-17`,
    ],
    ['the year', '', { period: '2019-20' }, '?period=2019-20'],
    ['the year, back to the newest', '?period=2019-20', { period: '2024-25' }, ''],
    ['the forces', '?as=count', { areas: ['kent', 'gwent'] }, '?areas=kent.gwent&as=count'],
    ['the forces, to none', '?areas=kent.gwent', { areas: [] }, ''],
    ['the region', '', { region: 'wales-region' }, '?region=wales-region'],
    ['the region, back to all', '?region=wales-region', { region: 'all' }, ''],
    ['rate or count', '', { as: 'count' }, '?as=count'],
    ['rate or count, off the outlines', '?map=outlines', { as: 'count' }, '?as=count'],
    ['rate or count, back', '?as=count', { as: 'rate' }, ''],
    ['the drawing of the map', '', { map: 'outlines' }, '?map=outlines'],
    ['the forces in a total', '', { forces: 'all' }, '?forces=all'],
    ['the order', '', { sort: 'value' }, '?sort=value'],
    ['chart or table', '?sort=value', { show: 'table' }, '?sort=value&show=table'],
    [
      'what was known when: the year moves with it',
      `?measure=${cyber}`,
      { asof: '2016-12' },
      `?measure=${cyber}&asof=2016-12`,
    ],
    [
      'what was known when, with a year that the address names',
      `?measure=${cyber}&period=2016-17`,
      { asof: '2016-12' },
      `?measure=${cyber}&period=2016-17&asof=2016-12`,
    ],
    [
      'what was known when, back to now',
      `?measure=${cyber}&asof=2016-12`,
      { asof: 'all' },
      `?measure=${cyber}`,
    ],
    [
      'anything else, which keeps what was known when',
      `?measure=${cyber}&asof=2016-12`,
      { areas: ['kent'] },
      `?measure=${cyber}&areas=kent&asof=2016-12`,
    ],
    ['bars or funnel', '', { chart: 'funnel' }, '?chart=funnel'],
    ['nothing', '?areas=kent&show=table', {}, '?areas=kent&show=table'],
  ])('%s', (_what, search, patch, expected) => {
    expect(changed(search, patch)).toBe(expected);
  });

  test.each([
    ['the measure', '', { measure: cyber }, `?measure=${cyber}`],
    ['the measure, to all', `?measure=${cyber}&areas=kent`, { measure: 'all' }, '?areas=kent'],
    ['the period', '', { period: '2015-04_2017-03' }, '?period=2015-04_2017-03'],
    ['the period, to all', '?period=2015-16', { period: 'all' }, ''],
    ['the order', '?areas=kent', { sort: 'value' }, '?areas=kent&sort=value'],
  ])('%s, in the table of everything', (_what, search, patch, expected) => {
    const { view } = parseView(search, everything);
    expect(changedSearch(view, patch as Partial<View>, everything)).toBe(expected);
  });

  test('leaves the view it was given as it was', () => {
    const { view } = parseView('?areas=kent&as=count', frameOf(grooming));
    const before = structuredClone(view);
    changedSearch(view, { areas: [], as: 'rate', map: 'outlines' }, frameOf(grooming));
    expect(view).toEqual(before);
  });
});

test('the address of a force is a page of its own', () => {
  expect(forceAddress('west-mercia' as AreaSlug)).toBe('/forces/west-mercia');
});

test.each([
  ['map', '/map?measure=sexual-grooming'],
  ['trends', '/trends?measure=sexual-grooming'],
  ['data', '/data?measure=sexual-grooming'],
] as const)('a measure on the page %s', (page, address) => {
  expect(measureAddress(page, grooming as MeasureSlug)).toBe(address);
});

test('the pages that share their filters', () => {
  expect([...explorers]).toEqual(['map', 'trends', 'compare', 'data']);
  expect(['map', 'data', 'forces', '', 'constructor'].map(isExplorer)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
