import { type RefObject, useLayoutEffect, useRef } from 'react';
import { usePrinting } from './usePrinting.ts';

/** For what opens at a press: on paper it is open, and afterwards as it was. */
export function useOpenOnPaper(): RefObject<HTMLDetailsElement | null> {
  const ref = useRef<HTMLDetailsElement>(null);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const details = ref.current;
    if (!isPrinting || !details || details.open) return;
    details.open = true;
    return () => {
      details.open = false;
    };
  }, [isPrinting]);
  return ref;
}
