import { type RefObject, useEffect, useRef, useState } from 'react';

/** Before anything is measured, and where nothing can be (prerendering). */
const assumed = 640;

/** The width of the element that holds the ref, in whole pixels; a given width is not measured. */
export function useWidth(given?: number): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(assumed);
  useEffect(() => {
    const element = ref.current;
    if (given !== undefined || !element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width > 0) setMeasured(width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [given]);
  return { ref, width: given ?? measured };
}
