import { describe, expect, test } from 'vitest';
import { coreOf } from '../../src/data/coreOf.ts';
import { quartersOf, readObservations, readQuarters } from '../../src/data/figures.ts';
import type { JsonFiles } from '../../src/data/jsonFiles.ts';
import { readBreakdowns, readClaims, readContext, readTopics } from '../../src/data/readings.ts';
import { readSources } from '../../src/data/references.ts';
import { claimOf, datasetOf, outlinesOf, quarterlyOf, withPeriod } from '../../src/data/revive.ts';
import { BadData, soundRows } from '../../src/data/rows.ts';
import { jsonFiles } from '../../src/data/write.ts';
import { byTime } from '../../src/domain/period.ts';
import { observationsIn, publishedFor } from '../../src/domain/table.ts';
import { cell, edited, published } from './breaking.ts';

/** As a browser gets them. */
const json: JsonFiles = JSON.parse(JSON.stringify(jsonFiles(published)));
const core = coreOf(json.core);
const dataset = datasetOf(core, json.figures);
const textOf = (name: string) => published.get(`src/data/${name}.csv`) ?? '';

describe.each([...core.measures.keys()])('%s', (measure) => {
  test('every published figure comes back as it was read', () => {
    const rows = soundRows(readObservations(measure, textOf(`observations/${measure}`), core));
    const table = dataset.tables.get(measure);
    if (!table) throw new Error('It has no table.');
    expect(observationsIn(table)).toHaveLength(rows.length);
    for (const area of new Set(rows.map((one) => one.area))) {
      const own = rows.filter((one) => one.area === area);
      expect(publishedFor(table, area)).toEqual(
        own.sort((one, other) => byTime(one.period, other.period)),
      );
    }
  });

  test('so does every quarter', () => {
    const text = published.get(`src/data/quarterly/${measure}.csv`);
    const rows = text === undefined ? [] : soundRows(readQuarters(measure, text, core.areas));
    const found = quarterlyOf(json.quarters).get(measure);
    expect(found).toEqual(text === undefined ? undefined : quartersOf(rows));
  });
});

test('names, places, releases and residents are found by their slugs', () => {
  const slugs = (name: string) =>
    textOf(name)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
  expect([...core.areas.keys()]).toEqual(slugs('areas'));
  expect([...core.releases.keys()]).toEqual(slugs('releases'));
  expect(new Set(core.tiles.keys())).toEqual(new Set(slugs('tiles')));
  expect(new Set(core.residents.keys())).toEqual(new Set(slugs('population')));
  const forces = [...core.regions.values()].flatMap((region) => region.forces);
  expect(forces.every((force) => core.areas.get(force.slug) === force)).toBe(true);
});

test('parts, context and claims come back as they were read', () => {
  expect(json.breakdowns.map(withPeriod)).toEqual(
    soundRows(readBreakdowns(textOf('breakdowns'), core)),
  );
  const topics = soundRows(readTopics(textOf('topics')));
  const known = { ...core, topics: new Map(topics.map((topic) => [topic.slug, topic])) };
  expect(json.context.map(withPeriod)).toEqual(soundRows(readContext(textOf('context'), known)));
  expect(json.claims.map(claimOf)).toEqual(soundRows(readClaims(textOf('claims'), core)));
});

test('outlines have their four sides, or say what to run', () => {
  const { areas, inset } = outlinesOf(json.outlines);
  expect(areas.size).toBe(Object.keys(json.outlines.areas).length);
  expect(inset).toHaveLength(4);
  expect(() => outlinesOf({ ...json.outlines, inset: [1, 2, 3] })).toThrow('npm run outlines');
});

test('a period that is none, and a figure without a number, are errors', () => {
  const [first] = json.figures;
  const [figure] = first?.figures ?? [];
  if (!first || !figure) throw new Error('There is no figure.');
  const odd = (change: object) => [{ ...first, figures: [{ ...figure, ...change }] }];
  expect(() => datasetOf(core, odd({ period: '2015' }))).toThrow('"2015" is no period.');
  expect(() => datasetOf(core, odd({ value: undefined }))).toThrow('has no value');
});

test('rows with a problem are not written', () => {
  const wrong = edited({ 'tiles.csv': cell('kent,', 'row', 'low') });
  expect(() => jsonFiles(wrong)).toThrow(BadData);
  expect(() => jsonFiles(edited({ 'claims.csv': undefined }))).toThrow(
    'src/data/claims.csv:1: expected a file with the header claim,said_on,',
  );
});

test('a page that is not linked has no address in any file, but for its host', () => {
  const all = soundRows(readSources(textOf('sources')));
  const unlinked = all.filter(({ isLinked }) => !isLinked);
  const text = JSON.stringify(json);
  expect(unlinked.length).toBeGreaterThan(5);
  expect(unlinked.filter(({ url }) => text.includes(url))).toEqual([]);
  for (const { slug, url } of unlinked) {
    expect(json.sources.find((one) => one.slug === slug)?.url).toBe(new URL(url).origin);
  }
  const linked = all.filter(({ isLinked }) => isLinked);
  expect(json.sources.filter(({ isLinked }) => isLinked)).toEqual(linked);
});
