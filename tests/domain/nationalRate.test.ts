import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { nationalRateOf } from '../../src/domain/nationalRate.ts';
import { nationalRateWords } from '../../src/domain/spreadWords.ts';
import { makeCountry, rowsOf } from '../support/makeCountry.ts';
import { cyberFlag, monthNamed, periodNamed } from '../support/makeDataset.ts';

const year = periodNamed('2018/19');
const rail = 'realm-rail-police,2018/19,9000,exact,,foi-2019-06,published,echo,';

function wordsOf(answered: number, more: readonly string[] = [], asOf?: string) {
  const rows = [...rowsOf(Array<number>(answered).fill(100)), ...more];
  const country = makeCountry({ forces: 43, rows });
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  const nationalRate = nationalRateOf(country, tableFor(country, cyberFlag), year, month);
  return nationalRate && nationalRateWords(nationalRate);
}

function nation(count: number, forces: number | '', qualifier = 'exact', release = 'foi-2020-09') {
  return `england-and-wales,2018/19,${count},${qualifier},${forces},${release},published,echo,`;
}

describe('the national rate beside those of forces', () => {
  test('is of England and Wales only with all forces in it, without those that have no residents', () => {
    expect(wordsOf(43, [rail])).toBe('England and Wales 10.0');
    expect(wordsOf(42, [rail])).toBe('the 42 forces with a figure together 10.0');
  });

  test.each([
    [22, 'the 22 forces with a figure together 10.0'],
    [21, undefined],
    [0, undefined],
  ])('with %i of 43 forces: %s', (answered, words) => {
    expect(wordsOf(answered)).toBe(words);
  });

  test('is the published total of all forces where some of them gave no figure', () => {
    expect(wordsOf(30, [nation(8600, 43)])).toBe('England and Wales 20.0');
    expect(wordsOf(3, [nation(8600, 43)])).toBe('England and Wales 20.0');
    expect(wordsOf(3, [nation(8600, 43, 'at-least')])).toBe('England and Wales at least 20.0');
  });

  test('is no published total of fewer forces, or of nobody knows how many', () => {
    expect(wordsOf(30, [nation(8600, 42)])).toBe('the 30 forces with a figure together 10.0');
    expect(wordsOf(30, [nation(8600, '')])).toBe('the 30 forces with a figure together 10.0');
    expect(wordsOf(3, [nation(8600, 42)])).toBeUndefined();
  });

  test('does not know a total that was published later', () => {
    expect(wordsOf(30, [nation(8600, 43)], '2020-08')).toBe(
      'the 30 forces with a figure together 10.0',
    );
    expect(wordsOf(30, [nation(8600, 43)], '2020-09')).toBe('England and Wales 20.0');
  });

  test('carries a bound that is in the sum', () => {
    const bound = 'force-23,2018/19,100,at-least,,foi-2019-06,published,echo,';
    expect(wordsOf(22, [bound])).toBe('the 23 forces with a figure together at least 10.0');
  });
});
