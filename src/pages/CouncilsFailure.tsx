import type { Late } from '../data/useDataset.ts';
import type { Council } from '../domain/search.ts';
import { LateFailure } from './LateFailure.tsx';

/** While councils are on their way, or where they cannot be had, forces are found by name only. */
export function councilsIn(late: Late<readonly Council[]>): readonly Council[] {
  return late.is === 'ready' ? late.value : none;
}

const none: readonly Council[] = [];

/** A search without councils would find too little in silence. */
export function CouncilsFailure({ late }: { readonly late: Late<readonly Council[]> }) {
  return (
    <LateFailure late={late}>
      The councils could not be loaded: for now only the names of forces are found.
    </LateFailure>
  );
}
