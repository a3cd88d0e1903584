import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readObservations } from '../../src/data/figures.ts';
import { allMeasures, core } from '../../src/data/files.ts';
import { soundRows } from '../../src/data/rows.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { byTime } from '../../src/domain/period.ts';
import { observationsIn, publishedFor, tableOf } from '../../src/domain/table.ts';
import { cyberFlag, makeDataset, makeTable } from '../support/makeDataset.ts';

describe.each(allMeasures.map((measure) => [measure.slug, measure] as const))(
  'the committed figures of %s',
  (slug, measure) => {
    const text = readFileSync(`src/data/observations/${slug}.csv`, 'utf8');
    const published = soundRows(readObservations(slug, text, core));
    const table = tableOf(measure, published);

    test('come back as they were read, in their order', () => {
      expect(table.size).toBe(published.length);
      expect(observationsIn(table)).toEqual(published);
    });

    test('are known by column too', () => {
      for (const [row, one] of published.entries()) {
        const { measure: _, area, period, ...rest } = one;
        expect(table.areaAt(row)).toBe(area);
        expect(table.periodAt(row)).toEqual(period);
        const value = table.valueAt(row);
        const about = table.aboutAt(row);
        expect(value < 0 ? about : { ...about, value }).toEqual(rest);
      }
    });

    test('stand each in one place, oldest first', () => {
      const found = [...table.areas].flatMap((area) => [...table.rowsOf(area)]);
      expect([...found].sort((one, other) => one - other)).toEqual(published.map((_, row) => row));
      for (const area of table.areas) {
        const own = publishedFor(table, area);
        expect(new Set(own)).toEqual(
          new Set(observationsIn(table).filter((one) => one.area === area)),
        );
        const periods = own.map(({ period }) => period);
        expect(periods).toEqual([...periods].sort(byTime));
        for (const period of periods) {
          const same = observationsIn(table).filter(
            (one) => one.area === area && one.period.text === period.text,
          );
          expect(publishedFor(table, area, period)).toEqual(same);
        }
      }
    });
  },
);

describe('a table', () => {
  const dataset = makeDataset();
  const row = (area: string, period: string, rest: string) => `${area},${period},${rest}`;
  const table = makeTable(dataset, cyberFlag, [
    row('northshire', '2016/17', '7,exact,,foi-2017,published,one,'),
    row('ash-and-elm', '2015/16', ',not-supplied,,foi-2017,published,one,asked twice'),
    row('northshire', '2015/16', '0,exact,,foi-2017,published,one two,'),
    row('northshire', '2015/16', '5,exact,3,foi-2016-06,questioned,one,'),
  ]);
  const north = 'northshire' as AreaSlug;

  test('makes a figure once: it is known again', () => {
    expect(table.at(0)).toBe(table.at(0));
    expect(publishedFor(table, north)).toContain(table.at(3));
  });

  test('has the rows of an area oldest first, and those of a period in the order of the file', () => {
    expect([...table.rowsOf(north)]).toEqual([2, 3, 0]);
    expect([...table.rowsOf(north, '2015/16')]).toEqual([2, 3]);
    expect([...table.rowsOf(north, '2014/15')]).toEqual([]);
    expect([...table.rowsOf('westvale' as AreaSlug)]).toEqual([]);
    expect([...table.areas]).toEqual(['northshire', 'ash-and-elm']);
  });

  test('tells a refusal from a zero', () => {
    expect(table.valueAt(1)).toBe(-1);
    expect(table.at(1)).not.toHaveProperty('value');
    expect(table.aboutAt(1)).toMatchObject({ qualifier: 'not-supplied', note: 'asked twice' });
    expect(table.valueAt(2)).toBe(0);
    expect(table.at(2)).toHaveProperty('value', 0);
  });

  test('keeps forces apart from none, and different sources', () => {
    expect(table.at(3)).toHaveProperty('forces', 3);
    expect(table.at(2)).not.toHaveProperty('forces');
    expect(table.at(2).sources).toEqual(['one', 'two']);
    expect(table.at(0).sources).toEqual(['one']);
  });

  test('has no row that it has not', () => {
    expect(() => table.at(4)).toThrow('The table has no row 4.');
    expect(() => table.aboutAt(-1)).toThrow('The table has no row -1.');
  });

  test('of nothing is empty', () => {
    const empty = makeTable(dataset, cyberFlag, []);
    expect(empty.size).toBe(0);
    expect(observationsIn(empty)).toEqual([]);
    expect([...empty.rowsOf(north)]).toEqual([]);
    expect(empty.years).toEqual([]);
  });
});
