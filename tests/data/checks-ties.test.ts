import { describe, expect, test } from 'vitest';
import { tiesOutOfOrder } from '../../src/data/checks-ties.ts';
import { readObservations } from '../../src/data/figures.ts';
import type { Source, SourceSlug } from '../../src/domain/release.ts';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const dates: Readonly<Record<string, string>> = {
  may: '2019-05-01',
  june: '2019-06-02',
  undated: '',
};
const sources = Object.entries(dates).map(
  ([slug, published]): Source => ({
    slug: slug as SourceSlug,
    published,
    ...{ publisher: 'Echo', title: 'Figures', url: '', kind: 'news', readIn: '', isLinked: true },
  }),
);

/** The lines that stand too late, of figures of Northshire in 2015/16. */
function outOfOrder(...rows: readonly string[]): number[] {
  const header = 'area,period,value,qualifier,coverage,release,standing,sources,note';
  const text = [header, ...rows.map((row) => `northshire,2015/16,${row},`)].join('\n');
  const read = readObservations(cyberFlag, text, makeDataset());
  return tiesOutOfOrder(read, sources).map(({ line }) => line);
}

const of = (value: number, source: string, how = 'exact', release = 'foi-2017', is = 'published') =>
  `${value},${how},,${release},${is},${source}`;

describe('figures that nothing else tells apart stand in the order of their sources', () => {
  test.each([
    ['the earlier source first', [of(66, 'may'), of(67, 'june')], []],
    ['the later source first', [of(66, 'june'), of(67, 'may')], [3]],
    ['a source without a date last', [of(66, 'june'), of(67, 'undated')], []],
    ['a source without a date first', [of(66, 'undated'), of(67, 'june')], [3]],
    ['sources of one day in any order', [of(66, 'may'), of(67, 'may')], []],
    ['one with more sources decides by itself', [of(66, 'june'), of(67, 'may undated')], []],
    [
      'the earliest of several sources counts',
      [of(66, 'june undated'), of(67, 'undated may')],
      [3],
    ],
    ['a more exact one decides by itself', [of(66, 'june'), of(67, 'may', 'approximate')], []],
    [
      'another release decides by itself',
      [of(66, 'june'), of(67, 'may', 'exact', 'foi-2019-06')],
      [],
    ],
    [
      'a doubtful one is no rival',
      [of(66, 'june'), of(67, 'may', 'exact', 'foi-2017', 'doubtful')],
      [],
    ],
  ])('%s', (_, rows, lines) => {
    expect(outOfOrder(...rows)).toEqual(lines);
  });
});
