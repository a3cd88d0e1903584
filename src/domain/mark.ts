import { type Answer, answerFor } from './answer.ts';
import type { Area } from './area.ts';
import type { Core, Dataset } from './dataset.ts';
import type { Figure, Observation } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import type { Misfit } from './misfit.ts';
import type { Period } from './period.ts';
import { hasRates, type Rate, rateOf } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

export type As = 'rate' | 'count';

/** How a period is drawn that rates were asked of: in counts where it has none. */
export function drawnAs(core: Core, period: Period, as: As, asOf?: Month): As {
  return hasRates(core, period, asOf) ? as : 'count';
}

/** Why a figure has no rate that could be drawn: too few residents, no estimate, too few offences. */
const rateless = ['withheld', 'no-estimate', 'too-few'] as const;
type Rateless = (typeof rateless)[number];

/** Rule 2: why nothing can be drawn. Each kind has its own words and pattern; none of them is zero. */
export const missingKinds = [
  ...rateless,
  'not-supplied',
  'not-found',
  'not-comparable',
  'doubtful',
  'other-law',
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** A published figure that may be shown, and what is known of it. */
interface Shown {
  readonly figure: Figure;
  readonly rate: Rate;
  /** Published figures that this one does not fit: the reason for its mark. */
  readonly misfits: readonly Misfit[];
  readonly others: readonly Observation[];
}

/** One force and period as drawn on a map, chart or table: a value, or the reason for none. */
export type Mark =
  /** The value: offences, or offences for each 10,000 residents. */
  | (Shown & { readonly is: 'value'; readonly value: number })
  | (Shown & { readonly is: Rateless })
  | {
      readonly is: Exclude<MissingKind, Rateless>;
      readonly answer: Exclude<Answer, { is: 'figure' }>;
      readonly others: readonly Observation[];
    };

/** A mark with a figure, whether or not it can be drawn as asked for. */
export type ShownMark = Extract<Mark, Shown>;

export function isShownMark(mark: Mark): mark is ShownMark {
  return 'figure' in mark;
}

/** Its figure is questioned, or does not fit another published one. */
export function isQuestioned(mark: Mark | Pick<ShownMark, 'figure' | 'misfits'>): boolean {
  return 'figure' in mark && (mark.figure.standing === 'questioned' || mark.misfits.length > 0);
}

/** Whether the law that is counted is that of the force, but had not begun. */
export function isTooEarly(mark: Mark): boolean {
  return 'answer' in mark && mark.answer.is === 'other-law' && mark.answer.isTooEarly;
}

/** The figures behind what is drawn, for the line of sources. */
export function figuresShown(places: readonly { readonly mark?: Mark }[]): Figure[] {
  return places.flatMap(({ mark }) => (mark && isShownMark(mark) ? [mark.figure] : []));
}

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
  const rate = rateOf(dataset, table.measure, area, figure, asOf);
  const shown = { figure, rate, misfits: misfitsWith(dataset, figure, asOf), others };
  const drawn = drawnAmount(figure, as, rate);
  return typeof drawn === 'number'
    ? { is: 'value', value: drawn, ...shown }
    : { is: drawn, ...shown };
}

/** Rule 13: no shade, class or verdict from fewer offences than these. */
const fewestForRate = 10;

export function isTooFew({ value }: Pick<Figure, 'value'>): boolean {
  return value < fewestForRate;
}

/** The number that a figure is drawn by, or why its rate cannot be. */
export function drawnAmount(figure: Figure, as: As, rate: Rate): number | Rateless {
  if (as === 'count') return figure.value;
  if (rate.is === 'none') return rate.why === 'few-residents' ? 'withheld' : 'no-estimate';
  return isTooFew(figure) ? 'too-few' : rate.per10k;
}
