import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Dataset, Quarters, Table } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Outlines } from '../domain/outline.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import type { Council } from '../domain/search.ts';
import { core } from './files.ts';
import {
  loadBreakdowns,
  loadClaims,
  loadContext,
  loadCouncils,
  loadOutlines,
  loadQuarters,
  loadSources,
  loadTable,
} from './load.ts';

/** The figures a page asked for, on their way, here, or failed. */
export type Loading =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly is: 'ready'; readonly dataset: Dataset };

/** A published file never changes while the page is open. */
const asked = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
} as const;

interface Loads<T> {
  /** By measure; only what has arrived. The same map until something else arrives. */
  readonly data: ReadonlyMap<MeasureSlug, T>;
  readonly error: Error | null;
  readonly isLoading: boolean;
}

function useLoads<T>(
  kind: string,
  measures: readonly Measure[],
  load: (measure: Measure) => Promise<T>,
): Loads<T> {
  const { values, error, isLoading } = useQueries({
    queries: measures.map((measure) => ({
      queryKey: [kind, measure.slug],
      queryFn: async () => [measure.slug, await load(measure)] as const,
      ...asked,
    })),
    combine: (results) => ({
      values: results.flatMap(({ data }) => (data ? [data] : [])),
      error: results.find((result) => result.error)?.error ?? null,
      isLoading: results.some((result) => result.isPending),
    }),
  });
  const data = useMemo(() => new Map(values), [values]);
  return { data, error, isLoading };
}

/** Loads the figures of the measures, and their quarters where asked; keeps them for the visit. */
export function useDataset(
  measures: readonly Measure[],
  quarterly: readonly Measure[] = [],
): Loading {
  const tables = useLoads<Table>('figures', measures, loadTable);
  const quarters = useLoads<Quarters>('quarters', quarterly, loadQuarters);
  const dataset = useMemo<Dataset>(
    () => ({ ...core, tables: tables.data, quarterly: quarters.data }),
    [tables.data, quarters.data],
  );
  const client = useQueryClient();
  const error = tables.error ?? quarters.error;
  if (error) {
    const retry = () => {
      void client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    };
    return { is: 'failed', error, retry };
  }
  if (tables.isLoading || quarters.isLoading) return { is: 'loading' };
  return { is: 'ready', dataset };
}

/** Councils for the search; none until they have loaded, and none if they cannot be. */
export function useCouncils(): readonly Council[] {
  const { data } = useQuery({ queryKey: ['councils'], queryFn: loadCouncils, ...asked });
  return data ?? noCouncils;
}

const noCouncils: readonly Council[] = [];

/** The outlines of the forces, or why they are not here (yet). */
export function useOutlines(isAsked: boolean): Outlines | 'loading' | 'failed' {
  const { data, isError } = useQuery({
    queryKey: ['outlines'],
    queryFn: loadOutlines,
    enabled: isAsked,
    ...asked,
  });
  if (data) return data;
  return isError ? 'failed' : 'loading';
}

/** A file beside the figures, with the same ways to be late or absent. */
export type Late<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly is: 'ready'; readonly value: T };

function useLate<T>(name: string, load: () => Promise<T>): Late<T> {
  const { data, error, refetch } = useQuery({ queryKey: [name], queryFn: load, ...asked });
  if (data !== undefined) return { is: 'ready', value: data };
  if (error) return { is: 'failed', error, retry: () => void refetch() };
  return { is: 'loading' };
}

export function useSources(): Late<ReadonlyMap<SourceSlug, Source>> {
  return useLate('sources', loadSources);
}

export function useBreakdowns(): Late<readonly Breakdown[]> {
  return useLate('breakdowns', loadBreakdowns);
}

export function useContextFigures(): Late<readonly ContextFigure[]> {
  return useLate('context', loadContext);
}

export function useClaims(): Late<readonly Claim[]> {
  return useLate('claims', loadClaims);
}
