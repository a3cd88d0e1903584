import { type PointerEvent, useRef, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { useSteady } from '../ui/useSteady.ts';

interface Taps {
  /** For the box around the drawings: they tell of choices, not of fingers. */
  readonly handlers: {
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onKeyDownCapture: () => void;
  };
  readonly onSelect: (area: AreaSlug) => void;
  /**
   * The half of the window that the last finger was not in: what is shown there covers nothing tapped.
   * Undefined by mouse and keyboard.
   */
  readonly free: 'upper' | 'lower' | undefined;
}

/** A finger cannot point without pressing: its first tap on a force points, its second chooses. */
export function useTaps(
  onPoint: (area: AreaSlug) => void,
  onChoose: (area: AreaSlug) => void,
): Taps {
  const isFinger = useRef(false);
  const [free, setFree] = useState<Taps['free']>();
  const tapped = useRef<AreaSlug>(undefined);
  const onSelect = useSteady((area: AreaSlug) => {
    if (isFinger.current && tapped.current !== area) {
      tapped.current = area;
      onPoint(area);
      return;
    }
    tapped.current = undefined;
    onChoose(area);
  });
  return {
    handlers: {
      onPointerDownCapture: ({ pointerType, clientY }) => {
        isFinger.current = pointerType === 'touch';
        if (isFinger.current) setFree(clientY > window.innerHeight / 2 ? 'upper' : 'lower');
      },
      onKeyDownCapture: () => {
        isFinger.current = false;
        setFree(undefined);
      },
    },
    onSelect,
    free,
  };
}
