import { useSyncExternalStore } from 'react';

/** False while a prerendered page is hydrated, which has to find it as it was rendered at build. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

function subscribeToNothing() {
  return () => undefined;
}
