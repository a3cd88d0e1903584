import { AdditionFailure } from './AdditionFailure.tsx';
import type { PlaceSearch } from './usePlaceSearch.ts';

/** A search without places would find too little in silence. */
export function PlacesFailure({ failed }: Pick<PlaceSearch, 'failed'>) {
  if (!failed) return null;
  return (
    <AdditionFailure of={failed}>
      Towns and councils could not be loaded: for now only the names of forces are found.
    </AdditionFailure>
  );
}
