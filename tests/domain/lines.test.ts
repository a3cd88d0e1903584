import { describe, expect, test } from 'vitest';
import type { AreaSlug, RegionSlug } from '../../src/domain/area.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type LinesQuestion, linesOf } from '../../src/domain/lines.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { amountOf, type Trend } from '../../src/domain/trend.ts';
import { cyberFlag, grooming, makeDataset, monthNamed } from '../support/makeDataset.ts';

const made = makeDataset();
const west = [...made.regions.values()].find(({ name }) => name === 'West Midlands')?.slug;
const ask: LinesQuestion = { areas: [], as: 'count', forces: 'all', every: 'year' };
const northshire = ['northshire'] as readonly string[] as readonly AreaSlug[];

/** "Northshire 10 - 14": the name of a line and its values, a dash for each gap. */
function said({ name, points }: Trend): string {
  return [name, ...points.map((point) => amountOf(point)?.toFixed(0) ?? '-')].join(' ');
}

function lines(measure: MeasureSlug, question: Partial<LinesQuestion>) {
  const found = linesOf(made, tableFor(made, measure), { ...ask, ...question });
  return {
    drawn: found.drawn.map(said),
    listed: found.listed.map(said),
    as: found.as,
    ...(found.same ? { same: found.same.map(({ slug }) => slug) } : {}),
  };
}

const everyForce = [
  'ash-and-elm',
  'city-of-oldport',
  'eastmere',
  'mid-vales',
  'northshire',
  'realm-rail-police',
  'southmarch',
  'westvale',
];

const national = 'England and Wales 63 69 79 218 256';

describe('counts by year', () => {
  test('nothing chosen: the nation is drawn', () => {
    expect(lines(grooming, {})).toEqual({ drawn: [national], listed: [], as: 'count' });
  });

  test('a force: the nation is listed', () => {
    expect(lines(grooming, { areas: northshire })).toEqual({
      drawn: ['Northshire 10 12 14 40 44'],
      listed: [national],
      as: 'count',
    });
  });

  test('a region: its forces, and the nation listed', () => {
    expect(west).toBeDefined();
    expect(lines(grooming, west ? { region: west } : {})).toEqual({
      drawn: ['Mid Vales 30 33 35 100 120', 'Westvale 8 9 10 25 24'],
      listed: [national],
      as: 'count',
    });
  });

  test('chosen forces go before the region', () => {
    const { drawn } = lines(grooming, { areas: northshire, ...(west ? { region: west } : {}) });
    expect(drawn).toEqual(['Northshire 10 12 14 40 44']);
  });

  test('a region that is not known: the nation is drawn', () => {
    const { drawn } = lines(grooming, { region: 'nowhere' as RegionSlug });
    expect(drawn).toEqual([national]);
  });

  test('the same forces, which are all of them', () => {
    expect(lines(grooming, { forces: 'same' })).toEqual({
      drawn: [national],
      listed: [],
      as: 'count',
      same: everyForce,
    });
  });

  const published = [
    'England and Wales 230 400 - - 560',
    'England, Wales and Northern Ireland - - - 420 590',
    'United Kingdom - - - - 600',
  ];

  test('the same forces, which are too few: the published totals instead', () => {
    const found = lines(cyberFlag, { forces: 'same' });
    expect([...found.drawn].sort()).toEqual(published);
    expect(found).toMatchObject({ listed: [], as: 'count' });
    expect(found).not.toHaveProperty('same');
  });

  test('beside a force there is no national line then', () => {
    expect(lines(cyberFlag, { forces: 'same', areas: northshire })).toEqual({
      drawn: ['Northshire 114 213 - 191 389'],
      listed: [],
      as: 'count',
    });
  });

  test('all forces: each published total by its nation', () => {
    const { drawn } = lines(cyberFlag, {});
    expect([...drawn].sort()).toEqual(published);
  });

  test('as of a month', () => {
    const asOf = monthNamed('2016-12');
    expect(lines(cyberFlag, { areas: northshire, asOf })).toEqual({
      drawn: ['Northshire 85 -'],
      listed: ['England and Wales 200 -'],
      as: 'count',
    });
    expect(lines(cyberFlag, { forces: 'same', asOf: monthNamed('2015-01') }).drawn).not.toContain(
      'England and Wales',
    );
  });
});

describe('rates by year', () => {
  test('the nation is drawn beside the force: both are rates', () => {
    const { drawn, listed, as } = lines(grooming, { areas: northshire, as: 'rate' });
    expect(drawn.map((line) => line.replace(/ [\d -]+$/, ''))).toEqual([
      'Northshire',
      'England and Wales',
    ]);
    expect(listed).toEqual([]);
    expect(as).toBe('rate');
  });

  test('years without an estimate of residents have no place', () => {
    const { drawn } = linesOf(made, tableFor(made, grooming), { ...ask, as: 'rate' });
    expect(drawn.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['2015/16', '2016/17', '2017/18', '2018/19'],
    ]);
  });

  test('the same forces, where they are too few: published counts, which have no rate', () => {
    const { drawn, as } = lines(cyberFlag, { as: 'rate', forces: 'same' });
    expect(drawn).toContain('England and Wales 230 400 - - 560');
    expect(as).toBe('count');
  });

  test('all forces: never England and Wales where some are missing', () => {
    const { drawn, as } = lines(cyberFlag, { as: 'rate', forces: 'all' });
    expect(drawn.map((line) => line.replace(/ [\d -]+$/, ''))).toEqual([
      'England and Wales',
      'Forces with a figure together',
    ]);
    // All seven forces have a figure for 2018/19; a total of all seven was published for 2019/20.
    expect(drawn[0]).toMatch(/^England and Wales - - - 7 10$/);
    expect(as).toBe('rate');
  });
});

describe('counts by quarter', () => {
  const nation = 'England and Wales 45 57 52 64 61 65 64 66';

  test('as of any month there is none: quarters have no date', () => {
    const question = { every: 'quarter', asOf: monthNamed('2026-03') } as const;
    expect(lines(grooming, question)).toEqual({ drawn: [], listed: [], as: 'count' });
    expect(lines(grooming, { every: 'quarter' }).drawn).toHaveLength(1);
  });

  test.each([
    ['nothing chosen', {}, [nation], []],
    ['a force', { areas: northshire }, ['Northshire 8 10 11 11 10 12 11 11'], [nation]],
    [
      'a region',
      west ? { region: west } : {},
      ['Mid Vales 20 25 25 30 30 30 30 30', 'Westvale 5 6 7 7 6 6 6 6'],
      [nation],
    ],
  ])('%s', (_, question, drawn, listed) => {
    const expected = { drawn, listed, as: 'count' };
    expect(lines(grooming, { ...question, every: 'quarter' })).toEqual(expected);
    expect(lines(grooming, { ...question, every: 'quarter', as: 'rate' })).toEqual(expected);
  });

  test('a count below zero stays what it is', () => {
    const eastmere = ['eastmere'] as readonly string[] as readonly AreaSlug[];
    const { drawn } = lines(grooming, { areas: eastmere, every: 'quarter' });
    expect(drawn).toEqual(['Eastmere 3 5 -1 5 4 5 6 5']);
  });

  test('a measure without quarters has no line', () => {
    expect(lines(cyberFlag, { areas: northshire, every: 'quarter' })).toEqual({
      drawn: [],
      listed: [],
      as: 'count',
    });
  });
});
