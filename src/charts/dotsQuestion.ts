import type { AreaSlug } from '../domain/area.ts';
import { isCompared, type MapAnswer, type MapMark, valuesCompared } from '../domain/map.ts';
import { middleHalf } from '../domain/middleHalf.ts';
import type { NationalRate } from '../domain/nationalRate.ts';
import { per10kWords } from '../domain/rateWords.ts';
import { nationalRateWords } from '../domain/spreadWords.ts';
import { countWords } from '../domain/words.ts';
import type { Dot, DotsQuestion } from './dotsPlan.ts';

/** The forces of a map with what they are read against: their middle half and, for rates, the national rate. */
export function dotsQuestion(
  { marks, as }: Pick<MapAnswer, 'marks' | 'as'>,
  nationalRate: NationalRate | undefined,
  named: readonly AreaSlug[],
): DotsQuestion {
  const middle = middleHalf(valuesCompared(marks));
  return {
    dots: marks.flatMap(dotOf),
    named,
    middle: middle && [middle.from, middle.to],
    nationalRate:
      as === 'rate' && nationalRate
        ? { value: nationalRate.rate.per10k, words: nationalRateWords(nationalRate) }
        : undefined,
    words: as === 'rate' ? per10kWords : countWords,
  };
}

/** Faint where it is none of those that are compared. */
function dotOf(one: MapMark): Dot[] {
  const { area, mark } = one;
  if (mark.is !== 'value') return [];
  return [{ area: area.slug, name: area.name, value: mark.value, isOutside: !isCompared(one) }];
}
