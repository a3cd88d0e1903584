import { describe, expect, test } from 'vitest';
import { loadBreakdowns, loadClaims } from '../../src/data/load.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { otherFigureWords } from '../../src/domain/otherFigureWords.ts';
import { latestDay } from '../../src/domain/release.ts';
import { type Verdict, verdictOf } from '../../src/domain/verdict.ts';
import { verdictRemarks } from '../../src/domain/verdictRemarks.ts';
import { roundsOf, summaryWords } from '../../src/domain/verdictSummary.ts';
import { arithmeticWords, verdictWords } from '../../src/domain/verdictWords.ts';
import { settled as real } from '../support/realDataset.ts';

const parts = await loadBreakdowns();
const claims = await loadClaims();

function claimNamed(slug: string): Claim {
  const claim = claims.find((one) => one.slug === slug);
  if (!claim) throw new Error(`claims.csv has no "${slug}".`);
  return claim;
}

const holds = 'Holds';
const cut = 'Holds, rounded down';

/** Worked out by hand from the files: verdict and arithmetic. */
const expected: readonly (readonly [slug: string, verdict: string, arithmetic: string])[] = [
  ['west-mercia-114-to-213', holds, 'West Mercia, 2016/17: 213 offences; published as 213'],
  [
    'west-mercia-almost-doubled',
    holds,
    '114 (2015/16) → 213 (2016/17) is +87%, 1.87 times as many; published as “almost doubled”, read as 1.8 times or more, but less than 2',
  ],
  [
    'ew-2016-17-total',
    holds,
    'England and Wales, 2016/17: 5,653 offences from 39 forces; published as 5,653',
  ],
  [
    'ew-2015-16-total-2017',
    holds,
    'England and Wales, 2015/16: 3,903 offences from 39 forces; published as 3,903',
  ],
  ['ew-up-44-per-cent', cut, '3,903 (2015/16) → 5,653 (2016/17) is +44.8%; published as 44%'],
  ['ew-15-a-day', holds, '5,653 offences ÷ 365 days of 2016/17 = 15.49 a day; published as 15'],
  [
    'ew-most-common-age-13',
    holds,
    'England and Wales, 2016/17, age 13: 257 offences; published as 257',
  ],
  [
    'ew-nearly-100-aged-10-and-under',
    holds,
    'England and Wales, 2016/17, age 10 and under: about 100 offences; published as “nearly 100”, read as 90 to 100',
  ],
  ['ew-youngest-three', holds, 'England and Wales, 2016/17, youngest: 3 years; published as 3'],
  [
    'west-mercia-ten-aged-10-and-under',
    holds,
    'West Mercia, 2016/17, age 10 and under: 10 offences; published as 10',
  ],
  [
    'west-midlands-241-in-two-years',
    holds,
    'West Midlands, April 2015 to March 2017: 241 offences; published as 241',
  ],
  ['west-mercia-85', holds, 'West Mercia, 2015/16: 85 offences; published as 85'],
  ['west-mercia-21-aged-13', holds, 'West Mercia, 2015/16, age 13: 21 offences; published as 21'],
  [
    'west-mercia-ten-aged-10-and-under-2016',
    holds,
    'West Mercia, 2015/16, age 10 and under: 10 offences; published as 10',
  ],
  [
    'ew-3186',
    holds,
    'England and Wales, 2015/16: 3,186 offences from 38 forces; published as 3,186',
  ],
  ['ew-eight-a-day', cut, '3,186 offences ÷ 366 days of 2015/16 = 8.7 a day; published as 8'],
  [
    'ew-272-under-ten',
    holds,
    'England and Wales, 2015/16, age under 10: 272 offences; published as 272',
  ],
  [
    'some-forces-fewer-than-ten',
    'Cannot be checked: figures of some forces are missing',
    '2015/16: known from 12 forces, 11 of them in England and Wales; the smallest figure is 13 (Durham), the largest 170 (Northumbria); published as “fewer than 10 to hundreds”, read as some below 10, some at 200 or more',
  ],
  [
    'offences-doubled-since-2015-16',
    holds,
    '4,042 (2015/16) → 8,224 (2018/19, 3 years later) is 2.03 times as many; published as “doubled”, read as 2 times or more, from at least 20',
  ],
  [
    'over-10000-a-year',
    holds,
    'England, Wales, Northern Ireland and the Channel Islands, 2019/20: 10,391 offences from 46 forces; published as “over 10,000”',
  ],
  [
    'grooming-up-82-per-cent',
    'Cannot be checked: its own release lacks a total, and one of another release may be over other forces',
    '3,728 offences in 2017/18, 6,350 offences from 42 forces in 2022/23; published as 82%',
  ],
  [
    'grooming-up-89-per-cent',
    holds,
    '3,728 (2017/18) → 7,062 (2023/24, 6 years later) is +89.4%; published as 89%',
  ],
];

