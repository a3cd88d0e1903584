import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Outlines } from '../domain/outline.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Council, Place } from '../domain/places.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
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

/** Loads all yearly figures, and the quarters where a measure of them is asked for. */
export function useDataset(
  _measures: readonly Measure[],
  quarterly: readonly Measure[] = noMeasures,
): Loading {
  const figures = useQuery(queries.figures);
  const isQuarterly = quarterly.length > 0;
  const quarters = useQuery({ ...queries.quarters, enabled: isQuarterly });
  const dataset = useMemo(
    () => figures.data && quarters.data && { ...figures.data, quarterly: quarters.data },
    [figures.data, quarters.data],
  );
  if (figures.error) return failed(figures, figures.error);
  if (isQuarterly && quarters.error) return failed(quarters, quarters.error);
  const ready = isQuarterly ? dataset : figures.data;
  return ready ? { is: 'ready', dataset: ready } : { is: 'loading' };
}

const noMeasures: readonly Measure[] = [];

/** A file beside the figures, with the same ways to be late or absent. */
export type Late<T> =
  | { readonly is: 'loading' }
  | Failed
  | { readonly is: 'ready'; readonly value: T };

function lateOf<T>(result: UseQueryResult<T, Error>): Late<T> {
  if (result.data !== undefined) return { is: 'ready', value: result.data };
  return result.error ? failed(result, result.error) : { is: 'loading' };
}

function failed(result: UseQueryResult<unknown>, error: Error): Failed {
  const retry = () => void result.refetch();
  return { is: 'failed', error, retry, isStubborn: result.errorUpdateCount > 1 };
}

/** The outlines of the forces; on their way until somebody asks. */
export function useOutlines(isAsked: boolean): Late<Outlines> {
  return lateOf(useQuery({ ...queries.outlines, enabled: isAsked }));
}

/** Councils; on their way until somebody asks. */
export function useCouncils(isAsked: boolean): Late<readonly Council[]> {
  return lateOf(useQuery({ ...queries.councils, enabled: isAsked }));
}

/** Towns, villages and suburbs; on their way until somebody asks. */
export function usePlaces(isAsked: boolean): Late<readonly Place[]> {
  return lateOf(useQuery({ ...queries.places, enabled: isAsked }));
}

export function useSources(): Late<ReadonlyMap<SourceSlug, Source>> {
  return lateOf(useQuery(queries.sources));
}

export function useBreakdowns(): Late<readonly Breakdown[]> {
  return lateOf(useQuery(queries.breakdowns));
}

export function useContextFigures(): Late<readonly ContextFigure[]> {
  return lateOf(useQuery(queries.context));
}

export function useCorrections(): Late<readonly Correction[]> {
  return lateOf(useQuery(queries.corrections));
}

export function useClaims(): Late<readonly Claim[]> {
  return lateOf(useQuery(queries.claims));
}
