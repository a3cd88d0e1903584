import { describe, expect, test } from 'vitest';
import { answerFor } from '../../src/domain/answer.ts';
import { benchmarkOf } from '../../src/domain/benchmark.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { markFor } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { hasBegun } from '../../src/domain/period.ts';
import { placeIn } from '../../src/domain/spread.ts';
import { totalOf } from '../../src/domain/total.ts';
import { trendYears } from '../../src/domain/trend.ts';
import { areaNamed, monthNamed, periodNamed } from '../support/makeDataset.ts';
import { real } from '../support/realDataset.ts';
import { shown } from './figure.ts';
import { forces, inEnglandAndWales, measures, yearsOf } from './files.ts';
import { rateOf } from './rate.ts';
import { spreadOf } from './spread.ts';
import { nationalRateOf as plainNationalRate, totalOf as plainTotal } from './total.ts';

/** Rule 17, worked out a second time: what could be known by the end of a month, for every force and year. */
const months = ['2016-06', '2018-06', '2020-09', '2024-11'];
const cases = months.flatMap((month) =>
  measures.map(({ measure = '' }) => [month, measure] as const),
);

describe.each(cases)('as of %s, %s', (month, slug) => {
  const asOf = monthNamed(month);
  const table = tableFor(real, slug as MeasureSlug);

  test('has no year that had not begun', () => {
    const begun = yearsOf(slug).filter((year) => `${year.slice(0, 4)}-04` <= month);
    expect(trendYears(real, table, 'count', asOf).map(({ text }) => text)).toEqual(begun);
    expect(table.years.filter((year) => hasBegun(year, asOf)).length).toBe(begun.length);
  });

  test.each(yearsOf(slug))('has the figures, rates, totals and places of %s', (year) => {
    const period = periodNamed(year);
    const { spread, nationalRate } = benchmarkOf(real, table, period, asOf);
    const plain = spreadOf(slug, year, month);
    expect(spread?.target ?? 0).toBeCloseTo(plain?.target ?? 0, 9);
    expect(spread?.tau ?? 0).toBeCloseTo(plain?.tau ?? 0, 9);
    for (const { area = '' } of forces) {
      const place = areaNamed(real, area);
      const known = shown(slug, area, year, month);
      const answer = answerFor(real, table, place, period, asOf);
      const mark = markFor(real, table, place, period, 'rate', asOf);
      const at = `${area} ${year}`;
      expect(answer.is === 'figure', at).toBe(known.is === 'figure');
      if (answer.is !== 'figure' || known.is !== 'figure') continue;
      expect([answer.figure.value, answer.figure.release], at).toEqual([
        known.value,
        known.line.release,
      ]);
      const rate = rateOf(slug, [area], year, known.value, month);
      const own = 'rate' in mark && mark.rate.is === 'rate' ? mark.rate : undefined;
      expect([own?.residents, own?.midYear], at).toEqual([rate?.residents, rate?.midYear]);
      const placed = placeIn(spread, place, mark);
      expect(placed.is === 'placed' ? placed.place : undefined, at).toBe(plain?.places.get(area));
    }
    const again = plainTotal(slug, year, inEnglandAndWales, month);
    expect(totalOf(real, table, period, asOf).sum?.count).toBe(again?.count);
    const national = plainNationalRate(slug, year, month);
    expect([nationalRate?.forces, nationalRate?.rate.per10k.toFixed(9)]).toEqual([
      national?.forces,
      national?.per10k.toFixed(9),
    ]);
  });
});
