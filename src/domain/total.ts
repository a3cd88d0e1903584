import { answerFor } from './answer.ts';
import { type Area, isEnglandOrWales, isTerritorial } from './area.ts';
import { type Dataset, forcesOf, territorialForcesOf } from './dataset.ts';
import type { Figure } from './figure.ts';
import type { As } from './mark.ts';
import type { Period } from './period.ts';
import { type Precision, precisionOfSum } from './precision.ts';
import { type Rate, rateOver } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

/** A sum over forces of England and Wales, and who is in it. */
export interface Total {
  readonly period: Period;
  readonly forces: readonly Area[];
  /** Forces of England and Wales that police a territory and have no figure for the period. */
  readonly missing: readonly Area[];
  /** Absent where no force has a figure: a total of no force is no total, and not zero. */
  readonly sum?: Summed;
}

/** How many of the forces that police a territory have a figure. */
interface Answered {
  readonly forces: number;
  readonly of: number;
}

export function answeredIn({ forces, missing }: Pick<Total, 'forces' | 'missing'>): Answered {
  const inside = forces.filter(isTerritorial).length;
  return { forces: inside, of: inside + missing.length };
}

/** Offences of several forces together; what is rounded or a bound in them, the sum is too. */
interface Summed {
  readonly count: number;
  readonly precision: Precision;
  /** Over the residents of the forces in it. */
  readonly rate: Rate;
}

/** Sum over every force of England and Wales that has a figure; other nations are never added. */
export function totalOf(dataset: Dataset, table: Table, period: Period, asOf?: Month): Total {
  return sumOver(dataset, table, summedForces(dataset, 'count'), period, asOf);
}

/** The figures of these forces added up, as far as they have one. */
export function sumOver(
  dataset: Dataset,
  table: Table,
  among: readonly Area[],
  period: Period,
  asOf?: Month,
): Total {
  const forces: Area[] = [];
  const missing: Area[] = [];
  const figures: Figure[] = [];
  for (const force of among) {
    const answer = answerFor(dataset, table, force, period, asOf);
    if (answer.is === 'figure') {
      forces.push(force);
      figures.push(answer.figure);
    } else if (isTerritorial(force)) missing.push(force);
  }
  if (figures.length === 0) return { period, forces, missing };
  const count = figures.reduce((sum, { value }) => sum + value, 0);
  const precision = precisionOfSum(figures);
  const rate = rateOver(
    dataset,
    forces,
    { measure: table.measure, period, asOf },
    count,
    precision,
  );
  return { period, forces, missing, sum: { count, precision, rate } };
}

/** Rule 4: a national rate is a yardstick, so that forces without residents add nothing to it. */
function summedForces(dataset: Dataset, as: As): readonly Area[] {
  return as === 'rate' ? territorialForcesOf(dataset) : forcesOf(dataset).filter(isEnglandOrWales);
}

/** The same forces in every year: those that have a figure in each of them. */
interface SameForces {
  readonly forces: readonly Area[];
  readonly totals: readonly Total[];
}

export function sameForces(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  as: As,
  asOf?: Month,
): SameForces {
  const isIn = (force: Area, year: Period) =>
    answerFor(dataset, table, force, year, asOf).is === 'figure';
  const all = summedForces(dataset, as);
  const forces = all.filter((force) => years.every((year) => isIn(force, year)));
  if (forces.length === 0) return { forces, totals: [] };
  const missing = all.filter((force) => isTerritorial(force) && !forces.includes(force));
  const totals = years.map((year) => ({
    ...sumOver(dataset, table, forces, year, asOf),
    missing,
  }));
  return { forces, totals };
}

/**
 * Rule 11: whether so many of the forces that police a territory are most of them, 22 of 43. Fewer
 * stand for themselves, and never for England and Wales.
 */
export function areMost(forces: number, all: number): boolean {
  return forces * 2 > all;
}
