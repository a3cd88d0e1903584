import type { Dataset } from './dataset.ts';
import type { Funnel } from './funnel.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import { spreadOf } from './spread.ts';
import type { Table } from './table.ts';
import { type Yardstick, yardstickOf } from './yardstick.ts';

/** What stands beside the rate of a force in one year: rule 6. */
export interface Beside {
  /** The spread of all forces of England and Wales; undefined where too few have a rate. */
  readonly spread: Funnel | undefined;
  readonly yardstick: Yardstick | undefined;
}

export function besideOf(dataset: Dataset, table: Table, period: Period, asOf?: Month): Beside {
  return {
    spread: spreadOf(dataset, table, period, asOf),
    yardstick: yardstickOf(dataset, table, period, asOf),
  };
}
