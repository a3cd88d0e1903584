import type { Area } from './area.ts';
import { capital } from './capital.ts';
import { type Change, changeBetween } from './change.ts';
import {
  amountWords,
  changeWords,
  countedChangeWords,
  noteWords,
  reasonOf,
} from './changeWords.ts';
import type { Dataset } from './dataset.ts';
import { type Figure, never } from './figure.ts';
import { type Period, startOf, yearStarting } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { countWords } from './words.ts';

/** What may be said of the step from the financial year before. */
interface YearBefore {
  readonly before: Period;
  readonly change: Change;
}

export function yearBeforeOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf?: Month,
): YearBefore {
  const before = yearStarting(startOf(period) - 1);
  return { before, change: changeBetween(dataset, table, area, before, period, asOf) };
}

/**
 * "From 2023/24: 267, then 288: +8%, within what chance could do (95% interval …)", without a full
 * stop: both counts, and then what may be said of them.
 *
 * @param shown the figure beside which the words stand
 */
export function yearBeforeWords({ before, change }: YearBefore, shown?: Figure): string {
  const since = `From ${before.text}`;
  switch (change.is) {
    case 'step':
      return `${since}: ${countedChangeWords(change)}${otherNumbers(change.later, shown)}`;
    case 'refused':
      return `${since}, ${changeWords(change)}`;
    default:
      return never(change);
  }
}

/** Two years are compared in one release where it has both, be it the newest of the later or not. */
function otherNumbers(later: number, shown: Figure | undefined): string {
  if (!shown || shown.value === later) return '';
  return ' (both numbers from the newest release that has both years)';
}

/**
 * In a few words, where the whole stands one press away: "84 in 2023/24: +20%, within what chance
 * could do". Notes and the reason of a refusal are sentences of their own; without the last full stop.
 */
export function briefChangeWords({ before, change }: YearBefore): string {
  if (change.is === 'refused') {
    const reason = reasonOf(change.why, change.broken);
    return `no change from ${before.text} is given. ${capital(reason)}`;
  }
  const { earlier, later, isChance, notes } = change;
  const chance = isChance && later !== earlier ? ', within what chance could do' : '';
  const step = `${countWords(earlier)} in ${before.text}: ${amountWords(change)}${chance}`;
  return [step, ...notes.map((note) => capital(noteWords(note)))].join('. ');
}
