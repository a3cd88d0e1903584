import type { Dataset } from './dataset.ts';
import type { Funnel } from './funnel.ts';
import { type NationalRate, nationalRateOf } from './nationalRate.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import { spreadOf } from './spread.ts';
import type { Table } from './table.ts';

/** What the rate of a force is compared with, in one year: rule 6. */
export interface Benchmark {
  /** The spread of all forces of England and Wales; undefined where too few have a rate. */
  readonly spread: Funnel | undefined;
  readonly nationalRate: NationalRate | undefined;
}

export function benchmarkOf(
  dataset: Dataset,
  table: Table,
  period: Period,
  asOf?: Month,
): Benchmark {
  return {
    spread: spreadOf(dataset, table, period, asOf),
    nationalRate: nationalRateOf(dataset, table, period, asOf),
  };
}
