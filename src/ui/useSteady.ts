import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function whose identity never changes and that calls the newest `act`, so that memoised
 * children need not render again. For event handlers, not for rendering.
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
