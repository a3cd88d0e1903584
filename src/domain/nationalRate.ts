import { type Dataset, territorialForcesOf } from './dataset.ts';
import type { Figure } from './figure.ts';
import { publishedWhole } from './nationalTotals.ts';
import type { Period } from './period.ts';
import { precisionOf } from './precision.ts';
import { type Rated, rateOver } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { areMost, sumOver } from './total.ts';

/** The national rate that forces are compared with: rule 6. */
export interface NationalRate {
  readonly rate: Rated;
  /** How many of the forces that police a territory are in it, and how many there are. */
  readonly forces: number;
  readonly of: number;
  /** The published total of all forces, where it is that and not a sum of theirs. */
  readonly figure?: Figure;
}

/**
 * The sum over all forces that police a territory, else the published total of all of them, else the
 * sum over those with a figure if they are most of them. Without British Transport Police, who have no
 * residents. Undefined where nothing of that can be had.
 */
export function nationalRateOf(
  dataset: Dataset,
  table: Table,
  period: Period,
  asOf?: Month,
): NationalRate | undefined {
  const all = territorialForcesOf(dataset);
  const { forces, missing, sum } = sumOver(dataset, table, all, period, asOf);
  const figure = missing.length > 0 && publishedWhole(dataset, table, period, all.length, asOf);
  if (figure) {
    const question = { measure: table.measure, period, asOf };
    const rate = rateOver(dataset, all, question, figure.value, precisionOf(figure));
    return rate.is === 'rate' ? { rate, forces: all.length, of: all.length, figure } : undefined;
  }
  if (sum?.rate.is !== 'rate' || !areMost(forces.length, all.length)) return undefined;
  return { rate: sum.rate, forces: forces.length, of: all.length };
}
