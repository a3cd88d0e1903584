import { useState } from 'react';
import { type Places, placesAfter } from './looks.ts';

/** The places of the chosen forces: each keeps its own as long as it is chosen. */
export function useLooks(chosen: readonly string[]): Places {
  const [before, setBefore] = useState<Places>(() => placesAfter(new Map(), chosen));
  const isSame = chosen.length === before.size && chosen.every((key) => before.has(key));
  if (isSame) return before;
  const places = placesAfter(before, chosen);
  setBefore(places);
  return places;
}
