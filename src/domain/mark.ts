import { type Answer, answerFor } from './answer.ts';
import type { Area } from './area.ts';
import type { Core, Dataset } from './dataset.ts';
import type { Figure, Observation } from './figure.ts';
import type { Misfit } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { Period } from './period.ts';
import { hasRates, type Rate, rateOf } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

export type As = 'rate' | 'count';

/** How a period is drawn that rates were asked of: in counts where it has none. */
export function drawnAs(core: Core, period: Period, as: As): As {
  return hasRates(core, period) ? as : 'count';
}

/** Why nothing can be drawn. Each kind has its own words and pattern; none of them is zero. */
export const missingKinds = [
  'withheld',
  'not-supplied',
  'not-found',
  'not-comparable',
  'other-law',
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** One force and period as drawn on a map, chart or table: a value, or the reason for none. */
export type Mark =
  | {
      readonly is: 'value';
      /** Offences, or offences for each 10,000 residents under 18. */
      readonly value: number;
      readonly figure: Figure;
      readonly rate: Rate;
      /** Published figures that this one does not fit: the reason for its mark. */
      readonly misfits: readonly Misfit[];
      readonly others: readonly Observation[];
    }
  | {
      readonly is: 'withheld';
      readonly figure: Figure;
      readonly rate: Rate;
      /** Published figures that this one does not fit: the reason for its mark. */
      readonly misfits: readonly Misfit[];
      readonly others: readonly Observation[];
    }
  | {
      readonly is: Exclude<MissingKind, 'withheld'>;
      readonly answer: Answer;
      readonly others: readonly Observation[];
    };

export function markFor(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  as: As,
  asOf?: Month,
): Mark {
  const answer = answerFor(dataset, table, area, period, asOf);
  const { others } = answer;
  if (answer.is !== 'figure') return { is: answer.is, answer, others };
  const { figure } = answer;
  const rate = rateOf(dataset, area, period, figure.value);
  const shown = { figure, rate, misfits: misfitsWith(dataset, figure, asOf), others };
  const value = drawnValue(figure, as, rate);
  return value === undefined ? { is: 'withheld', ...shown } : { is: 'value', value, ...shown };
}

/** The number that a figure is drawn by; undefined where its rate is withheld. */
export function drawnValue(figure: Figure, as: As, rate: Rate): number | undefined {
  if (as === 'count') return figure.value;
  return rate.is === 'rate' ? rate.per10k : undefined;
}
