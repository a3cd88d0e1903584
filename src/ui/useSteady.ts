import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function for as long as the component is there, which does what the newest one given
 * would: what only passes it on need not be rendered again. For events, not for rendering.
 */
export function useSteady<A extends readonly unknown[]>(
  act: (...args: A) => void,
): (...args: A) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: A) => newest.current(...args), []);
}
