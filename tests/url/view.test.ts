import { expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import type { Month } from '../../src/domain/release.ts';
import { explorerFrame, newestMonth, tableFrame } from '../../src/url/view.ts';
import { cyber, everything, frameOf, grooming, tables } from './frames.ts';

test.each([
  [grooming, '2024-25'],
  [cyber, '2019-20'],
  ['sexual-communication-with-a-child', '2024-25'],
  ['child-abuse-image-offences', '2023-24'],
])('the newest year of %s in which a force has a figure: %s', (measure, year) => {
  expect(frameOf(measure).defaultPeriod('all')).toBe(year);
});

test.each([
  ['2016-05', '2019-20', 'nothing was published yet, so the newest of all'],
  ['2016-06', '2015-16', 'the first round was out'],
  ['2017-06', '2016-17', 'the second round was out'],
  ['2019-06', '2018-19', 'the four years of the flag were out'],
  ['2020-09', '2019-20', 'the last round was out'],
])('as of %s the cyber flag means %s: %s', (month, year) => {
  expect(frameOf(cyber).defaultPeriod(month as Month)).toBe(year);
});

test('a link may name every year from the first to the last, with or without a figure', () => {
  expect([...frameOf(grooming).periods].at(0)).toBe('2012-13');
  expect([...frameOf(grooming).periods]).toHaveLength(13);
  expect([...frameOf(cyber).periods]).toContain('2014-15');
});

test('the table of everything has other spans than years as well', () => {
  expect(everything.periods.has('2015-16')).toBe(true);
  expect(everything.periods.has('2015-04_2017-03')).toBe(true);
  expect(everything.defaultPeriod('all')).toBe('all');
  expect(everything.defaultMeasure).toBe('all');
});

test('the table of one measure has its periods only', () => {
  const only = tables.filter(({ measure }) => measure.slug === grooming);
  expect([...tableFrame(core, only).periods]).toEqual(
    expect.arrayContaining(['2012-13', '2024-25']),
  );
  expect(tableFrame(core, only).periods.has('2015-04_2017-03')).toBe(false);
});

test('a measure without any year has no frame', () => {
  const [first] = tables;
  if (!first) throw new Error('There is no measure.');
  expect(() => explorerFrame(core, { ...first, years: [] })).toThrow(
    '"cyber-flagged-child-sexual-offences" has no figure for any year.',
  );
});

test('the month of the newest release', () => {
  expect(newestMonth(core)).toBe('2026-04');
  expect(newestMonth({ ...core, releases: new Map() })).toBe('');
});
