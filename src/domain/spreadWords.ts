import type { Area } from './area.ts';
import type { Benchmark } from './benchmark.ts';
import { never } from './figure.ts';
import { type Interval, rateIntervalOf } from './interval.ts';
import type { Mark } from './mark.ts';
import type { NationalRate } from './nationalRate.ts';
import { per10kWords, ratedWords } from './rateWords.ts';
import { type Placed, type Position, placeIn, type Unplaced } from './spread.ts';

/** "above the usual spread of forces its size". */
function placeWords(place: Position): string {
  return `${place} the usual spread of forces its size`;
}

/** One clause for a table; empty where the words of the figure have said why already. */
export function placedWords(placed: Placed): string {
  switch (placed.is) {
    case 'placed':
      return placeWords(placed.place);
    case 'unplaced':
      return unplacedWords(placed.why);
    default:
      return never(placed);
  }
}

function unplacedWords(why: Unplaced): string {
  switch (why) {
    case 'no-figure':
    case 'no-rate':
      return '';
    case 'inexact':
      return 'not compared: the count is rounded or a bound';
    case 'too-few':
      return 'too few: not compared below 10 offences';
    case 'few-forces':
      return 'not compared: fewer than 20 forces have a counted figure and a rate';
    case 'other-law':
      return 'not compared with forces of England and Wales, whose law differs';
    default:
      return never(why);
  }
}

/** "England and Wales", "the 26 forces with a figure together": what a national rate is of. */
export function nationalRateName({ forces, of }: Pick<NationalRate, 'forces' | 'of'>): string {
  return forces === of ? 'England and Wales' : `the ${forces} forces with a figure together`;
}

/** "England and Wales 5.6". */
export function nationalRateWords(nationalRate: NationalRate): string {
  return `${nationalRateName(nationalRate)} ${ratedWords(nationalRate.rate)}`;
}

/** "6.0 to 7.6". */
function intervalWords({ lower, upper }: Interval): string {
  return `${per10kWords(lower)} to ${per10kWords(upper)}`;
}

/**
 * "95% interval 6.0 to 7.6; within the usual spread of forces its size; England and Wales 5.6",
 * without a full stop; empty where the words of the figure have said that there is no rate.
 */
export function comparedWords(area: Area, mark: Mark, { spread, nationalRate }: Benchmark): string {
  const placed = placeIn(spread, area, mark);
  const interval = rateIntervalOf(mark);
  const said = placedWords(placed);
  if (!said) return '';
  const isLaw = placed.is === 'unplaced' && placed.why === 'other-law';
  const parts = [
    interval ? `95% interval ${intervalWords(interval)}` : '',
    said,
    nationalRate && !isLaw ? nationalRateWords(nationalRate) : '',
  ];
  return parts.filter(Boolean).join('; ');
}

/** What the three words mean: beside every comparison, and on the page of the method. */
export const spreadMeaning =
  'Forces differ far more than chance would make them. So each rate is set beside the spread of all forces of England and Wales. Above, within and below say where it lies to the 95% limits of forces its size. Most forces lie within. Above or below is a reason to ask why; alone it says nothing of harm.';

/** And what they do not. */
export const spreadSaysNot =
  'The 95% interval covers chance only. One person or device can mean many offences. Recording practice differs more between forces than chance does, and no interval shows it.';
