import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells the style sheets how high the bar is at this width and size of text, so that what gets the
 * focus stops below it.
 */
export function useBarHeight(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const bar = ref.current;
    if (!bar || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--bar-height', `${bar.offsetHeight}px`);
    });
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
  return ref;
}
