import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useSteady } from '../ui/useSteady.ts';
import type { InteractiveTrend } from './InteractiveTrend.tsx';

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface TrendInteraction {
  /** For the box around the drawing. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Undefined until it has loaded, and where it fails to. */
  readonly Interactive: typeof InteractiveTrend | undefined;
  /** Where the pointer was before it loaded, in pixels from the left edge of the drawing. */
  readonly pointed: number | undefined;
  readonly handlers: Readonly<
    Record<'onPointerMove' | 'onPointerDown' | 'onPointerLeave' | 'onPointerCancel', Handler>
  > & { readonly onClick: () => void };
}

/** How near to the screen a trend must be for Recharts to be fetched. */
const nearScreen = { rootMargin: '300px' };

/**
 * The drawing by Recharts, which responds to the pointer and to keys. Recharts is large: it is
 * fetched at idle when the trend is near the screen, or at the first touch.
 */
export function useInteractiveTrend(): TrendInteraction {
  const ref = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ readonly Interactive: typeof InteractiveTrend }>();
  const [pointed, setPointed] = useState<number>();
  const place = useRef<number>(undefined);
  const loaded = useRef<typeof InteractiveTrend>(undefined);
  const isLoading = useRef(false);
  const isPressed = useRef(false);

  /** Not while a point is pressed: an element replaced meanwhile would get no click. */
  const show = () => {
    const Interactive = loaded.current;
    if (!Interactive || isPressed.current) return;
    setShown((before) => before ?? { Interactive });
  };
  const load = async () => {
    if (isLoading.current || loaded.current) return;
    isLoading.current = true;
    try {
      loaded.current = (await import('./InteractiveTrend.tsx')).InteractiveTrend;
      setPointed(place.current);
      show();
    } catch {
      // `StaticTrend` shows the same; the next touch tries again.
    }
    isLoading.current = false;
  };
  const loadNearScreen = useSteady(() => void load());
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') return undefined;
    let idle: (() => void) | undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      idle = whenIdle(loadNearScreen);
    }, nearScreen);
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
      idle?.();
    };
  }, [loadNearScreen]);

  useEffect(() => {
    if (pointed === undefined) return undefined;
    // A pointer that was over the drawing which Recharts replaced leaves without an event of the box.
    const leave = ({ target, pointerType }: globalThis.PointerEvent) => {
      const isWithin = target instanceof Node && ref.current?.contains(target);
      if (!isWithin && pointerType !== 'touch') setPointed(undefined);
    };
    document.addEventListener('pointermove', leave);
    return () => document.removeEventListener('pointermove', leave);
  }, [pointed]);

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
    Interactive: shown?.Interactive,
    pointed,
    handlers: {
      onPointerMove: point,
      onPointerDown: (event) => {
        isPressed.current = true;
        point(event);
      },
      onPointerLeave: ({ pointerType }) => {
        // Lifting a finger also fires pointerleave, before its click.
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

/** At idle, or after a short timeout in Safari, which has no `requestIdleCallback`. Returns its cancel. */
function whenIdle(act: () => void): () => void {
  let isWanted = true;
  const actIfWanted = () => {
    if (isWanted) act();
  };
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(actIfWanted, { timeout: 3000 });
  else window.setTimeout(actIfWanted, 200);
  return () => {
    isWanted = false;
  };
}
