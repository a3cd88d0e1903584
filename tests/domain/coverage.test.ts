import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTerritorial } from '../../src/domain/area.ts';
import { type Coverage, coverageKinds, coverageOf, kindsIn } from '../../src/domain/coverage.ts';
import {
  answeredWords,
  cellWords,
  coverageHeadline,
  kindHeading,
  yearHeadline,
} from '../../src/domain/coverageWords.ts';
import { forcesOf, tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';
import { allMeasures, core, real } from '../support/realDataset.ts';

const dataset = makeDataset();
const flagged = coverageOf(dataset, tableFor(dataset, cyberFlag));

function cellIn(coverage: Coverage, force: string, year: string) {
  const row = coverage.rows.find(({ area }) => area.name === force);
  const cell = row?.cells.find(({ period }) => period.text === year);
  if (!cell) throw new Error(`No cell for ${force} in ${year}.`);
  return cell;
}

function countsIn(coverage: Coverage, year: string) {
  const counts = coverage.counts.find(({ period }) => period.text === year);
  if (!counts) throw new Error(`No counts for ${year}.`);
  return counts;
}

describe('the kind of answer', () => {
  test.each([
    ['Northshire', '2015/16', 'figure', 'figure, 114†, questioned'],
    ['Southmarch', '2015/16', 'figure', 'figure, 10'],
    ['Eastmere', '2015/16', 'figure', 'figure, 0'],
    ['City of Oldport', '2018/19', 'figure', 'figure, 2'],
    ['Eastmere', '2019/20', 'figure', 'figure, at least 80'],
    ['Eastmere', '2018/19', 'figure', 'figure, 75†, questioned'],
    ['Mid Vales', '2015/16', 'not-supplied', 'not supplied'],
    ['Northshire', '2017/18', 'not-found', 'no figure found'],
    ['Westvale', '2016/17', 'doubtful', 'doubtful'],
    ['Mid Vales', '2019/20', 'not-comparable', 'not comparable'],
    ['Police Caledon', '2018/19', 'other-law', 'not covered: different law'],
    ['Police Caledon', '2019/20', 'not-comparable', 'not comparable'],
    ['Isle of Sarn', '2019/20', 'figure', 'figure, 4'],
  ] as const)('%s, %s: %s', (force, year, kind, words) => {
    const cell = cellIn(flagged, force, year);
    expect(cell.kind).toBe(kind);
    expect(cellWords(cell)).toBe(words);
  });

  test.each([
    ['Southmarch', '2015/16', true],
    ['Mid Vales', '2015/16', true],
    ['Westvale', '2016/17', true],
    ['Mid Vales', '2019/20', true],
    ['Northshire', '2017/18', false],
    ['Police Caledon', '2018/19', false],
  ])('%s, %s: something to look up is %s', (force, year, hasPublished) => {
    expect(cellIn(flagged, force, year).hasPublished).toBe(hasPublished);
  });

  test('each kind occurs', () => {
    expect(kindsIn(flagged)).toEqual(coverageKinds);
  });

  test('is what was known by the end of a month', () => {
    const early = coverageOf(dataset, flagged.table, undefined, monthNamed('2017-12'));
    expect(cellIn(early, 'Northshire', '2016/17').kind).toBe('figure');
    expect(cellIn(early, 'Northshire', '2017/18').kind).toBe('not-found');
    expect(cellIn(early, 'Westvale', '2017/18').kind).toBe('not-found');
    // Years that had not begun are not there at all.
    expect(early.counts.map(({ period }) => period.text)).toEqual([
      '2015/16',
      '2016/17',
      '2017/18',
    ]);
    expect(cellIn(flagged, 'Westvale', '2017/18').kind).toBe('figure');
  });

  test('only of the years asked for', () => {
    const some = coverageOf(dataset, flagged.table, [periodNamed('2018/19')]);
    expect(some.counts.map(({ period }) => period.text)).toEqual(['2018/19']);
    expect(some.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

test('forces stand by region from the north, and by name inside', () => {
  expect(flagged.rows.map(({ area }) => area.name)).toEqual([
    'Northshire',
    'Mid Vales',
    'Westvale',
    'Eastmere',
    'Ash and Elm',
    'City of Oldport',
    'Southmarch',
    'Police Caledon',
    'Ulland',
    'Isle of Sarn',
    'Realm Rail Police',
  ]);
});

describe('counts', () => {
  test('of the forces of England and Wales, and of all', () => {
    const { englandAndWales, all } = countsIn(flagged, '2018/19');
    expect(englandAndWales.forces).toBe(7);
    expect(englandAndWales.kinds).toEqual({
      figure: 7,
      'not-supplied': 0,
      'not-found': 0,
      'not-comparable': 0,
      doubtful: 0,
      'other-law': 0,
    });
    expect(all.forces).toBe(11);
    expect(all.kinds.figure).toBe(9);
    expect(all.kinds['other-law']).toBe(2);
  });

  test.each([
    ['2018/19', 'All 7 forces of England and Wales have a figure for 2018/19'],
    ['2015/16', '5 of 7 forces of England and Wales have a figure for 2015/16'],
  ])('%s in words: %s', (year, words) => {
    expect(yearHeadline(countsIn(flagged, year))).toBe(words);
  });

  test.each([
    [['northshire,2015/16,3,exact,,foi-2017,published,a,'], '1 of 7', 'has a figure for 2015/16'],
    [['uk,2015/16,3,exact,,foi-2017,published,a,'], 'No force', 'has a figure for 2015/16'],
  ])('%j', (rows, some, verb) => {
    const made = makeDatasetWith(cyberFlag, rows);
    const counts = countsIn(coverageOf(made, tableFor(made, cyberFlag)), '2015/16');
    expect(yearHeadline(counts)).toMatch(new RegExp(`^${some} .*England and Wales ${verb}$`));
  });

  test('all years in a sentence', () => {
    const complete = coverageOf(dataset, tableFor(dataset, grooming));
    expect(coverageHeadline(complete)).toBe(
      'All 7 forces of England and Wales have a figure in every year',
    );
    expect(coverageHeadline(flagged)).toBe(
      'All 7 forces of England and Wales have a figure in 1 of 5 years',
    );
    const first = coverageOf(dataset, flagged.table, [periodNamed('2015/16')]);
    expect(coverageHeadline(first)).toBe(
      'In no year do more than 5 of the 7 forces of England and Wales have a figure',
    );
    expect(coverageHeadline(coverageOf(dataset, flagged.table, []))).toBe(
      'No force of England and Wales has a figure',
    );
  });

  test('a list is headed by its kind, without blame', () => {
    const cells = [cellIn(flagged, 'Mid Vales', '2015/16')];
    expect(kindHeading('not-supplied', cells)).toBe('1 was asked and gave no figure');
    expect(kindHeading('figure', [...cells, ...cells])).toBe('2 have a figure');
    expect(kindHeading('other-law', cells)).toBe('Other law, for 1');
    expect(kindHeading('doubtful', cells)).toBe('Doubtful for 1: published, and not believed');
  });
});

describe('the published figures', () => {
  const forces = forcesOf(core);
  const inside = forces.filter(isTerritorial).length;

  test.each(allMeasures.map(({ slug }) => slug))(
    'every force has one kind each year: %s',
    (slug) => {
      const coverage = coverageOf(real, tableFor(real, slug));
      expect(coverage.rows).toHaveLength(forces.length);
      for (const { englandAndWales, all } of coverage.counts) {
        expect(sum(Object.values(all.kinds))).toBe(forces.length);
        expect(sum(Object.values(englandAndWales.kinds))).toBe(inside);
        expect([all.forces, englandAndWales.forces]).toEqual([49, 43]);
      }
    },
  );

  test('so it is as of any month', () => {
    const months = fc.tuple(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.constantFrom(...real.tables.values()), months, (table, [year, month]) => {
        const asOf = monthNamed(`${year}-${String(month).padStart(2, '0')}`);
        const { counts } = coverageOf(real, table, table.years.slice(-1), asOf);
        return counts.every(({ all }) => sum(Object.values(all.kinds)) === forces.length);
      }),
      { numRuns: 60 },
    );
  });

  test('before section 15A began, that is said, and is not “no figure found”', () => {
    const slug = 'sexual-communication-with-a-child' as MeasureSlug;
    const coverage = coverageOf(real, tableFor(real, slug));
    expect(cellWords(cellIn(coverage, 'Kent', '2015/16'))).toBe('before the offence existed');
    expect(answeredWords(countsIn(coverage, '2015/16').englandAndWales)).toBe(
      '0 of 43 forces of England and Wales',
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
