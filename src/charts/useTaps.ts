import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { useSteady } from '../ui/useSteady.ts';

interface Taps {
  /** For the box around the drawings: they tell of forces, not of fingers. */
  readonly handlers: {
    readonly onPointerOverCapture: (event: PointerEvent) => void;
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onPointerCancelCapture: () => void;
    readonly onClickCapture: () => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDownCapture: () => void;
  };
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
  /**
   * The half of the window that the last finger was not in: what is shown there covers nothing tapped.
   * Undefined by mouse and keyboard.
   */
  readonly free: 'upper' | 'lower' | undefined;
}

/**
 * A finger cannot point without pressing: its first tap on a force points, its second chooses, and a
 * tap beside all of them points at none. Nothing is shown before the finger is lifted: it could
 * come to lie under the finger and take the tap.
 */
export function useTaps(
  point: (area: AreaSlug | undefined) => void,
  choose: (area: AreaSlug) => void,
): Taps {
  const [free, setFree] = useState<Taps['free']>();
  const finger = useRef<{ readonly y: number }>(undefined);
  const isPressing = useRef(false);
  const isMeant = useRef(false);
  const tapped = useRef<AreaSlug>(undefined);
  const onPoint = useSteady((area: AreaSlug | undefined) => {
    if (isPressing.current) return;
    tapped.current = undefined;
    point(area);
  });
  const onSelect = useSteady((area: AreaSlug) => {
    isMeant.current = true;
    if (finger.current && tapped.current !== area) {
      tapped.current = area;
      setFree(finger.current.y > window.innerHeight / 2 ? 'upper' : 'lower');
      point(area);
      return;
    }
    tapped.current = undefined;
    choose(area);
  });
  // A finger is over a drawing before it is down.
  const press = ({ pointerType, clientY }: PointerEvent) => {
    finger.current = pointerType === 'touch' ? { y: clientY } : undefined;
    isPressing.current = pointerType === 'touch';
  };
  const release = () => {
    isPressing.current = false;
    isMeant.current = false;
  };
  return {
    handlers: {
      onPointerOverCapture: press,
      onPointerDownCapture: press,
      onPointerCancelCapture: release,
      onClickCapture: release,
      onClick: ({ target }) => {
        const isDrawing = target instanceof Element && target.closest('svg') !== null;
        if (finger.current && isDrawing && !isMeant.current) onPoint(undefined);
      },
      onKeyDownCapture: () => {
        finger.current = undefined;
        release();
        setFree(undefined);
      },
    },
    onPoint,
    onSelect,
    free,
  };
}
