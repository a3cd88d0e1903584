import { describe, expect, test } from 'vitest';
import { funnelSheet } from '../../src/charts/funnelSheet.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { cyberFlag, makeDataset, measureNamed, periodNamed } from '../support/makeDataset.ts';
import { real as published } from '../support/realDataset.ts';
import { realFunnel, smallFunnel } from '../support/realFunnel.ts';

const real = realFunnel();
const grooming = measureNamed(published, 'sexual-grooming' as MeasureSlug);
const sheet = funnelSheet(grooming, real);

/** A made-up year with every reason for being left out. */
function ofFlags() {
  const dataset = makeDataset();
  const period = periodNamed('2018/19');
  const table = tableFor(dataset, cyberFlag);
  const question = { period, as: 'rate', areas: [], sort: 'name' } as const;
  const funnel = smallFunnel(comparisonOf(dataset, table, question).rows);
  return funnelSheet(table.measure, funnel);
}

describe('the table of a funnel plot', () => {
  const wordsOf = (head: string) =>
    sheet.rows.find(([first]) => first?.words === head)?.map(({ words }) => words);

  test('has every point with the limits at its size, and where it lies', () => {
    expect(sheet.columns.map(({ label }) => label).join(' | ')).toBe(
      'Force | Offences recorded by police | Residents under 18 | Residents in mid-year | ' +
        'For each 10,000 residents under 18 | 99.8% limit, lower | 95% limit, lower | ' +
        '95% limit, upper | 99.8% limit, upper | Where it lies',
    );
    const kent = wordsOf('Kent');
    expect(kent?.slice(0, 5)).toEqual(['Kent', '289', '424,164', '2024', '6.8']);
    expect(kent?.at(-1)).toBe('within the 95% limits');
    expect(sheet.rows.map((row) => row.at(-1)?.words)).toContain(
      'above the 95% limits, within the 99.8% limits',
    );
    const limits = kent?.slice(5, 9).map(Number) ?? [];
    expect(limits).toEqual([...limits].sort((one, other) => one - other));
  });

  test('has the rate of all, and who is left out with its count', () => {
    expect(wordsOf('All 42 forces together')?.[4]).toBe('5.6');
    expect(wordsOf('City of London')).toEqual([
      'City of London',
      '1',
      ...Array<string>(7).fill('–'),
      'left out: rate withheld: too few residents',
    ]);
    expect(wordsOf('Police Scotland')?.at(-1)).toBe('left out: other laws');
  });

  test('names a bound by its words', () => {
    const rows = ofFlags().rows.map((row) => row.map(({ words }) => words));
    const bound = rows.find(([name]) => name === 'Mid Vales');
    expect([bound?.[1], bound?.at(-1)]).toEqual([
      'fewer than 5',
      'left out: a rounded count or a bound',
    ]);
  });
});
