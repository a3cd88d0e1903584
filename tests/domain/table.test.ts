import { describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import { observationsIn, publishedFor } from '../../src/domain/table.ts';
import { cyberFlag, makeDataset, makeTable, periodNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();
const row = (area: string, period: string, rest: string) => `${area},${period},${rest}`;
const table = makeTable(dataset, cyberFlag, [
  row('northshire', '2016/17', '7,exact,,foi-2017,published,one,'),
  row('ash-and-elm', '2014/15', ',not-supplied,,foi-2017,published,one,asked twice'),
  row('northshire', '2015-04/2017-03', '12,exact,,foi-2017,published,one,'),
  row('northshire', '2015/16', '0,exact,,foi-2017,published,one two,'),
  row('northshire', '2015/16', '5,exact,3,foi-2016-06,questioned,one,'),
]);
const north = 'northshire' as AreaSlug;
const said = (one: object) => ('value' in one ? one.value : 'not supplied');

describe('a table', () => {
  test('has areas in the order of the file, periods oldest first', () => {
    expect([...table.figures.keys()]).toEqual(['northshire', 'ash-and-elm']);
    expect([...(table.figures.get(north)?.keys() ?? [])]).toEqual([
      '2015/16',
      '2015-04/2017-03',
      '2016/17',
    ]);
    expect([...table.periods.keys()]).toEqual(['2014-15', '2015-16', '2015-04_2017-03', '2016-17']);
  });

  test('has the figures of an area oldest first, and those of a period in the order of the file', () => {
    expect(publishedFor(table, north).map(said)).toEqual([0, 5, 12, 7]);
    expect(publishedFor(table, north, periodNamed('2015/16')).map(said)).toEqual([0, 5]);
    expect(publishedFor(table, north, periodNamed('2014/15'))).toEqual([]);
    expect(publishedFor(table, 'westvale' as AreaSlug)).toEqual([]);
  });

  test('has every figure and refusal once', () => {
    expect(observationsIn(table).map(said)).toEqual([0, 5, 12, 7, 'not supplied']);
  });

  test('of nothing is empty', () => {
    const empty = makeTable(dataset, cyberFlag, []);
    expect(observationsIn(empty)).toEqual([]);
    expect(publishedFor(empty, north)).toEqual([]);
    expect(empty.years).toEqual([]);
  });
});
