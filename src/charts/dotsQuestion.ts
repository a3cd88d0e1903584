import type { AreaSlug } from '../domain/area.ts';
import type { As } from '../domain/mark.ts';
import { middleHalf } from '../domain/middleHalf.ts';
import type { NationalRate } from '../domain/nationalRate.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { nationalRateWords } from '../domain/spreadWords.ts';
import { countWords } from '../domain/words.ts';
import type { Dot, DotsQuestion } from './dotsPlan.ts';

/** The dots with what they are read against: their own middle half and, for rates, the national rate. */
export function dotsQuestion(
  dots: readonly Dot[],
  as: As,
  nationalRate: NationalRate | undefined,
  named: readonly AreaSlug[],
): DotsQuestion {
  const middle = middleHalf(dots.flatMap(({ value, isOutside }) => (isOutside ? [] : [value])));
  return {
    dots,
    named,
    middle: middle && [middle.from, middle.to],
    nationalRate:
      as === 'rate' && nationalRate
        ? { value: nationalRate.rate.per10k, words: nationalRateWords(nationalRate) }
        : undefined,
    words: as === 'rate' ? per10kWords : countWords,
  };
}
