import { describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../src/domain/benchmark.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { markFor } from '../../src/domain/mark.ts';
import { placeIn, spreadOf } from '../../src/domain/spread.ts';
import { comparedWords, placedWords } from '../../src/domain/spreadWords.ts';
import { forceSlug, makeCountry, rowsOf } from '../support/makeCountry.ts';
import { areaNamed, cyberFlag, monthNamed, periodNamed } from '../support/makeDataset.ts';

const year = periodNamed('2018/19');

/** 30 forces of 100,000 residents that spread around 100; the first ones as given. */
function countryOf(first: readonly (number | undefined)[], more: readonly string[] = []) {
  const around = [80, 85, 90, 95, 100, 105, 110, 115, 120];
  const all = Array.from({ length: 30 }, (_, at) => around[at % around.length]);
  return makeCountry({
    forces: 30,
    rows: [...rowsOf([...first, ...all.slice(first.length)]), ...more],
  });
}

function say(country: ReturnType<typeof countryOf>, slug: string, asOf?: string) {
  const table = tableFor(country, cyberFlag);
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  const area = areaNamed(country, slug);
  const mark = markFor(country, table, area, year, 'rate', month);
  const benchmark = benchmarkOf(country, table, year, month);
  return {
    placed: placeIn(benchmark.spread, area, mark),
    words: comparedWords(area, mark, benchmark),
  };
}

describe('the words of a verdict', () => {
  test('follow the 95% limits of the spread, on both sides of each', () => {
    const country = countryOf([200, 30]);
    const { limitsAt } = spreadOf(country, tableFor(country, cyberFlag), year) ?? {};
    const limits = limitsAt?.(100_000);
    const [upper, lower] = [limits?.upper95 ?? 0, limits?.lower95 ?? 0].map((rate) => rate * 10);
    expect(say(country, forceSlug(1)).placed).toEqual({ is: 'placed', place: 'above' });
    expect(say(country, forceSlug(2)).placed).toEqual({ is: 'placed', place: 'below' });
    // A force just inside the limits, and one just outside: limits move little with one force.
    for (const count of [Math.floor(upper ?? 0) - 3, Math.ceil(lower ?? 0) + 3]) {
      expect(say(countryOf([200, 30, count]), forceSlug(3)).placed).toMatchObject({
        place: 'within',
      });
    }
    expect(
      say(countryOf([200, 30, Math.ceil(upper ?? 0) + 12]), forceSlug(3)).placed,
    ).toMatchObject({
      place: 'above',
    });
  });

  test('are the interval, the place and the national rate', () => {
    expect(say(countryOf([200]), forceSlug(1)).words).toBe(
      '95% interval 17.3 to 23.0; above the usual spread of forces its size; England and Wales 10.3',
    );
    expect(say(countryOf([200]), forceSlug(5)).words).toBe(
      '95% interval 8.1 to 12.2; within the usual spread of forces its size; England and Wales 10.3',
    );
  });
});

describe('no verdict', () => {
  test.each([
    [9, 'too few: not compared below 10 offences'],
    [10, 'below the usual spread of forces its size'],
  ])('from %i offences: %s', (count, words) => {
    expect(placedWords(say(countryOf([count]), forceSlug(1)).placed)).toBe(words);
  });

  test.each([
    [19, 'not compared: fewer than 20 forces have a counted figure and a rate'],
    [20, 'within the usual spread of forces its size'],
  ])('with %i forces: %s', (forces, words) => {
    const country = makeCountry({ forces: 30, rows: rowsOf(Array<number>(forces).fill(100)) });
    expect(placedWords(say(country, forceSlug(1)).placed)).toBe(words);
  });

  test('of a bound, which counts for no other force either', () => {
    const bound = `${forceSlug(1)},2018/19,100,at-least,,foi-2019-06,published,echo,`;
    const { words } = say(countryOf([undefined], [bound]), forceSlug(1));
    expect(words).toBe(
      'not compared: the count is rounded or a bound; England and Wales at least 9.9',
    );
  });

  test('of a force of another nation, a force without residents, or a missing figure', () => {
    const rows = [
      'ulland,2018/19,220,exact,,foi-2019-06,published,echo,',
      'realm-rail-police,2018/19,70,exact,,foi-2019-06,published,echo,',
    ];
    const country = countryOf([undefined], rows);
    expect(say(country, 'ulland').words).toBe('');
    expect(say(country, 'realm-rail-police').words).toBe('');
    expect(say(country, forceSlug(1)).placed).toEqual({ is: 'unplaced', why: 'no-figure' });
  });

  test('before the figures or the residents were published', () => {
    expect(say(countryOf([200]), forceSlug(1), '2019-05').placed).toMatchObject({
      why: 'no-figure',
    });
    expect(say(countryOf([200]), forceSlug(1), '2019-06').placed).toMatchObject({ place: 'above' });
  });
});
