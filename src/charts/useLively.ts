import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { TrendLively } from './TrendLively.tsx';

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface Lively {
  /** For the box around the drawing. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Undefined until it is here, and where it cannot be had. */
  readonly Lively: typeof TrendLively | undefined;
  /** Where a reader pointed before it was here, from the left edge of the drawing. */
  readonly pointed: number | undefined;
  readonly handlers: Readonly<
    Record<'onPointerMove' | 'onPointerDown' | 'onPointerLeave' | 'onPointerCancel', Handler>
  > & { readonly onClick: () => void };
}

/** How near to the screen a trend must be for its library to be fetched. */
const nearScreen = { rootMargin: '300px' };

/**
 * The drawing by the chart library, which answers to the pointer and to keys. The library is large:
 * it is fetched when nothing else is to do and the trend is near the screen, or at the first touch.
 */
export function useLively(): Lively {
  const ref = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly Lively: typeof TrendLively }>();
  const [pointed, setPointed] = useState<number>();
  const place = useRef<number>(undefined);
  const loaded = useRef<typeof TrendLively>(undefined);
  const isLoading = useRef(false);
  const isPressed = useRef(false);

  /** Not while a point is pressed: what has gone when the finger is lifted takes no click. */
  const show = () => {
    const Lively = loaded.current;
    if (!Lively || isPressed.current) return;
    setShown((before) => before ?? { Lively });
  };
  const load = async () => {
    if (isLoading.current || loaded.current) return;
    isLoading.current = true;
    try {
      loaded.current = (await import('./TrendLively.tsx')).TrendLively;
      setPointed(place.current);
      show();
    } catch {
      // The still drawing says all that this one would; the next touch tries again.
    }
    isLoading.current = false;
  };
  const newest = useRef(load);
  useEffect(() => {
    newest.current = load;
  });
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') return undefined;
    let idle: (() => void) | undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      idle = whenIdle(() => void newest.current());
    }, nearScreen);
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
      idle?.();
    };
  }, []);

  const point: Handler = ({ clientX, currentTarget }) => {
    if (loaded.current) return;
    place.current = clientX - currentTarget.getBoundingClientRect().left;
    void load();
  };
  const release = () => {
    isPressed.current = false;
    show();
  };
  return {
    ref,
    Lively: shown?.Lively,
    pointed,
    handlers: {
      onPointerMove: point,
      onPointerDown: (event) => {
        isPressed.current = true;
        point(event);
      },
      onPointerLeave: ({ pointerType }) => {
        // A finger that is lifted leaves as well, and its click is still to come.
        if (pointerType === 'touch') return;
        place.current = undefined;
        setPointed(undefined);
        release();
      },
      onPointerCancel: release,
      onClick: release,
    },
  };
}

/** Safari tells of no idle time: a moment later stands in for it. Gives what takes it back. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = window.setTimeout(act, 200);
    return () => window.clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: 3000 });
  return () => cancelIdleCallback(request);
}
