import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useSteady } from '../ui/useSteady.ts';
import { changed, format, type Parsed } from '../url/address.ts';
import type { Choices } from '../url/choices.ts';
import type { Key, Values } from '../url/keys.ts';
import { useGo } from './useGo.ts';

/** What an address was read as, and against what. */
export interface AddressRead<K extends Key> extends Parsed<K> {
  readonly choices: Choices;
}

type Patch<K extends Key> = Partial<Pick<Values, K>>;

/**
 * Changes the view, and with it the address: one call for one event. Where a choice builds on the
 * view before, pass a function of it, as the drawing may lag behind the address.
 */
export type SetAddress<K extends Key> = (
  patch: Patch<K> | ((view: Pick<Values, K>) => Patch<K>),
) => void;

/**
 * Writes the address of an explorer or a claim: gives each view its one address, and changes it in
 * place, which keeps the history of a visit short. `/data` leaves the address that it was opened by.
 */
export function useAddress<K extends Key>(read: AddressRead<K>): SetAddress<K> {
  const { search } = useLocation();
  const go = useGo();
  const { view, choices, ignored } = read;
  // What was ignored stays in the address, beside the notice that lists it.
  const canonical = ignored.length > 0 ? search : format(view, choices);
  useEffect(() => {
    if (canonical !== search) go({ search: canonical }, { replace: true });
  }, [canonical, search, go]);
  return useSteady((patch) => {
    const next = typeof patch === 'function' ? patch(view) : patch;
    go({ search: changed(view, next, choices) }, { replace: true });
  });
}
