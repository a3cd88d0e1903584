import { core } from '../../src/data/files.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type Funnel, funnelOf } from '../../src/domain/funnel.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { measureNamed, periodNamed } from './makeDataset.ts';
import { real } from './realDataset.ts';

/** Sexual grooming in 2024/25 as published: 42 forces, one of them outside the wider limits. */
export function realFunnel(): Funnel {
  const measure = measureNamed(core, 'sexual-grooming' as MeasureSlug);
  const table = tableFor(real, measure.slug);
  const question = {
    period: periodNamed('2024/25'),
    as: 'rate',
    areas: [],
    sort: 'name',
  } as const;
  return known(funnelOf(comparisonOf(real, table, question).rows));
}

export function known(funnel: Funnel | undefined): Funnel {
  if (!funnel) throw new Error('There is no funnel.');
  return funnel;
}
