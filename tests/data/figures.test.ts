import { describe, expect, test } from 'vitest';
import { quartersOf, readObservations, readQuarters } from '../../src/data/figures.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';

const grooming = 'grooming' as MeasureSlug;
const areas = new Set<string>(['northshire', 'southshire']);
const releases = new Set<string>(['round-2017']);
const sources = new Set<string>(['echo', 'gazette']);
const header = 'area,period,value,qualifier,coverage,release,standing,sources,note';

function read(row: string, known: Parameters<typeof readObservations>[2]) {
  return readObservations(grooming, `${header}\n${row}\n`, known);
}

describe('a published figure', () => {
  test('It keeps all that was published with it.', () => {
    const row = 'northshire,2016/17,41,exact,,round-2017,published,echo gazette,"Said, twice."';
    const { file, rows, problems } = read(row, { areas, releases, sources });
    expect(problems).toEqual([]);
    expect(file).toBe('src/data/observations/grooming.csv');
    expect(rows).toEqual([
      {
        measure: 'grooming',
        area: 'northshire',
        period: expect.objectContaining({ text: '2016/17', isYear: true }),
        value: 41,
        qualifier: 'exact',
        release: 'round-2017',
        standing: 'published',
        sources: ['echo', 'gazette'],
        note: 'Said, twice.',
      },
    ]);
  });

  test('A total says how many forces are in it.', () => {
    const row = 'northshire,2016/17,5653,exact,39,round-2017,published,echo,';
    expect(read(row, { areas, releases }).rows[0]).toMatchObject({ value: 5653, forces: 39 });
  });

  test('What was not supplied has no value, not even zero.', () => {
    const row = 'northshire,2016/17,,not-supplied,,round-2017,published,echo,';
    const [refusal] = read(row, { areas, releases }).rows;
    expect(refusal?.qualifier).toBe('not-supplied');
    expect(refusal).not.toHaveProperty('value');
  });

  test('Zero is a figure.', () => {
    const row = 'northshire,2016/17,0,exact,,round-2017,published,echo,';
    expect(read(row, { areas, releases }).rows[0]).toMatchObject({ value: 0 });
  });

  test('A span of months is read as no year.', () => {
    const row = 'northshire,2017-04/2018-09,9,at-least,,round-2017,published,echo,';
    const period = read(row, { areas, releases }).rows[0]?.period;
    expect(period).toMatchObject({ isYear: false, months: 18 });
  });

  test('Sources are looked up only where they are at hand.', () => {
    const row = 'northshire,2016/17,41,exact,,round-2017,published,a-friend,';
    expect(read(row, { areas, releases }).problems).toEqual([]);
    expect(read(row, { areas, releases, sources }).problems).toMatchObject([
      { line: 2, column: 'sources', found: 'a-friend' },
    ]);
  });

  test('Each wrong cell of a row is named.', () => {
    const row = 'westshire,2016,some,about,most,round-1999,true,,';
    const { rows, problems } = read(row, { areas, releases, sources });
    expect(rows).toEqual([]);
    expect(problems.map(({ column }) => column)).toEqual([
      'area',
      'period',
      'qualifier',
      'value',
      'coverage',
      'release',
      'standing',
      'sources',
    ]);
  });
});

describe('quarterly counts', () => {
  const text =
    'area,quarter,value\nnorthshire,2016-Q3,4\nnorthshire,2016-Q2,-1\nsouthshire,2016-Q2,0\n';

  test('A quarter may be below zero, where records were cancelled later.', () => {
    const { rows, problems } = readQuarters(grooming, text, areas);
    expect(problems).toEqual([]);
    expect(rows.map(({ count }) => count)).toEqual([4, -1, 0]);
  });

  test('Quarters are in order of time, and counts found by area and quarter.', () => {
    const { quarters, counts } = quartersOf(readQuarters(grooming, text, areas).rows);
    expect(quarters.map((quarter) => quarter.text)).toEqual(['2016-Q2', '2016-Q3']);
    const found = [...counts].map(([area, byQuarter]) => [area, byQuarter.get('2016-Q2')]);
    expect(found).toEqual([
      ['northshire', -1],
      ['southshire', 0],
    ]);
  });

  test.each([
    ['westshire,2016-Q2,1', 'area'],
    ['northshire,2016-Q5,1', 'quarter'],
    ['northshire,2016/17,1', 'quarter'],
    ['northshire,2016-Q2,', 'value'],
    ['northshire,2016-Q2,0.5', 'value'],
  ])('The row "%s" has a wrong %s.', (row, column) => {
    const { rows, problems } = readQuarters(grooming, `area,quarter,value\n${row}\n`, areas);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ file: 'src/data/quarterly/grooming.csv', line: 2, column }]);
  });
});
