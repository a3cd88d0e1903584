import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import {
  areaOf,
  byName,
  drawableYears,
  forcesOf,
  releaseOf,
  tableFor,
} from '../../src/domain/dataset.ts';
import { yearOf } from '../../src/domain/period.ts';
import type { ReleaseSlug } from '../../src/domain/release.ts';
import { publishedFor } from '../../src/domain/table.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

describe('the table of a measure', () => {
  const table = tableFor(dataset, cyberFlag);

  test('has the financial years of its figures, oldest first, and no other span', () => {
    const years = table.years.map(({ text }) => text);
    expect(years).toEqual(['2015/16', '2016/17', '2017/18', '2018/19', '2019/20']);
  });

  test('has the years between them too, in which nothing was published', () => {
    const some = makeDatasetWith(cyberFlag, [
      'northshire,2018/19,7,exact,,foi-2019-06,published,one,',
      'northshire,2015/16,5,exact,,foi-2016-06,published,two,',
      'northshire,2010-01/2010-12,5,exact,,foi-2016-06,published,two,',
    ]);
    const years = tableFor(some, cyberFlag).years.map(({ text }) => text);
    expect(years).toEqual(['2015/16', '2016/17', '2017/18', '2018/19']);
    expect(tableFor(makeDatasetWith(cyberFlag, []), cyberFlag).years).toEqual([]);
  });

  test('keeps every figure of a force and year, in the order of the file', () => {
    const { slug } = areaNamed(dataset, 'northshire');
    const releases = (year: string) =>
      publishedFor(table, slug, periodNamed(year)).map(({ release }) => release);
    expect(releases('2015/16')).toEqual(['foi-2016-06', 'foi-2017', 'foi-2019-06']);
    expect(releases('2015-04/2017-03')).toEqual(['foi-2017']);
    expect(releases('2017/18')).toEqual([]);
  });

  test('has nothing for an area that nothing was published for', () => {
    const { slug } = areaNamed(dataset, 'wales');
    expect(publishedFor(table, slug, periodNamed('2015/16'))).toEqual([]);
  });
});

describe('forces', () => {
  test('by name, without nations and regions', () => {
    const forces = forcesOf(dataset);
    expect(forces).toHaveLength(11);
    expect(forces.at(0)?.name).toBe('Ash and Elm');
    expect(forces.at(-1)?.name).toBe('Westvale');
    expect(forces).toEqual([...forces].sort(byName));
  });

  test.each([
    ['northshire', 'westvale', -1],
    ['westvale', 'northshire', 1],
    ['westvale', 'westvale', 0],
  ])('%s beside %s: %i', (one, other, order) => {
    expect(byName(areaNamed(dataset, one), areaNamed(dataset, other))).toBe(order);
  });

  test('of a region, whose slug is never that of a force', () => {
    const regions = [...dataset.regions.values()].map(
      ({ slug, forces }) => `${slug}: ${forces.map((force) => force.slug).join(' ')}`,
    );
    expect(regions).toEqual([
      'south-east-region: ash-and-elm city-of-oldport',
      'east-of-england-region: eastmere',
      'west-midlands-region: mid-vales westvale',
      'north-east-region: northshire',
      'wales-region: southmarch',
      'scotland-region: police-caledon',
      'northern-ireland-region: ulland',
      'crown-dependencies-region: isle-of-sarn',
      'national-region: realm-rail-police',
    ]);
  });
});

describe('years that a map can show', () => {
  const years = (rows: readonly string[]) => {
    const some = makeDatasetWith(cyberFlag, rows);
    return drawableYears(some, tableFor(some, cyberFlag)).map(({ text }) => text);
  };

  test('those with a figure of England or Wales, oldest first', () => {
    expect(
      years([
        'northshire,2016/17,7,exact,,foi-2017,published,one,',
        'southmarch,2015/16,5,exact,,foi-2016-06,published,two,',
      ]),
    ).toEqual(['2015/16', '2016/17']);
  });

  test.each([
    ['a refusal', 'northshire,2015/16,,not-supplied,,foi-2017,published,one,'],
    ['another definition', 'northshire,2015/16,7,not-comparable,,foi-2017,published,one,'],
    ['a likely misprint', 'northshire,2015/16,7,exact,,foi-2017,doubtful,one,'],
    ['Scotland', 'police-caledon,2015/16,7,exact,,foi-2017,published,one,'],
    ['Northern Ireland', 'ulland,2015/16,7,exact,,foi-2017,published,one,'],
    ['an island', 'isle-of-sarn,2015/16,7,exact,,foi-2017,published,one,'],
    ['a national total', 'england-and-wales,2015/16,7,exact,,foi-2017,published,one,'],
    ['a region', 'region-north,2015/16,7,exact,,foi-2017,published,one,'],
    ['another span', 'northshire,2015-01/2015-12,7,exact,,foi-2017,published,one,'],
  ])('not for %s', (_, row) => {
    expect(years([row])).toEqual([]);
  });

  test.each([
    ['zero', 'northshire,2015/16,0,exact,,foi-2017,published,one,'],
    ['a questioned figure', 'northshire,2015/16,7,exact,,foi-2017,questioned,one,'],
    ['transport police', 'realm-rail-police,2015/16,7,exact,,foi-2017,published,one,'],
    ['Wales', 'southmarch,2015/16,7,exact,,foi-2017,published,one,'],
  ])('for %s', (_, row) => {
    expect(years([row])).toEqual(['2015/16']);
  });
});

describe('what is not there is named', () => {
  test.each([
    ['an area', () => areaOf(dataset, 'atlantis' as AreaSlug), 'No area has the slug "atlantis".'],
    [
      'a release',
      () => releaseOf(dataset, 'round' as ReleaseSlug),
      'No release has the slug "round".',
    ],
    [
      'a measure',
      () => tableFor(makeDataset({ tables: new Map() }), grooming),
      'No measure has the slug "sexual-grooming".',
    ],
  ])('%s', (_, ask, words) => {
    expect(ask).toThrow(words);
  });
});

test('the quarters of the made-up country add up to its years', () => {
  const quarters = dataset.quarterly.get(grooming);
  const sums = new Map<string, number>();
  for (const [area, counts] of quarters?.counts ?? []) {
    for (const quarter of quarters?.quarters ?? []) {
      const cell = `${area} ${yearOf(quarter).text}`;
      sums.set(cell, (sums.get(cell) ?? 0) + (counts.get(quarter.text) ?? 0));
    }
  }
  expect(sums.size).toBe(18);
  for (const [cell, count] of sums) {
    const [area = '', year = ''] = cell.split(' ');
    const table = tableFor(dataset, grooming);
    const published = publishedFor(table, areaNamed(dataset, area).slug, periodNamed(year));
    expect(published).toMatchObject([{ value: count }]);
  }
});
