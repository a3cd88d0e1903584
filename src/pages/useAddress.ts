import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useLast } from '../ui/useLast.ts';
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
 * The only writer of an address: gives each view its one address, and changes it in place, which
 * keeps the history of a visit short. `asked` is what the address says already while the figures
 * that it is read against are on their way.
 */
export function useAddress<K extends Key>(
  read: AddressRead<K> | undefined,
  asked: Patch<K>,
): SetAddress<K> {
  const { search } = useLocation();
  const go = useGo();
  const last = useLast(read);
  // What was ignored stays in the address, beside the notice that lists it.
  const isKept = read === undefined || read.ignored.length > 0;
  const canonical = isKept ? search : format(read.view, read.choices);
  useEffect(() => {
    if (canonical !== search) go({ search: canonical }, { replace: true });
  }, [canonical, search, go]);
  return useSteady((patch) => {
    if (!last) return;
    const { view, choices } = last;
    const next = { ...asked, ...(typeof patch === 'function' ? patch(view) : patch) };
    go({ search: changed(view, next, choices) }, { replace: true });
  });
}
