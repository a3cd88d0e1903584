import { describe, expect, test } from 'vitest';
import {
  dateWords,
  isOutBy,
  latestDay,
  type Release,
  type ReleaseSlug,
} from '../../src/domain/release.ts';
import { monthNamed } from '../support/makeDataset.ts';

const release = (published: string): Release => ({
  slug: 'round' as ReleaseSlug,
  publisher: 'Child Watch',
  title: 'A round',
  published,
  basis: 'foi',
  coverage: '',
});

test.each([
  ['2017-06-01', '2017-06-01'],
  ['2017-06', '2017-06-31'],
  ['2017', '2017-12-31'],
  ['2020-21', '2021-03-31'],
  ['', ''],
])('a release dated "%s" was out at the latest on "%s"', (published, day) => {
  expect(latestDay(release(published))).toBe(day);
});

describe('out by the end of a month', () => {
  test.each([
    ['2017-06-01', '2017-05', false],
    ['2017-06-01', '2017-06', true],
    ['2017-06-30', '2017-06', true],
    ['2017-07-01', '2017-06', false],
    ['2017-06', '2017-05', false],
    ['2017-06', '2017-06', true],
    ['2017', '2017-11', false],
    ['2017', '2017-12', true],
    ['2017', '2018-01', true],
    ['2020-21', '2021-02', false],
    ['2020-21', '2021-03', true],
    ['', '2017-06', false],
    ['', '9999-12', false],
  ])('dated "%s", by %s: %s', (published, month, isOut) => {
    expect(isOutBy(release(published), monthNamed(month))).toBe(isOut);
  });
});

test.each([
  ['2017-06-01', '1 June 2017'],
  ['2025-11-13', '13 November 2025'],
  ['2017-06', 'June 2017'],
  ['2017-12', 'December 2017'],
  ['2017', '2017'],
  ['2020-21', '2020/21'],
  ['', 'no date given'],
])('"%s" in words: %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});
