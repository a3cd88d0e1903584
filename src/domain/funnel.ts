import { type Area, isEnglandOrWales } from './area.ts';
import type { ComparisonRow } from './comparisonRow.ts';
import { type Figure, isCounted } from './figure.ts';
import {
  chanceLimits,
  dispersionOf,
  type Limits,
  spreadBetween,
  spreadLimits,
} from './funnelLimits.ts';
import { isShownMark, type Mark } from './mark.ts';
import type { Rated } from './rate.ts';

/** One force in a funnel plot: its rate over its residents. */
export interface FunnelPoint {
  readonly area: Area;
  readonly mark: Mark;
  readonly figure: Figure;
  readonly rate: Rated;
  /** Outside of both limits, of the 95% ones, or within. */
  readonly lies: 'within' | 'outside-95' | 'outside-998';
}

/** What the limits allow for: chance alone, or also that forces differ by more than chance. */
type Model = 'chance' | 'spread';

export interface Funnel {
  /** In the order of the rows. */
  readonly points: readonly FunnelPoint[];
  /** Total offences over total residents of the forces shown, for each 10,000. */
  readonly target: number;
  /** Over-dispersion: how many times more the rates differ than chance would make them. */
  readonly phi: number;
  /** Standard deviation of the forces' own rates besides chance, for each 10,000; 0 for `chance`. */
  readonly tau: number;
  readonly model: Model;
  readonly limitsAt: (residents: number) => Limits;
  /** Forces without a point, by why. */
  readonly leftOut: readonly Omission[];
}

/** A force without a point, and the reason. */
export interface Omission {
  readonly area: Area;
  readonly why: LeftOut;
  readonly mark: Mark;
  /** Its figure, where there is one that only cannot be drawn here. */
  readonly figure: Figure | undefined;
}

/** Why a force has no point; `inexact`: its count is rounded or a bound. */
export type LeftOut = Exclude<Mark['is'], 'value' | 'too-few'> | 'inexact';

type Candidate = Omit<FunnelPoint, 'lies'>;

/** Rules 6 and 7: with fewer forces than this the spread of forces cannot be known. */
const fewestForces = 20;

/**
 * Funnel plot of rates (rule 7; Spiegelhalter 2005), over the forces of England and Wales with a
 * counted figure and a rate; undefined with too few of them, or where none recorded an offence.
 */
export function funnelOf(
  rows: readonly ComparisonRow[],
  fewest = fewestForces,
): Funnel | undefined {
  const candidates: Candidate[] = [];
  const leftOut: Omission[] = [];
  for (const row of rows) {
    const found = candidateOf(row);
    if (typeof found === 'string') leftOut.push(omissionOf(row, found));
    else candidates.push(found);
  }
  const isFlat = candidates.every(({ figure }) => figure.value === 0);
  if (candidates.length < fewest || isFlat) return undefined;
  return funnelAround(candidates, leftOut);
}

function candidateOf({ area, mark }: ComparisonRow): Candidate | LeftOut {
  if (!isEnglandOrWales(area)) return 'other-law';
  if (!isShownMark(mark)) return mark.is;
  const { figure, rate } = mark;
  if (rate.is === 'none') return rate.why === 'few-residents' ? 'withheld' : 'no-estimate';
  return isCounted(figure) ? { area, mark, figure, rate } : 'inexact';
}

function omissionOf({ area, mark }: ComparisonRow, why: LeftOut): Omission {
  return { area, why, mark, figure: isShownMark(mark) ? mark.figure : undefined };
}

function funnelAround(candidates: readonly Candidate[], leftOut: Funnel['leftOut']): Funnel {
  const sizes = candidates.map(({ figure, rate }) => ({
    count: figure.value,
    residents: rate.residents,
  }));
  const { target, phi } = dispersionOf(sizes);
  const model = phi > 1 ? 'spread' : 'chance';
  const tau = model === 'spread' ? spreadBetween(sizes, target, phi) : 0;
  const limitsAt = (residents: number) =>
    model === 'spread' ? spreadLimits(target, tau, residents) : chanceLimits(target, residents);
  const points = candidates.map((one) => ({
    ...one,
    lies: liesOf(one.rate.per10k, limitsAt(one.rate.residents)),
  }));
  return { points, target: target * per, phi, tau: tau * per, model, limitsAt, leftOut };
}

const per = 10_000;

function liesOf(per10k: number, limits: Limits): FunnelPoint['lies'] {
  if (per10k < limits.lower998 || per10k > limits.upper998) return 'outside-998';
  return per10k < limits.lower95 || per10k > limits.upper95 ? 'outside-95' : 'within';
}
