import { describe, expect, test } from 'vitest';
import type { AreaSlug, RegionSlug } from '../../src/domain/area.ts';
import {
  type CatalogueEntry,
  type CatalogueQuestion,
  catalogueOf,
  catalogueRow,
} from '../../src/domain/catalogue.ts';
import { type Dataset, releaseOf } from '../../src/domain/dataset.ts';
import { isFigure } from '../../src/domain/figure.ts';
import { misfitsWith } from '../../src/domain/findMisfits.ts';
import type { PeriodSlug } from '../../src/domain/period.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { cyberFlag, makeDataset, monthNamed } from '../support/makeDataset.ts';
import { core, real } from '../support/realDataset.ts';

const all: CatalogueQuestion = {
  measure: 'all',
  period: 'all',
  areas: [],
  region: 'all',
  sort: 'name',
};

const made: Dataset = (() => {
  const dataset = makeDataset();
  const tables = [...dataset.tables].filter(([slug]) => slug === cyberFlag);
  return { ...dataset, tables: new Map(tables) };
})();

const slugs = (names: readonly string[]) => names as readonly AreaSlug[];
const period = (slug: string) => slug as PeriodSlug;
const region = (slug: string) => slug as RegionSlug;

/** "northshire 2015/16 114 foi-2019-06, shown" */
function said({ observation, area, isShown }: CatalogueEntry): string {
  const value = isFigure(observation) ? observation.value : 'not-supplied';
  const shown = isShown ? ', shown' : '';
  return `${area.slug} ${observation.period.text} ${value} ${observation.release}${shown}`;
}

const ask = (question: Partial<CatalogueQuestion>) =>
  catalogueOf(made, { ...all, ...question }).map(said);

describe('the made-up country', () => {
  test('of one force: newest first, the shown one before the others', () => {
    expect(ask({ areas: slugs(['northshire']) })).toEqual([
      'northshire 2019/20 389 foi-2020-09, shown',
      'northshire 2018/19 191 foi-2019-06, shown',
      'northshire 2016/17 213 foi-2017, shown',
      'northshire 2016/17 not-supplied foi-2018-06',
      'northshire 2015/16 114 foi-2019-06, shown',
      'northshire 2015-04/2017-03 327 foi-2017, shown',
      'northshire 2015/16 85 foi-2016-06',
      'northshire 2015/16 114 foi-2017',
    ]);
  });

  test('of one measure: all of it, and nothing of another', () => {
    const [first, ...others] = [...real.tables.values()];
    const rows = catalogueOf(real, { ...all, measure: first?.measure.slug ?? 'all' });
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set([first]));
    expect(rows).toHaveLength(first ? [...observationsIn(first)].length : 0);
  });

  test('nations from the widest, then sums of regions, then forces by name', () => {
    const names = catalogueOf(made, all).map(({ area }) => area.name);
    expect([...new Set(names)]).toEqual([
      'United Kingdom',
      'England, Wales and Northern Ireland',
      'England and Wales',
      'The North',
      'Ash and Elm',
      'City of Oldport',
      'Eastmere',
      'Isle of Sarn',
      'Mid Vales',
      'Northshire',
      'Police Caledon',
      'Realm Rail Police',
      'Southmarch',
      'Ulland',
      'Westvale',
    ]);
  });

  test('of one period', () => {
    expect(ask({ period: period('2015-04_2017-03') })).toEqual([
      'northshire 2015-04/2017-03 327 foi-2017, shown',
    ]);
    const rows = catalogueOf(made, { ...all, period: period('2016-17') });
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ observation }) => observation.period.text))).toEqual(
      new Set(['2016/17']),
    );
    expect(ask({ period: period('1999-00') })).toEqual([]);
  });

  test('of a region: its forces; of chosen areas: those, whatever the region', () => {
    const areas = (rows: readonly CatalogueEntry[]) => [
      ...new Set(rows.map(({ area }) => area.slug)),
    ];
    const west = { ...all, region: region('west-midlands') };
    const found = [...made.regions.values()].find(({ name }) => name === 'West Midlands');
    const question = { ...west, region: found?.slug ?? west.region };
    expect(areas(catalogueOf(made, question))).toEqual(['mid-vales', 'westvale']);
    const chosen = { ...question, areas: slugs(['uk', 'northshire']) };
    expect(areas(catalogueOf(made, chosen))).toEqual(['uk', 'northshire']);
    expect(catalogueOf(made, { ...all, region: region('nowhere') })).toEqual([]);
  });

  test('by value: largest first, those without a number last', () => {
    const rows = ask({ sort: 'value', areas: slugs(['northshire', 'mid-vales']) });
    expect(rows).toEqual([
      'northshire 2019/20 389 foi-2020-09, shown',
      'northshire 2015-04/2017-03 327 foi-2017, shown',
      'northshire 2016/17 213 foi-2017, shown',
      'northshire 2018/19 191 foi-2019-06, shown',
      'mid-vales 2017/18 172 foi-2018-06, shown',
      'mid-vales 2017/18 170 foi-2018-06',
      'mid-vales 2016/17 160 foi-2017, shown',
      'mid-vales 2016/17 150 foi-2017',
      'northshire 2015/16 114 foi-2019-06, shown',
      'northshire 2015/16 114 foi-2017',
      'mid-vales 2019/20 90 foi-2020-09',
      'northshire 2015/16 85 foi-2016-06',
      'mid-vales 2018/19 5 foi-2019-06, shown',
      'mid-vales 2015/16 not-supplied foi-2016-06',
      'northshire 2016/17 not-supplied foi-2018-06',
    ]);
  });

  test('as of a month', () => {
    expect(ask({ areas: slugs(['northshire']), asOf: monthNamed('2016-12') })).toEqual([
      'northshire 2015/16 85 foi-2016-06, shown',
    ]);
    expect(ask({ areas: slugs(['westvale']), period: period('2017-18') })).toEqual([
      'westvale 2017/18 33 letter, shown',
    ]);
    const undated = { areas: slugs(['westvale']), period: period('2017-18') };
    expect(ask({ ...undated, asOf: monthNamed('2026-12') })).toEqual([]);
  });

  test('doubtful figures and those of another definition are listed, never shown', () => {
    const odd = catalogueOf(made, all).filter(
      ({ observation: { standing, qualifier } }) =>
        standing === 'doubtful' || qualifier === 'not-comparable' || qualifier === 'not-supplied',
    );
    expect(odd).toHaveLength(7);
    expect(odd.filter(({ isShown }) => isShown)).toEqual([]);
  });

  test('rates for the figures of forces only', () => {
    const rows = catalogueOf(made, all).map((entry) => catalogueRow(made, entry));
    const rated = rows.filter(({ rate }) => rate !== undefined);
    const figures = rows.filter(
      ({ area, observation }) => area.kind === 'force' && isFigure(observation),
    );
    expect(rated).toEqual(figures);
    expect(rated.length).toBeLessThan(rows.length);
  });
});

