import { expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { amongNeighboursHeadline } from '../../src/domain/neighbourWords.ts';
import type { Month } from '../../src/domain/release.ts';
import { type Trend, trendOf } from '../../src/domain/trend.ts';
import { areaNamed, cyberFlag, makeDataset, monthNamed } from '../support/makeDataset.ts';

function line(name: string, values: readonly (number | undefined)[], isTotal = false): Trend {
  const points = values.map((value, at) => ({
    from: 12 * at,
    label: `20${18 + at}/${19 + at}`,
    value: value ?? ('not-found' as const),
    others: [],
  }));
  return { key: name.toLowerCase(), name, isTotal, points };
}

const own = line('Northshire', [1, 4.02, undefined]);
const around = [line('Eastmere', [9, 2]), line('Westvale', [9, 6.78]), line('Farside', [3])];
const national = line('England and Wales', [8, 5.6, 5.7], true);

test('the force, the forces around it and the nation in the newest year of the force', () => {
  expect(amongNeighboursHeadline([own, ...around, national], 'rate')).toBe(
    '4.0 here in 2019/20, 2.0 to 6.8 in the forces around it, 5.6 in England and Wales',
  );
});

test('an island has no forces around it', () => {
  expect(amongNeighboursHeadline([own, national], 'rate')).toBe(
    '4.0 here in 2019/20, 5.6 in England and Wales',
  );
});

test.each<[string, readonly Trend[], 'rate' | 'count']>([
  ['counts', [own, ...around], 'count'],
  ['a force without a figure', [line('Northshire', [undefined]), national], 'rate'],
  ['nothing beside it', [own], 'rate'],
])('nothing is said of %s', (_what, trends, as) => {
  expect(amongNeighboursHeadline(trends, as)).toBeUndefined();
});

test('the sign of a figure that does not fit, and a bound, as they stand at the lines', () => {
  const dataset = makeDataset();
  const table = tableFor(dataset, cyberFlag);
  const eastmere = (asOf?: Month) =>
    trendOf(dataset, table, areaNamed(dataset, 'eastmere'), 'rate', asOf);
  const say = (asOf?: Month) => {
    const trend = eastmere(asOf);
    const points = trend.points.map(({ from, label }) => ({ from, label, value: 5, others: [] }));
    return amongNeighboursHeadline([trend, { ...national, points }], 'rate');
  };
  expect(say()).toBe('at least 15.4 here in 2019/20, 5.0 in England and Wales');
  expect(say(monthNamed('2019-07'))).toMatch(/^15\.0† here in 2018\/19/);
});
