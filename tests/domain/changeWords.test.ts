import { describe, expect, test } from 'vitest';
import { type Change, type Refused, stepBetween } from '../../src/domain/change.ts';
import { changeWords, percentWords, refusalWords } from '../../src/domain/changeWords.ts';

describe('what may be said of the step between two counts', () => {
  test.each([
    // From 50: a percentage.
    [114, 213, '+87%'],
    [85, 213, '+151%, more than doubled'],
    [100, 200, '+100%, doubled'],
    [100, 199, '+99%'],
    [50, 49, '−2%'],
    [1000, 0, '−100%'],
    [100, 100, 'no change'],
    [1000, 1004, 'less than half a per cent'],
    [1000, 996, 'less than half a per cent'],
    [1000, 1005, '+1%'],
    [1000, 995, '−1%'],
    [50, 2500, '+4,900%, more than doubled'],
    // From 10 to 49: the ratio and its interval.
    [49, 97, '1.98 times as many (95% interval 1.39 to 2.85)'],
    [20, 35, '1.75 times as many (95% interval 0.98 to 3.20: chance alone could explain it)'],
    [20, 40, '2.00 times as many, doubled (95% interval 1.14 to 3.61)'],
    [20, 41, '2.05 times as many, more than doubled (95% interval 1.17 to 3.69)'],
    // Doubled only from 20.
    [19, 38, '2.00 times as many (95% interval 1.12 to 3.67)'],
    [10, 10, 'no change (95% interval of the ratio 0.37 to 2.68: chance alone could explain it)'],
    // Below 10: the counts.
    [9, 27, 'too few for a percentage: 9, then 27'],
    [8, 14, 'too few for a percentage: 8, then 14'],
    [0, 1200, 'too few for a percentage: 0, then 1,200'],
  ])('%i, then %i: %s', (earlier, later, words) => {
    expect(changeWords(stepBetween(earlier, later))).toBe(words);
  });

  test('chance is named only where the interval holds 1', () => {
    const step = { earlier: 20, later: 40, isDoubled: true, ratio: 2 };
    const say = (lower: number, upper: number) =>
      changeWords({ is: 'ratio', ...step, interval: { lower, upper } });
    expect(say(1, 3)).toContain('chance alone');
    expect(say(0.5, 1)).toContain('chance alone');
    expect(say(1.001, 3)).not.toContain('chance');
    expect(say(0.2, 0.999)).not.toContain('chance');
  });
});

test.each<[Refused, string]>([
  ['missing', 'no change is given: there is no figure for at least one of the two years'],
  [
    'break',
    'no change is given: from April 2017 a new offence is counted too, so the years do not compare',
  ],
  ['inexact', 'no change is given: at least one of the two numbers is rounded or only a bound'],
  ['different-forces', 'no change is given: the two totals are not over the same forces'],
  ['other-span', 'no change is given: the two periods are not equally long'],
  ['same-year', 'no change is given: both years are the same'],
])('a refusal says why: %s', (why, words) => {
  expect(refusalWords(why)).toBe(words);
  const refused: Change = { is: 'refused', why };
  expect(changeWords(refused)).toBe(words);
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
