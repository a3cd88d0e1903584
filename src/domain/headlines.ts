import type { Comparison } from './comparison.ts';
import { type Drawn, type MapAnswer, valuesCompared } from './map.ts';
import type { As, Mark } from './mark.ts';
import { missingWords } from './markWords.ts';
import type { Measure } from './measure.ts';
import { type MiddleHalf, middleHalf } from './middleHalf.ts';
import { type Period, periodLongWords } from './period.ts';
import { per10kWords, perResidents, ratedWords } from './rateWords.ts';
import { countedWords, countWords, forceWords, offencesWords } from './words.ts';

/** Sentences made from the figures, without judgement: what a chart says at its head. */

/** What the forces in a sentence have: some have a figure and no rate, or a rate of too few offences. */
function drawnWords(marks: readonly Mark[], as: As): string {
  if (as === 'count') return 'a figure';
  const hasFew = marks.some(({ is }) => is === 'too-few');
  return hasFew ? 'a rate from 10 or more offences' : 'a rate';
}

/** "lie between 3.8 and 7.5", "recorded between 40 and 1,234 offences each". */
function middleSaid({ from, to }: MiddleHalf, as: As): string {
  const say = as === 'rate' ? per10kWords : countWords;
  const [low, high] = [say(from), say(to)];
  const between = `between ${low} and ${high}`;
  if (as === 'rate') return `lie ${low === high ? `at ${low}` : between}`;
  return `recorded ${low === high ? low : between} offences each`;
}

/**
 * Rule 18: the middle half, never the outermost forces; with few values, how many there are. Forces
 * of other nations are in no half (rule 14).
 */
function middleWords(forces: readonly Drawn[], as: As, period: Period): string {
  const words = drawnWords(
    forces.map(({ mark }) => mark),
    as,
  );
  const drawn = forces.filter(({ mark }) => mark.is === 'value').length;
  const compared = valuesCompared(forces);
  const middle = middleHalf(compared);
  if (!middle) {
    const some = drawn === 0 ? 'None' : String(drawn);
    const verb = drawn < 2 ? 'has' : 'have';
    return `${some} of ${forceWords(forces.length)} ${verb} ${words} for ${period.text}`;
  }
  const where = compared.length < drawn ? ' of England and Wales' : '';
  const of =
    compared.length < forces.length
      ? `the ${compared.length} forces${where} with ${words}`
      : 'the forces';
  return `Half of ${of} ${middleSaid(middle, as)} in ${period.text}`;
}

/** Of the forces that can have a value: other laws count no such offence, and a rate needs residents. */
export function mapHeadline({ marks, as }: MapAnswer, period: Period): string {
  const inside = marks.filter(({ isOutside }) => !isOutside);
  const can = inside.filter(
    ({ mark: { is } }) => is !== 'other-law' && (as === 'count' || is !== 'no-estimate'),
  );
  return middleWords(can.length > 0 ? can : inside, as, period);
}

export function mapSubtitle(measure: Measure, period: Period, as: As): string {
  const per = as === 'rate' ? ` ${perResidents(measure.residents)}` : '';
  return `${measure.name}: offences recorded by police${per}, ${periodLongWords(period)}`;
}

export function comparisonHeadline({ rows, as, measure }: Comparison, period: Period): string {
  const [only] = rows;
  if (rows.length === 1 && only) {
    return `${only.area.name}: ${amountWords(only.mark, as, measure)} in ${period.text}`;
  }
  return middleWords(rows, as, period);
}

function amountWords(mark: Mark, as: As, { residents }: Measure): string {
  if (mark.is === 'too-few') return offencesWords(mark.figure.value);
  if (mark.is !== 'value') return missingWords(mark.is);
  if (as === 'rate' && mark.rate.is === 'rate') {
    return `${ratedWords(mark.rate)} ${perResidents(residents)}`;
  }
  return countedWords(mark.figure);
}

/** In fewer words than {@link mapSubtitle}, where the page's own heading says whose figures they are. */
export function shortSubtitle({ shortName, residents }: Measure, period: Period, as: As): string {
  const per = as === 'rate' ? ` ${perResidents(residents)}` : '';
  return `${shortName}: recorded offences${per}, ${periodLongWords(period)}`;
}
