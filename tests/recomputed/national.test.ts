import { describe, expect, test } from 'vitest';
import { nationalOf } from '../../src/charts/comparisonRows.ts';
import { comparisonSheet } from '../../src/charts/comparisonSheet.ts';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import type { Sheet } from '../../src/charts/sheet.ts';
import { endText } from '../../src/charts/trendEnds.ts';
import { seriesOf } from '../../src/charts/trendSeries.ts';
import { trendSheet } from '../../src/charts/trendSheet.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { nationalRows, trendRows } from '../../src/domain/fileRows.ts';
import { comparisonHeadline, mapHeadline } from '../../src/domain/headlines.ts';
import { linesOf } from '../../src/domain/lines.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { comparedWords } from '../../src/domain/spreadWords.ts';
import { totalName, totalWords } from '../../src/domain/totalWords.ts';
import { nationHeadline, trendHeadline, trendSummary } from '../../src/domain/trendHeadlines.ts';
import { pointForcesWords } from '../../src/domain/trendWords.ts';
import { periodNamed } from '../support/makeDataset.ts';
import { real, settled } from '../support/realDataset.ts';
import { wordsDrawn } from './drawn.ts';
import { isUsable } from './figure.ts';
import { measures, published, territorial, yearsOf } from './files.ts';
import { totalOf } from './total.ts';

/**
 * Rule 11, for every view of every measure and year: nothing made of a few forces is called England
 * and Wales. What is whole is worked out here a second time.
 */
function isWhole(measure: string, year: string): boolean {
  if (totalOf(measure, year, territorial)?.forces === territorial.length) return true;
  return published(measure, 'england-and-wales', year).some(
    (line) => isUsable(line) && Number(line.coverage) === territorial.length,
  );
}

/** "England and Wales" as a name, and not as where forces are. */
const named = /(?<!of )England and Wales/g;

function wordsIn(sheet: Sheet): string[] {
  return sheet.rows.flatMap((row) => row.map(({ words }) => words));
}

const both: readonly As[] = ['rate', 'count'];

describe.each(measures.map(({ measure = '' }) => measure))('%s', (slug) => {
  const table = tableFor(real, slug as MeasureSlug);

  test.each(yearsOf(slug))('the views of %s', (year) => {
    const period = periodNamed(year);
    const texts = both.flatMap((as) => {
      const comparison = comparisonOf(real, table, { period, as, areas: [], sort: 'name' });
      const map = mapOf(real, table, { period, as });
      return [
        comparisonHeadline(comparison, period),
        nationalOf(comparison)?.words ?? '',
        totalName(comparison.total),
        totalWords(comparison.total),
        ...comparison.rows.map(({ area, mark }) => comparedWords(area, mark, comparison)),
        ...wordsIn(comparisonSheet(real, comparison)),
        mapHeadline(map, period),
        ...wordsIn(mapSheet(real, map, nationalRows(real, comparison))),
      ];
    });
    const said = texts.filter((text) => text.replace(/"[^"]*"/g, '').match(named));
    if (isWhole(slug, year)) expect(said.length).toBeGreaterThan(0);
    else expect(said).toEqual([]);
  });

  test.each(
    (['same', 'all'] as const).flatMap((forces) => both.map((as) => [forces, as] as const)),
  )('the trend of %s forces as %s', (forces, asked) => {
    const question = { areas: [], as: asked, forces, every: 'year' } as const;
    const { drawn, as } = linesOf(real, table, question);
    for (const trend of drawn.filter(({ name }) => name === 'England and Wales')) {
      for (const point of trend.points) {
        if (typeof point.value !== 'number') continue;
        // A total as it was published says with every number how many forces are in it.
        const isPublished = point.mark?.is === 'value';
        if (isPublished) expect(pointForcesWords(trend, point)).toMatch(/forces/);
        else expect(isWhole(slug, point.label), point.label).toBe(true);
      }
    }
    // In a file, the slug of the nation stands beside what is whole or a published total, and nothing else.
    for (const { area, value, period, reading } of trendRows(real, table.measure, drawn)) {
      if (value === undefined || area?.slug !== 'england-and-wales') continue;
      expect(reading || isWhole(slug, period.text), period.text).toBeTruthy();
    }
    const ends = seriesOf(drawn, table.measure).map((series) => endText(series, as, undefined));
    const rows = trendSheet(real, drawn, as).rows.flat();
    for (const text of [
      ...ends,
      trendHeadline(drawn, table.measure, as),
      ...trendSummary(drawn, table.measure, as).split('. '),
      ...rows.map(({ words }) => words),
    ]) {
      const isNumber = /England and Wales:? [a-z ]*\d/.test(text);
      if (isNumber) expect(text).toMatch(/\([^)]*forces[^)]*\)/);
    }
  });

  test('nothing is said to rise or fall between two numbers that are printed alike', () => {
    const question = { areas: [], as: 'rate', forces: 'same', every: 'year' } as const;
    const { drawn, same } = linesOf(real, table, question);
    const headline = nationHeadline(same ? drawn[0] : undefined, table.measure, 'rate');
    const [, from, to] = /from (\S+) in \S+ to (\S+) in/.exec(headline) ?? [];
    if (/ rose | fell /.test(headline)) expect(from).not.toBe(to);
    else expect(from).toBeUndefined();
  });

  test('a line joins only years of the same forces', () => {
    const question = { areas: [], as: 'rate', forces: 'all', every: 'year' } as const;
    for (const { trend, runs } of seriesOf(linesOf(real, table, question).drawn, table.measure)) {
      if (trend.name === 'England and Wales') continue;
      expect(runs.every((run) => run.length === 1)).toBe(true);
    }
  });
});