describe('the committed figures', () => {
  const rows = catalogueOf(real, all);
  const everything = [...real.tables.values()].flatMap(observationsIn);

  test.each(['name', 'value'] as const)('every one is there, once: by %s', (sort) => {
    const observations = catalogueOf(real, { ...all, sort }).map(({ observation }) => observation);
    expect(observations).toHaveLength(everything.length);
    expect(new Set(observations)).toEqual(new Set(everything));
    expect(new Set(observations).size).toBe(everything.length);
  });

  test('each measure and area in one piece', () => {
    const keys = rows.map(({ area, table }) => `${table.measure.slug} ${area.slug}`);
    const starts = keys.filter((key, at) => key !== keys[at - 1]);
    expect(starts).toHaveLength(new Set(keys).size);
    const order = [...new Set(rows.map(({ table }) => table.measure.slug))];
    expect(order).toEqual([...core.measures.keys()]);
  });

  test('at most one shown for an area and period', () => {
    const shown = rows
      .filter(({ isShown }) => isShown)
      .map(({ observation: { measure, area, period: when } }) => `${measure} ${area} ${when.text}`);
    expect(shown.length).toBeGreaterThan(5000);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('each with its misfits', () => {
    const rows = catalogueOf(real, all).map((entry) => catalogueRow(real, entry));
    const wrong = rows.filter(({ observation, misfits }) => {
      const expected = misfitsWith(real, observation);
      return misfits.length !== expected.length || misfits.some((one, at) => one !== expected[at]);
    });
    expect(wrong).toEqual([]);
    expect(rows.filter(({ misfits }) => misfits.length > 0).length).toBeGreaterThan(50);
  });

  test('by value, none is larger than the one before', () => {
    const values = catalogueOf(real, { ...all, sort: 'value' }).map(({ observation }) =>
      isFigure(observation) ? observation.value : -1,
    );
    expect(values.findIndex((value, at) => value > (values[at - 1] ?? Infinity))).toBe(-1);
    expect(values.at(-1)).toBe(-1);
  });

  test('every period and every region together are the whole', () => {
    const periods = new Set(everything.map((one) => one.period.slug));
    const byPeriod = [...periods].map((each) => catalogueOf(real, { ...all, period: each }).length);
    expect(byPeriod.reduce((sum, count) => sum + count, 0)).toBe(everything.length);
    const byRegion = [...core.regions.keys()].map(
      (each) => catalogueOf(real, { ...all, region: each }).length,
    );
    const ofForces = rows.filter(({ area }) => area.kind === 'force').length;
    expect(byRegion.reduce((sum, count) => sum + count, 0)).toBe(ofForces);
  });

  test.each(['2016-05', '2016-06', '2017-06', '2018-12', '2020-09', '2022-07', '2026-03'])(
    'as of %s nothing comes from a later release',
    (month) => {
      const end = (published: string) => {
        const [year = '', part = '12'] = published.split('-');
        return Number(part) > 12 ? `${Number(year) + 1}-03` : `${year}-${part}`;
      };
      const isOut = (published: string) => published !== '' && end(published) <= month;
      const found = catalogueOf(real, { ...all, asOf: monthNamed(month) });
      const expected = everything.filter(({ release }) =>
        isOut(releaseOf(real, release).published),
      );
      expect(new Set(found.map(({ observation }) => observation))).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
      const shown = found
        .filter(({ isShown }) => isShown)
        .map(({ observation: one }) => `${one.measure} ${one.area} ${one.period.text}`);
      expect(new Set(shown).size).toBe(shown.length);
    },
  );
});
