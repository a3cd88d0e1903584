import { expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import type { Month } from '../../src/domain/release.ts';
import { explorerChoices, newestMonth, tableChoices } from '../../src/url/choices.ts';
import { grooming } from '../support/makeDataset.ts';
import { dataset, everything, flagged, official } from './country.ts';

test.each([
  ['2016-05', '2019-20', 'nothing was published yet, so the newest of all'],
  ['2016-06', '2015-16', 'the first round was out'],
  // Dated only by year: out by the end of December.
  ['2017-11', '2015-16', 'the second round may not have been out'],
  ['2017-12', '2016-17', 'the second round was out'],
  ['2018-06', '2017-18', 'the third round was out'],
  ['2020-09', '2019-20', 'the last round was out'],
])('as of %s no year means %s: %s', (month, year) => {
  expect(flagged.period(month as Month)).toBe(year);
});

test('a link may name every year from the first to the last, with or without a figure', () => {
  expect(official.periods).toEqual(['2014-15', '2015-16', '2016-17', '2017-18', '2018-19']);
  expect(flagged.periods).toContain('2017-18');
});

test('the table of every figure has other spans than years as well', () => {
  expect(everything.periods).toContain('2015-04_2017-03');
  expect([everything.measure, everything.period('all')]).toEqual(['all', 'all']);
  const only = tableChoices(dataset, [tableFor(dataset, grooming)]);
  expect(only.periods).not.toContain('2015-04_2017-03');
});

test('a measure without any year cannot be explored', () => {
  const table = { ...tableFor(dataset, grooming), years: [] };
  expect(() => explorerChoices(dataset, table)).toThrow(
    `"${grooming}" has no figure for any year.`,
  );
});

test('the month of the newest release', () => {
  expect(newestMonth(dataset)).toBe('2026-04');
  expect(newestMonth({ ...dataset, releases: new Map() })).toBe('');
});
