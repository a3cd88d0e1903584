import { type UseQueryResult, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Dataset, Quarters } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Outlines } from '../domain/outline.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import type { Council } from '../domain/search.ts';
import type { Table } from '../domain/table.ts';
import { datasetOf } from './datasets.ts';
import * as queries from './queries.ts';

/** What could not be had, and the way to ask again. */
export interface Failed {
  readonly is: 'failed';
  readonly error: Error;
  readonly retry: () => void;
  /** It was asked for again, and failed again. */
  readonly isStubborn: boolean;
}

/** The figures a page asked for, on their way, here, or failed. */
export type Loading =
  | { readonly is: 'loading' }
  | Failed
  | { readonly is: 'ready'; readonly dataset: Dataset };

interface Loads<T> {
  /** By measure; only what has arrived. */
  readonly data: ReadonlyMap<MeasureSlug, T>;
  readonly error: Error | null;
  readonly isStubborn: boolean;
  readonly isLoading: boolean;
}

/**
 * One function for good, and figures inside a map: what a new function gives, or plain lists, the
 * query library would compare row by row with what was there before, at every change of a page.
 */
function together<T>(
  results: readonly UseQueryResult<readonly [MeasureSlug, T], Error>[],
): Loads<T> {
  return {
    data: new Map(results.flatMap(({ data }) => (data ? [data] : []))),
    error: results.find((result) => result.error)?.error ?? null,
    isStubborn: results.some(hasFailedAgain),
    isLoading: results.some((result) => result.isPending),
  };
}

function hasFailedAgain({ errorUpdateCount }: UseQueryResult<unknown>): boolean {
  return errorUpdateCount > 1;
}

/** Loads the figures of the measures, and their quarters where asked; keeps them for the visit. */
export function useDataset(
  measures: readonly Measure[],
  quarterly: readonly Measure[] = noMeasures,
): Loading {
  const tables = useQueries({
    queries: useMemo(() => measures.map(queries.figuresOf), [measures]),
    combine: together<Table>,
  });
  const quarters = useQueries({
    queries: useMemo(() => quarterly.map(queries.quartersOf), [quarterly]),
    combine: together<Quarters>,
  });
  const dataset = useMemo(
    () => datasetOf(tables.data, quarters.data),
    [tables.data, quarters.data],
  );
  const client = useQueryClient();
  const error = tables.error ?? quarters.error;
  if (error) {
    const retry = () => {
      void client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    };
    return { is: 'failed', error, retry, isStubborn: tables.isStubborn || quarters.isStubborn };
  }
  if (tables.isLoading || quarters.isLoading) return { is: 'loading' };
  return { is: 'ready', dataset };
}

const noMeasures: readonly Measure[] = [];

/** A file beside the figures, with the same ways to be late or absent. */
export type Late<T> =
  | { readonly is: 'loading' }
  | Failed
  | { readonly is: 'ready'; readonly value: T };

function useLate<T>(asked: {
  readonly queryKey: string[];
  readonly queryFn: () => Promise<T>;
  readonly enabled?: boolean;
}): Late<T> {
  const result = useQuery(asked);
  if (result.data !== undefined) return { is: 'ready', value: result.data };
  return result.error ? failed(result, result.error) : { is: 'loading' };
}

function failed(result: UseQueryResult<unknown>, error: Error): Failed {
  const retry = () => void result.refetch();
  return { is: 'failed', error, retry, isStubborn: hasFailedAgain(result) };
}

/** The outlines of the forces; on their way until somebody asks. */
export function useOutlines(isAsked: boolean): Late<Outlines> {
  return useLate({ ...queries.outlines, enabled: isAsked });
}

export function useCouncils(): Late<readonly Council[]> {
  return useLate(queries.councils);
}

export function useSources(): Late<ReadonlyMap<SourceSlug, Source>> {
  return useLate(queries.sources);
}

export function useBreakdowns(): Late<readonly Breakdown[]> {
  return useLate(queries.breakdowns);
}

export function useContextFigures(): Late<readonly ContextFigure[]> {
  return useLate(queries.context);
}

export function useClaims(): Late<readonly Claim[]> {
  return useLate(queries.claims);
}
