import { allMeasures } from '../data/files.ts';
import {
  type Late,
  useBreakdowns,
  useContextFigures,
  useDataset,
  useSources,
} from '../data/useDataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Source, SourceSlug } from '../domain/release.ts';

/** Everything that was read anywhere, and where. */
export interface Readings {
  /** With the figures of every measure. */
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<SourceSlug, Source>;
  readonly breakdowns: readonly Breakdown[];
  readonly context: readonly ContextFigure[];
}

export function useReadings(): Late<Readings> {
  const figures = useDataset(allMeasures);
  const [sources, breakdowns, context] = [useSources(), useBreakdowns(), useContextFigures()];
  for (const late of [figures, sources, breakdowns, context]) {
    if (late.is === 'failed') return late;
  }
  if (figures.is !== 'ready' || sources.is !== 'ready') return { is: 'loading' };
  if (breakdowns.is !== 'ready' || context.is !== 'ready') return { is: 'loading' };
  const value = {
    dataset: figures.dataset,
    sources: sources.value,
    breakdowns: breakdowns.value,
    context: context.value,
  };
  return { is: 'ready', value };
}
