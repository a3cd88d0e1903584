import { AdditionFailure } from './AdditionFailure.tsx';
import type { PlaceSearch } from './usePlaceSearch.ts';

/** A search without places would find too little in silence. It stands above a field whose list would cover it. */
export function PlacesFailure({ names }: Pick<PlaceSearch, 'names'>) {
  return (
    <AdditionFailure of={names}>
      Towns and councils could not be loaded: for now only the names of forces are found.
    </AdditionFailure>
  );
}
