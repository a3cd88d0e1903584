import { describe, expect, test } from 'vitest';
import { type Correction, correctionsOf } from '../../src/domain/correction.ts';
import {
  changedWords,
  correctedKind,
  correctedSubject,
  correctionWords,
} from '../../src/domain/correctionWords.ts';
import type { Month } from '../../src/domain/release.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset();

function correction(patch: Partial<Correction>): Correction {
  return {
    date: '2026-11-30',
    file: `observations/${cyberFlag}.csv`,
    area: 'northshire',
    measure: cyberFlag,
    period: '2015/16',
    release: 'foi-2017',
    column: 'value',
    was: '113',
    now: '114',
    reason: 'A misprint.',
    ...patch,
  };
}

const none = { area: '', measure: '', period: '', release: '' };

describe('what a correction is about', () => {
  test.each([
    [{}, 'Published figures', 'Northshire, Cyber-flagged offences, 2015/16'],
    [
      { ...none, file: 'releases.csv', release: 'foi-2017' },
      'Releases',
      'Child Watch: Second round',
    ],
    [{ ...none, file: 'helplines.csv', measure: 'north-line' }, 'Helplines', 'north line'],
    [
      { ...none, file: 'events.csv', measure: 'A new law', period: '2017-04-03' },
      'Changes of law and recording',
      'A new law, 3 April 2017',
    ],
    [{ ...none, file: 'council-to-force.csv' }, 'Councils', ''],
    [{ ...none, file: 'observations, context' }, 'Several files', ''],
    [{ ...none, file: 'tiles.csv' }, 'Several files', ''],
  ])('%j', (patch, kind, subject) => {
    expect(correctedKind(correction(patch))).toBe(kind);
    expect(correctedSubject(dataset, correction(patch))).toBe(subject);
  });
});

describe('what was changed', () => {
  test.each([
    [{}, 'Value: was 113; now 114.'],
    [{ was: '1130', now: '1140' }, 'Value: was 1,130; now 1,140.'],
    [
      { column: 'release', was: 'foi-2016-06', now: 'foi-2017' },
      'Release: was “First round” (Child Watch); now “Second round” (Child Watch).',
    ],
    [
      { column: 'basis', was: 'statement', now: 'foi' },
      'Basis: was statement; now answers to freedom of information requests.',
    ],
    [
      { column: 'url', was: '', now: 'https://www.example.org/a/long/way' },
      'Page: was nothing; now www.example.org.',
    ],
    [
      { column: 'hours', was: '', now: 'Day and night' },
      'Hours: was nothing; now “Day and night”.',
    ],
    [{ column: 'text', was: '', now: '07000 000001' }, 'Text: was nothing; now 07000 000001.'],
    [{ column: 'row', was: '', now: '1140' }, 'Added: 1,140.'],
    [{ column: 'row', was: '', now: '2026-04-29' }, 'Added: 29 April 2026.'],
    [{ column: 'row', was: '99', now: '' }, 'Taken away: 99.'],
    [{ ...none, column: 'row', was: '366', now: '426' }, ''],
  ])('%j', (patch, words) => {
    expect(changedWords(dataset, correction(patch))).toBe(words);
  });
});

test('Beside the figure the day, the change and the reason are said.', () => {
  expect(correctionWords(dataset, correction({}))).toBe(
    'Corrected on 30 November 2026. Value: was 113; now 114. A misprint.',
  );
  expect(correctionWords(dataset, correction({ column: 'row', was: '' }))).toBe(
    'Added on 30 November 2026. A misprint.',
  );
});

describe('the corrections of a figure', () => {
  const table = dataset.tables.get(cyberFlag);
  const figures = (table ? observationsIn(table) : []).filter(
    ({ area, period }) => area === 'northshire' && period.text === '2015/16',
  );
  const of = (patch: Partial<Correction>) =>
    figures
      .filter((figure) => correctionsOf([correction(patch)], figure).length > 0)
      .map(({ release }) => release);

  test('are those of its measure, area, period and release', () => {
    expect(of({})).toEqual(['foi-2017']);
    expect(of({ release: 'foi-2016-06' })).toEqual(['foi-2016-06']);
  });

  test.each([
    { measure: 'rape', file: 'observations/rape.csv' },
    { area: 'eastmere' },
    { period: '2016/17' },
    { release: '' },
    { file: 'breakdowns.csv' },
  ])('are not those of others: %j', (patch) => {
    expect(of(patch)).toEqual([]);
  });

  test.each([
    ['2026-10', 0],
    ['2026-11', 1],
  ])('as of %s are those made by then: %i', (month, count) => {
    const all = figures.flatMap((figure) =>
      correctionsOf([correction({})], figure, month as Month),
    );
    expect(all).toHaveLength(count);
  });
});
