import { useMemo, useState } from 'react';
import { type Addition, useCore, useCouncils, usePlaces } from '../data/useFiles.ts';
import { forcesOf } from '../domain/dataset.ts';
import { type Found, findPlaces, placeIndexOf } from '../domain/places.ts';

export interface PlaceSearch {
  readonly find: (query: string) => Found;
  /** Fetches the names of places; called as soon as the field is touched. */
  readonly ask: () => void;
  /** Some names could not be had: until they are, forces are found by their own. */
  readonly failed: Addition<unknown> | undefined;
}

/** Finds forces by towns, councils, counties and names. What is typed stays on the page. */
export function usePlaceSearch(): PlaceSearch {
  const core = useCore();
  const [isAsked, setAsked] = useState(false);
  const [councils, places] = [useCouncils(isAsked), usePlaces(isAsked)];
  const index = useMemo(
    () => placeIndexOf(forcesOf(core), councils.data ?? [], places.data ?? []),
    [core, councils.data, places.data],
  );
  return {
    find: useMemo(() => (query: string) => findPlaces(index, query), [index]),
    ask: () => setAsked(true),
    failed: [councils, places].find(({ isError }) => isError),
  };
}
