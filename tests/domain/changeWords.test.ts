import { describe, expect, test } from 'vitest';
import { type Change, type Refused, stepBetween } from '../../src/domain/change.ts';
import {
  changeWords,
  countedChangeWords,
  percentWords,
  refusalWords,
  stepWords,
} from '../../src/domain/changeWords.ts';

const chance = ', within what chance could do';

describe('what may be said of the step between two counts', () => {
  test.each([
    // From 50: a percentage, and the interval of the ratio.
    [114, 213, '+87% (95% interval of the ratio 1.48 to 2.37)'],
    [85, 213, '+151%, more than doubled (95% interval of the ratio 1.94 to 3.26)'],
    [100, 200, '+100%, doubled (95% interval of the ratio 1.57 to 2.57)'],
    [100, 175, '+75% (95% interval of the ratio 1.36 to 2.26)'],
    [53, 74, `+40%${chance} (95% interval of the ratio 0.97 to 2.03)`],
    [50, 49, `−2%${chance} (95% interval of the ratio 0.65 to 1.48)`],
    [1000, 0, '−100% (95% interval of the ratio 0.00 to <0.01)'],
    [100, 100, 'no change (95% interval of the ratio 0.75 to 1.33)'],
    [1000, 1004, `less than half a per cent${chance} (95% interval of the ratio 0.92 to 1.10)`],
    [1000, 1005, `+1%${chance} (95% interval of the ratio 0.92 to 1.10)`],
    // Below 50: how many times as many.
    [49, 97, '1.98 times as many (95% interval 1.39 to 2.85)'],
    [20, 35, `1.75 times as many${chance} (95% interval 0.98 to 3.20)`],
    [20, 40, '2.00 times as many, doubled (95% interval 1.14 to 3.61)'],
    [20, 41, '2.05 times as many, more than doubled (95% interval 1.17 to 3.69)'],
    [8, 14, `1.75 times as many${chance} (95% interval 0.69 to 4.81)`],
    // Doubled only from 20.
    [19, 38, '2.00 times as many (95% interval 1.12 to 3.67)'],
    [10, 10, 'no change (95% interval of the ratio 0.37 to 2.68)'],
    // From none there is no ratio.
    [0, 3, `a step from none${chance} (95% interval of the ratio 0.41 or more)`],
    [0, 1200, 'a step from none (95% interval of the ratio 324.80 or more)'],
    [0, 0, 'no change (95% interval of the ratio 0.00 or more)'],
  ])('%i, then %i: %s', (earlier, later, words) => {
    expect(stepWords(stepBetween(earlier, later))).toBe(words);
  });

  test('chance is named only where the interval holds 1', () => {
    const step = {
      earlier: 20,
      later: 40,
      isDoubled: true,
      ratio: 2,
      interval: { lower: 1, upper: 3 },
    };
    expect(stepWords({ ...step, isChance: true })).toContain('chance');
    expect(stepWords({ ...step, isChance: false })).not.toContain('chance');
  });

  test('both counts come first, and what must be known last', () => {
    const step = { is: 'step', ...stepBetween(114, 213) } as const;
    expect(countedChangeWords({ ...step, notes: [] })).toBe(
      '114, then 213: +87% (95% interval of the ratio 1.48 to 2.37)',
    );
    expect(changeWords({ ...step, notes: ['two-releases', 'first-year'] })).toBe(
      '+87% (95% interval of the ratio 1.48 to 2.37); the two numbers are of different releases; the earlier year is the first of the offence, a base that would be low in any case',
    );
  });
});

test.each<[Refused, string]>([
  ['missing', 'no change is given: there is no figure for at least one of the two years'],
  ['break', 'no change is given: the years do not compare'],
  ['inexact', 'no change is given: at least one of the two numbers is rounded or only a bound'],
  [
    'questioned',
    'no change is given: at least one of the two numbers is questioned, as it does not fit other published ones',
  ],
  ['different-forces', 'no change is given: the two totals are not over the same forces'],
  [
    'unknown-forces',
    'no change is given: how many forces are in at least one of the two totals was not published',
  ],
  ['other-span', 'no change is given: the two periods are not equally long'],
  ['same-year', 'no change is given: both years are the same'],
])('a refusal says why: %s', (why, words) => {
  expect(refusalWords(why)).toBe(words);
  const refused: Change = { is: 'refused', why };
  expect(changeWords(refused)).toBe(words);
  expect(countedChangeWords(refused)).toBe(words);
});

test('a break is named', () => {
  const broken = { from: 0, name: 'wider from April 2017' };
  expect(changeWords({ is: 'refused', why: 'break', broken })).toBe(
    'no change is given: the years do not compare (wider from April 2017)',
  );
});

test.each([
  [87, '+87%'],
  [0, '0%'],
  [-0, '0%'],
  [-12, '−12%'],
  [1234, '+1,234%'],
])('%i per cent: %s', (percent, words) => {
  expect(percentWords(percent)).toBe(words);
});
