import {
  useIsFetching,
  useQuery,
  useQueryClient,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { Correction } from '../domain/correction.ts';
import type { Core, Dataset } from '../domain/dataset.ts';
import type { Council, Place } from '../domain/places.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import * as queries from './queries.ts';

// Down to useAllCorrections, each suspends until its file is here, and throws where it cannot be had.

export function useCore() {
  return useSuspenseQuery(queries.core).data;
}

export function useDataset() {
  return useSuspenseQuery(queries.figures).data;
}

/** Empty where they are not asked for: a list, as a query that suspends cannot be switched off. */
export function useQuarters(isAsked: boolean): Dataset['quarterly'] {
  const asked: (typeof queries.quarters)[] = isAsked ? [queries.quarters] : [];
  const [quarters] = useSuspenseQueries({ queries: asked });
  return quarters?.data ?? none;
}

const none: Dataset['quarterly'] = new Map();

export function useOutlines() {
  return useSuspenseQuery(queries.outlines).data;
}

export function useBreakdowns() {
  return useSuspenseQuery(queries.breakdowns).data;
}

export function useContextFigures() {
  return useSuspenseQuery(queries.context).data;
}

/** All figures, parts and other numbers with their sources, fetched at once. */
export function useReadings() {
  const [figures, sources, breakdowns, context] = useSuspenseQueries({
    queries: [queries.figures, queries.sources, queries.breakdowns, queries.context],
  });
  return {
    dataset: figures.data,
    sources: sources.data,
    breakdowns: breakdowns.data,
    context: context.data,
  };
}

/** Published sentences, and the parts of figures that some of them are about. */
export function useClaims() {
  const [claims, breakdowns] = useSuspenseQueries({
    queries: [queries.claims, queries.breakdowns],
  });
  return { claims: claims.data, breakdowns: breakdowns.data };
}

/** The file of `useCorrections`, for the page that is nothing without it. */
export function useAllCorrections() {
  return useSuspenseQuery(queries.corrections).data;
}

/** A file that a page goes on without. */
export interface Addition<T> {
  /** Undefined until it is here. */
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

/** Councils, for finding a force by where one lives; not fetched before somebody asks. */
export function useCouncils(isAsked: boolean): Addition<readonly Council[]> {
  return useQuery({ ...queries.councils, enabled: isAsked });
}

/** Towns, for finding a force by where one lives; fetched only when asked for. */
export function usePlaces(isAsked: boolean): Addition<readonly Place[]> {
  return useQuery({ ...queries.places, enabled: isAsked });
}

/** Titles and addresses of what figures were read in, beside the figures. */
export function useSourceNames(): Addition<ReadonlyMap<SourceSlug, Source>> {
  return useQuery(queries.sources);
}

/** What was changed in the figures. */
export function useCorrections(): Addition<readonly Correction[]> {
  return useQuery(queries.corrections);
}

/** The same for a file that a reader takes along: fetched when it is asked for. */
export function useCorrectionsOnDemand(): () => Promise<readonly Correction[]> {
  const client = useQueryClient();
  return () => client.ensureQueryData(queries.corrections);
}

/** The core, fetched at a press, on pages that do not load it. */
export function useCoreOnDemand(): () => Promise<Core> {
  const client = useQueryClient();
  return () => client.ensureQueryData(queries.core);
}

/** For error boundaries: drops the files that failed, so that they are fetched again when next needed. */
export function useForgetFailures(): () => void {
  const client = useQueryClient();
  return () =>
    client.removeQueries({ type: 'inactive', predicate: ({ state }) => state.error !== null });
}

/** Whether any file is on its way. */
export function useIsLoading(): boolean {
  return useIsFetching() > 0;
}
