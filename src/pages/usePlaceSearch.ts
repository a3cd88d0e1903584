import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Addition, useCore, useCouncils, usePlaces } from '../data/useFiles.ts';
import { forcesOf } from '../domain/dataset.ts';
import { type Found, findPlaces, placeIndexOf, withoutGuess } from '../domain/places.ts';

export interface PlaceSearch {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Fetches the names of places; called as soon as the field is touched. */
  readonly ask: () => void;
  readonly found: Found;
  readonly isLoading: boolean;
  /** Without them forces are found by their own names only. */
  readonly names: Pick<Addition<unknown>, 'isError' | 'refetch'>;
}

/** Finds forces by towns, councils, counties and names. What is typed stays on the page. */
export function usePlaceSearch(): PlaceSearch {
  const core = useCore();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [councils, places] = [useCouncils(isAsked), usePlaces(isAsked)];
  const index = useMemo(
    () => placeIndexOf(forcesOf(core), councils.data ?? [], places.data ?? []),
    [core, councils.data, places.data],
  );
  const found = useMemo(() => findPlaces(index, query), [index, query]);
  const missing = [councils, places].filter(({ data }) => data === undefined);
  const failed = missing.filter(({ isError }) => isError);
  // A field that was touched before the page was hydrated has told nobody.
  useEffect(() => {
    if (document.activeElement === field.current) setAsked(true);
  }, []);
  return {
    field,
    query,
    onQuery: (typed) => {
      setAsked(true);
      setQuery(typed);
    },
    ask: () => setAsked(true),
    found: missing.length > 0 ? withoutGuess(found) : found,
    isLoading: missing.length > failed.length,
    names: {
      isError: failed.length > 0,
      refetch: () => {
        for (const file of failed) file.refetch();
        // The button that was pressed disappears.
        field.current?.focus();
      },
    },
  };
}
