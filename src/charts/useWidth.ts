import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useIsHydrated } from '../ui/useIsHydrated.ts';

/** For jsdom, where elements have no width. */
const assumed = 640;

interface Width {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Undefined until there is something to measure. */
  readonly width: number | undefined;
  /** While prerendering and hydrating, which must render the same. */
  readonly isServed: boolean;
}

/** The width of the element that holds the ref, in whole pixels; a given width is not measured. */
export function useWidth(given?: number): Width {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number>();
  const [isServed] = useState(!useIsHydrated());
  useLayoutEffect(() => {
    const element = ref.current;
    if (given !== undefined || !element) return;
    const isWatched = typeof ResizeObserver !== 'undefined';
    // A prerendered drawing is there already: measuring can wait for the observer.
    if (!isServed || !isWatched) {
      setMeasured(Math.floor(element.getBoundingClientRect().width) || assumed);
    }
    if (!isWatched) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0) setMeasured(width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [given, isServed]);
  return { ref, width: given ?? measured, isServed };
}