test('the series of section 15A of November 2024 is one line, and what came later a point', () => {
  const table = tableFor(settled, 'sexual-communication-with-a-child' as MeasureSlug);
  const question = { areas: [], as: 'count', forces: 'all', every: 'year' } as const;
  const series = seriesOf(linesOf(settled, table, question).drawn, table.measure);
  const uk = series.find(({ trend }) => trend.key === 'uk');
  const runs = uk?.runs.map((run) => run.map(({ value }) => value));
  expect(runs).toEqual([[3728, 5333, 5954, 6319, 6275, 6350, 7062], [7263]]);
});

/** Where the name may stand without being that of a few forces. */
const counted = [
  // A published total, with how many forces are in it.
  /England and Wales:? ?\|? ?(?:at least |about )?[\d,.]+[†\d,./ |a-z]*\([^)]*forces[^)]*\)/g,
  // What is said instead of a number, and the name of that card.
  /England and Wales, \d{4}\/\d\d\. \d+ of 43 forces have a figure\. So few forces make no national number/g,
  /In words \| England and Wales/g,
  // A published total on a card: its number of forces comes first.
  /\d+ forces \| of \| England and Wales/g,
  // The column of such totals; its notes have their numbers of forces.
  /England and Wales \| England and Wales: notes/g,
  // Parts, below which stands what their release covers; and what it says that it covers.
  /(?:Platform|Age of the child|Sex of the child|Kind of offence), [^|]*, England and Wales/g,
  /(?:which states as its coverage: |the release covers )[^|]*/g,
];

/** Where a page calls something England and Wales that is neither the place of forces nor a counted total. */
function bareIn(words: string): string[] {
  const whole = words.replace(/(?: *\|)+ */g, ' | ');
  const left = counted.reduce((rest, one) => rest.replace(one, ''), whole);
  return [...left.matchAll(named)].map(({ index }) =>
    left.slice(Math.max(0, index - 60), index + 90).trim(),
  );
}

/** Every measure and year in which some force is missing, and no total of all was published. */
const partial = measures.flatMap(({ measure = '' }) =>
  yearsOf(measure)
    .filter((year) => !isWhole(measure, year))
    .map((year) => [measure, year.replace('/', '-')] as const),
);

describe.each(partial)('pages of %s in %s, as they are drawn', (measure, period) => {
  test.each([
    '/?',
    '/?as=count&',
    '/map?',
    '/map?as=count&show=table&',
    '/compare?',
    '/compare?show=table&',
    '/compare?chart=dots&',
    '/compare?chart=funnel&',
  ])('%s', async (view) => {
    const words = await wordsDrawn(`${view}measure=${measure}&period=${period}`);
    expect(bareIn(words)).toEqual([]);
  });
});

test('there are such years of every measure that is asked for by FOI, and of no other', () => {
  const found = [...new Set(partial.map(([measure]) => measure))];
  expect(found).toEqual(
    measures.filter(({ official }) => official !== 'yes').map(({ measure }) => measure),
  );
});

describe.each(measures.filter(({ official }) => official !== 'yes').map(({ measure }) => measure))(
  'trends of %s, as they are drawn',
  (measure) => {
    test.each([
      '',
      '&as=count',
      '&as=count&show=table',
      '&forces=all&as=count',
      '&forces=all&as=count&show=table',
    ])('%s', async (view) => {
      expect(bareIn(await wordsDrawn(`/trends?measure=${measure}${view}`))).toEqual([]);
    });
  },
);

test('a bare name would be found', () => {
  expect(bareIn('England and Wales: 5.6 for each 10,000 residents')).toHaveLength(1);
  expect(bareIn('England and Wales: 5,653 in 2016/17 (39 of 43 forces)')).toEqual([]);
  expect(bareIn('England and Wales | 5,441 (2020/21, 42 of | 43 forces)')).toEqual([]);
  expect(bareIn('England and Wales: 5,653 in 2016/17 and no more (of all)')).toHaveLength(1);
  expect(bareIn('4 of 43 forces of England and Wales')).toEqual([]);
});
