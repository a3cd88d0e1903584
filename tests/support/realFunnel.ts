import type { ComparisonRow } from '../../src/domain/comparisonRow.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type Funnel, funnelOf } from '../../src/domain/funnel.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { spreadOf } from '../../src/domain/spread.ts';
import { periodNamed } from './makeDataset.ts';
import { real } from './realDataset.ts';

/** Sexual grooming in 2024/25 as published: 42 forces. */
export function realFunnel(): Funnel {
  const table = tableFor(real, 'sexual-grooming' as MeasureSlug);
  return known(spreadOf(real, table, periodNamed('2024/25')));
}

export function known(funnel: Funnel | undefined): Funnel {
  if (!funnel) throw new Error('There is no funnel.');
  return funnel;
}

/** Of the few forces of a made-up country, for tests of a drawing: rule 7 asks for 20. */
export function smallFunnel(rows: readonly ComparisonRow[]): Funnel {
  return known(funnelOf(rows, 2));
}
