// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { nationalOf } from '../../src/charts/comparisonRows.ts';
import { comparisonSheet } from '../../src/charts/comparisonSheet.ts';
import { mapSheet } from '../../src/charts/mapSheet.ts';
import { csvOf, type Sheet } from '../../src/charts/sheet.ts';
import { endText } from '../../src/charts/trendEnds.ts';
import { seriesOf } from '../../src/charts/trendSeries.ts';
import { trendSheet } from '../../src/charts/trendSheet.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import {
  comparisonHeadline,
  mapHeadline,
  trendHeadline,
  trendSummary,
} from '../../src/domain/headlines.ts';
import { linesOf } from '../../src/domain/lines.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { comparedWords } from '../../src/domain/spreadWords.ts';
import { totalName, totalWords } from '../../src/domain/totalWords.ts';
import { pointForcesWords } from '../../src/domain/trendWords.ts';
import { periodNamed } from '../support/makeDataset.ts';
import { real } from '../support/realDataset.ts';
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
  return [...sheet.rows.flatMap((row) => row.map(({ words }) => words)), csvOf(sheet)];
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
        ...wordsIn(mapSheet(real, map, period)),
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
    const ends = seriesOf(drawn, table.measure).map((series) => endText(series, as, undefined));
    const rows = trendSheet(real, table.measure, drawn, as).rows.flat();
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

  test('a line joins only years of the same forces', () => {
    const question = { areas: [], as: 'rate', forces: 'all', every: 'year' } as const;
    for (const { trend, runs } of seriesOf(linesOf(real, table, question).drawn, table.measure)) {
      if (trend.name === 'England and Wales') continue;
      expect(runs.every((run) => run.length === 1)).toBe(true);
    }
  });
});

test('the series of section 15A of November 2024 is one line, and what came later a point', () => {
  const table = tableFor(real, 'sexual-communication-with-a-child' as MeasureSlug);
  const question = { areas: [], as: 'count', forces: 'all', every: 'year' } as const;
  const series = seriesOf(linesOf(real, table, question).drawn, table.measure);
  const uk = series.find(({ trend }) => trend.key === 'uk');
  const runs = uk?.runs.map((run) => run.map(({ value }) => value));
  expect(runs).toEqual([[3728, 5333, 5954, 6319, 6275, 6350, 7062], [7263]]);
});
