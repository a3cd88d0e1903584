import { describe, expect, test } from 'vitest';
import { loadBreakdowns, loadClaims } from '../../src/data/load.ts';
import { answerFor } from '../../src/domain/answer.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { releaseOf, tableFor } from '../../src/domain/dataset.ts';
import { claimsBy, knownBy } from '../../src/domain/knownByMonth.ts';
import { otherFigureWords } from '../../src/domain/otherFigureWords.ts';
import { breakdownsBy } from '../../src/domain/parts.ts';
import { isOutBy } from '../../src/domain/release.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { verdictOf } from '../../src/domain/verdict.ts';
import { verdictRemarks } from '../../src/domain/verdictRemarks.ts';
import { arithmeticWords, verdictWords } from '../../src/domain/verdictWords.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';
import { settled as real } from '../support/realDataset.ts';

const made = makeDataset();

describe('what was known by the end of a month', () => {
  test('is everything without one', () => {
    expect(knownBy(made, undefined)).toBe(made);
  });

  test.each([
    ['2016-05', 0],
    ['2016-06', 85],
    // Dated only by year: out by the end of December.
    ['2017-11', 85],
    ['2017-12', 114],
  ])('in %s Northshire had %i', (month, count) => {
    const known = knownBy(made, monthNamed(month));
    const answer = answerFor(
      known,
      tableFor(known, cyberFlag),
      areaNamed(made, 'northshire'),
      periodNamed('2015/16'),
    );
    expect(answer.is === 'figure' ? answer.figure.value : 0).toBe(count);
  });

  test('never holds a release without a date, nor quarters, which have none', () => {
    const known = knownBy(made, monthNamed('2026-03'));
    const releases = observationsIn(tableFor(known, cyberFlag)).map(({ release }) => release);
    expect(releases).not.toContain('letter');
    expect(known.quarterly.size).toBe(0);
    expect(observationsIn(tableFor(known, grooming)).map(({ release }) => release)).toEqual([
      'home-office-2020',
    ]);
  });

  test.each([
    ['2017-05', []],
    ['2017-06', ['day']],
    ['2017-11', ['day']],
    ['2017-12', ['day', 'year']],
  ])('in %s the sentences %j had been published', (month, slugs) => {
    const claims = [
      ['day', '2017-06-07'],
      ['year', '2017'],
      ['undated', ''],
    ].map(([slug, saidOn]) => ({ slug, saidOn }) as Claim);
    expect(claimsBy(claims, monthNamed(month)).map(({ slug }) => slug)).toEqual(slugs);
    expect(claimsBy(claims, undefined)).toHaveLength(3);
  });
});

test('no verdict of a month names a figure, or a sentence, of later', async () => {
  const [claims, parts] = [await loadClaims(), await loadBreakdowns()];
  const months = ['2016-06', '2017-06', '2019-06', '2020-09', '2023-08', '2024-11'].map(monthNamed);
  const counts = months.map((month) => {
    const known = knownBy(real, month);
    const out = claimsBy(claims, month);
    for (const claim of out) {
      const verdict = verdictOf(known, breakdownsBy(known, parts, month), claim);
      const figures = verdict.sum && 'borrowed' in verdict.sum ? verdict.sum.borrowed : [];
      for (const { release } of figures)
        expect(isOutBy(releaseOf(real, release), month)).toBe(true);
      const table = tableFor(known, claim.measure);
      const said = [
        verdictWords(verdict),
        arithmeticWords(known, verdict, claim.published),
        ...verdictRemarks(known, claim, verdict),
        ...(verdict.sum ? otherFigureWords(known, table, verdict.sum) : []),
      ].join(' ');
      const years = [...said.matchAll(/\b(?:on|in) (?:\d+ )?(?:[A-Z][a-z]+ )?(20\d\d)\b(?!\/)/g)];
      for (const [, year = ''] of years) expect(year <= month.slice(0, 4), said).toBe(true);
    }
    return out.length;
  });
  expect(counts).toEqual([7, 18, 19, 20, 21, 22]);
});

test('as of June 2016 nobody knew that 85 would become 114', async () => {
  const claim = (await loadClaims()).find(({ slug }) => slug === 'west-mercia-85');
  if (!claim) throw new Error('claims.csv has no such row.');
  const wordsIn = (month: string | undefined) => {
    const known = knownBy(real, month === undefined ? undefined : monthNamed(month));
    const { sum } = verdictOf(known, [], claim);
    return sum ? otherFigureWords(known, tableFor(known, claim.measure), sum) : [];
  };
  expect(wordsIn('2017-05')).toEqual([]);
  expect(wordsIn('2017-06')).toEqual(['Later, on 1 June 2017, 114 was published for 2015/16.']);
  expect(wordsIn(undefined)).toEqual([
    'Later, on 1 June 2017 and again on 25 June 2019, 114 was published for 2015/16.',
  ]);
});