test.each<[Partial<Record<Verdict['is'], number>>, string]>([
  [{ holds: 1 }, 'Of 1 sentence 1 holds. None differs.'],
  [
    { holds: 2, 'holds-rounded-down': 1, 'cannot-be-checked': 2 },
    'Of 5 sentences 2 hold, 1 holds rounded down and 2 cannot be checked with the published figures. None differs.',
  ],
  [{ holds: 1, differs: 1 }, 'Of 2 sentences 1 holds and 1 differs.'],
  [{ 'holds-rounded-down': 2, differs: 2 }, 'Of 4 sentences 2 hold rounded down and 2 differ.'],
])('%j: "%s"', (counts, words) => {
  const claim = claimNamed('west-mercia-85');
  const some = verdictOf(real, parts, claim);
  const checked = Object.entries(counts).flatMap(([is, count]) =>
    Array.from({ length: count }, () => ({ claim, verdict: { ...some, is } as Verdict })),
  );
  expect(summaryWords(checked)).toBe(words);
});

describe('the published claims', () => {
  test.each(expected)('%s: %s', (slug, verdict, arithmetic) => {
    const claim = claimNamed(slug);
    const found = verdictOf(real, parts, claim);
    expect(verdictWords(found)).toBe(verdict);
    expect(arithmeticWords(real, found, claim.published)).toBe(arithmetic);
  });

  test('stand in the order of their rounds', () => {
    const checked = claims.map((claim) => ({ claim, verdict: verdictOf(real, parts, claim) }));
    const rounds = roundsOf(real, checked);
    const days = rounds.map(({ release }) => latestDay(release));
    expect(days).toEqual([...days].sort());
    expect(rounds.flatMap((round) => round.checked)).toHaveLength(claims.length);
  });

  test.each([
    [
      'west-mercia-almost-doubled',
      [
        'Before that, on 21 June 2016, 85 had been published for 2015/16; with it the change would be +151%, more than doubled (95% interval of the ratio 1.94 to 3.26).',
      ],
    ],
    [
      'west-mercia-85',
      ['Later, on 1 June 2017 and again on 25 June 2019, 114 was published for 2015/16.'],
    ],
    [
      'ew-up-44-per-cent',
      [
        'Before that, on 21 June 2016, at least 3,000 (from 38 forces), about 3,100 and 3,186 (from 38 forces) had been published for 2015/16; totals of different releases are over different forces, so no change is worked out.',
      ],
    ],
    [
      'ew-eight-a-day',
      [
        'For 2015/16 the same release also gives at least 3,000 (from 38 forces) and about 3,100.',
        'Later, on 1 June 2017, 3,903 (from 39 forces) was published for 2015/16; with it there would be 10.7 a day.',
      ],
    ],
    [
      'offences-doubled-since-2015-16',
      [
        'For 2018/19 the same release also gives 8,244 (from 40 forces; doubtful: not believed, and never shown as the figure).',
      ],
    ],
    ['ew-2016-17-total', []],
    ['some-forces-fewer-than-ten', []],
  ])('beside %s stand the other published figures', (slug, sentences) => {
    const claim = claimNamed(slug);
    const { sum } = verdictOf(real, parts, claim);
    if (!sum) throw new Error('There is no sum.');
    expect(otherFigureWords(real, tableFor(real, claim.measure), sum)).toEqual(sentences);
  });

  test.each([
    [
      'grooming-up-89-per-cent',
      'How many forces are in the 3,728 was not published; the 7,062 are from 45 forces.',
    ],
    ['ew-up-44-per-cent', 'Both totals are from 39 forces.'],
    [
      'west-mercia-21-aged-13',
      '21 of the 85 offences that the same release counts; an age may not be recorded for all.',
    ],
    [
      'ew-nearly-100-aged-10-and-under',
      'The published number is itself “about 100”: nothing more exact is known.',
    ],
    ['west-mercia-85', 'The number is known from this page alone: no second source confirms it.'],
    [
      'west-mercia-almost-doubled',
      'Note on 213: Most victims were aged 13 to 15. The force gave a dedicated online team as part of the reason for the rise.',
    ],
  ])('beside %s stands a caveat', (slug, sentence) => {
    const claim = claimNamed(slug);
    expect(verdictRemarks(real, claim, verdictOf(real, parts, claim))).toContain(sentence);
  });

  test('a second source is not denied where there is one', () => {
    const claim = claimNamed('west-mercia-almost-doubled');
    const remarks = verdictRemarks(real, claim, verdictOf(real, parts, claim)).join(' ');
    expect(remarks).not.toContain('no second source');
  });
});
