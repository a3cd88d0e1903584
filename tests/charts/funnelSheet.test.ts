import { describe, expect, test } from 'vitest';
import { funnelSheet } from '../../src/charts/funnelSheet.ts';
import { csvOf } from '../../src/charts/sheet.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type Funnel, funnelOf } from '../../src/domain/funnel.ts';
import { cyberFlag, makeDataset, periodNamed } from '../support/makeDataset.ts';
import { known, realFunnel } from '../support/realFunnel.ts';

const real = realFunnel();

/** A made-up year with every reason for being left out. */
function ofFlags(): Funnel {
  const dataset = makeDataset();
  const period = periodNamed('2018/19');
  const question = { period, as: 'rate', areas: [], sort: 'name' } as const;
  return known(funnelOf(comparisonOf(dataset, tableFor(dataset, cyberFlag), question).rows));
}

describe('the table of a funnel plot', () => {
  const sheet = funnelSheet(real);
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
    expect(wordsOf('South Wales')?.at(-1)).toBe('above the 99.8% limits');
    const limits = kent?.slice(5, 9).map(Number) ?? [];
    expect(limits).toEqual([...limits].sort((one, other) => one - other));
  });

  test('has the rate of all, and who is left out with its count', () => {
    expect(wordsOf('All 42 forces together')?.[4]).toBe('5.6');
    expect(wordsOf('City of London')).toEqual([
      'City of London',
      '1',
      ...Array<string>(7).fill('–'),
      'left out: too few residents under 18',
    ]);
    expect(wordsOf('Police Scotland')?.at(-1)).toBe('left out: other laws');
  });

  test('keeps full precision in the download', () => {
    const kent = real.points.find(({ area }) => area.slug === 'kent');
    expect(csvOf(sheet)).toContain(`Kent,289,424164,2024,${kent?.per10k},`);
  });

  test('names a bound by its words', () => {
    const rows = funnelSheet(ofFlags()).rows.map((row) => row.map(({ words }) => words));
    const bound = rows.find(([name]) => name === 'Mid Vales');
    expect([bound?.[1], bound?.at(-1)]).toEqual([
      'fewer than 5',
      'left out: a rounded count or a bound',
    ]);
  });
});
