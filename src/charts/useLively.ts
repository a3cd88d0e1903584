import { type PointerEvent, useRef, useState } from 'react';
import type { TrendLively } from './TrendLively.tsx';

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface Lively {
  /** Undefined until it is there: before anybody asked, while it loads, and where it cannot. */
  readonly Drawing: typeof TrendLively | undefined;
  /** Where a reader pointed who has not moved since, from the left edge of the drawing. */
  readonly pointed: number | undefined;
  /** For the box around the drawing. */
  readonly handlers: Readonly<
    Record<'onPointerMove' | 'onPointerDown' | 'onPointerLeave' | 'onPointerCancel', Handler>
  > & { readonly onClick: () => void; readonly onFocus: () => void };
}

/**
 * The drawing that answers to the pointer. Its library is large, so it is fetched once a reader
 * points at a chart, touches it or comes to it by keyboard; a failed fetch is tried again then.
 */
export function useLively(): Lively {
  const [shown, setShown] = useState<{ readonly Drawing: typeof TrendLively }>();
  const [pointed, setPointed] = useState<number>();
  const place = useRef<number>(undefined);
  const loaded = useRef<typeof TrendLively>(undefined);
  const isLoading = useRef(false);
  const isPressed = useRef(false);

  /** Not while a point is pressed: what has gone when the finger is lifted takes no click. */
  const show = () => {
    const Drawing = loaded.current;
    if (!Drawing || isPressed.current) return;
    setShown((before) => before ?? { Drawing });
  };
  const wake = async () => {
    if (isLoading.current || loaded.current) return;
    isLoading.current = true;
    try {
      loaded.current = (await import('./TrendLively.tsx')).TrendLively;
      setPointed(place.current);
      show();
    } catch {
      // The still drawing says all that this one would.
    }
    isLoading.current = false;
  };
  const point: Handler = ({ clientX, currentTarget }) => {
    if (loaded.current) return;
    place.current = clientX - currentTarget.getBoundingClientRect().left;
    void wake();
  };
  const release = () => {
    isPressed.current = false;
    show();
  };
  return {
    Drawing: shown?.Drawing,
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
      onFocus: () => void wake(),
    },
  };
}
