import {
  type DragEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import styles from './Map.module.css';
import {
  isClosest,
  isWhole,
  moved,
  type Part,
  partOf,
  showing,
  viewBoxOf,
  zoomed,
} from './zoom.ts';

interface ZoomableProps {
  readonly viewBox: string;
  /** Where a mark stands that the keyboard has reached. */
  readonly placeOf: (target: Element) => { readonly x: number; readonly y: number } | undefined;
  readonly children: (viewBox: string) => ReactNode;
}

const step = 2;

/** Drags shorter than this are clicks, in pixels. */
const slop = 4;

/** A drawing that buttons and two fingers make larger, and that can be dragged once it is. */
export function Zoomable({ viewBox, placeOf, children }: ZoomableProps) {
  const whole = partOf(viewBox);
  const [part, setPart] = useState<Part>(whole);
  const box = useRef<HTMLDivElement>(null);
  usePinch(box, whole, part, setPart);
  const drag = useDrag(box, whole, part, setPart);
  const zoom = (factor: number) =>
    setPart(zoomed(whole, part, factor, part.x + part.width / 2, part.y + part.height / 2));
  return (
    <div
      ref={box}
      className={`${styles.zoomable} ${isWhole(whole, part) ? '' : styles.close}`}
      {...drag}
      onFocus={({ target }) => {
        const place = target.matches(':focus-visible') ? placeOf(target) : undefined;
        if (place) setPart(showing(whole, part, place.x, place.y));
      }}
    >
      {children(viewBoxOf(part))}
      <div className={`${styles.zoom} screen-only`}>
        <ZoomButton name="Zoom in" isOff={isClosest(whole, part)} onPress={() => zoom(step)}>
          +
        </ZoomButton>
        <ZoomButton name="Zoom out" isOff={isWhole(whole, part)} onPress={() => zoom(1 / step)}>
          −
        </ZoomButton>
      </div>
    </div>
  );
}

interface ZoomButtonProps {
  readonly name: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** Not disabled at its limit: that would drop the focus. */
function ZoomButton({ name, isOff, onPress, children }: ZoomButtonProps) {
  return (
    <button type="button" aria-label={name} aria-disabled={isOff} onClick={onPress}>
      {children}
    </button>
  );
}

type Box = RefObject<HTMLDivElement | null>;
type SetPart = (part: Part) => void;

/** Two fingers zoom, one moves what is zoomed; otherwise the page scrolls as ever. */
function usePinch(box: Box, whole: Part, part: Part, setPart: SetPart): void {
  const latest = useRef({ whole, part });
  latest.current = { whole, part };
  useEffect(() => {
    const element = box.current;
    let before: readonly Touch[] = [];
    // A finger that is lifted as well: the one that stays must not seem to have moved to its middle.
    const count = (event: TouchEvent) => {
      before = [...event.touches];
    };
    const move = (event: TouchEvent) => {
      const { whole, part } = latest.current;
      const svg = element?.querySelector('svg');
      const now = [...event.touches];
      const isPinch = now.length === 2 && before.length === 2;
      if (!svg || (!isPinch && (now.length !== 1 || isWhole(whole, part)))) return;
      // Not passive: the browser would zoom or scroll the page.
      event.preventDefault();
      const unit = part.width / svg.getBoundingClientRect().width;
      const [from, to] = [middleOf(before), middleOf(now)];
      const shifted = moved(whole, part, (from.x - to.x) * unit, (from.y - to.y) * unit);
      const factor = isPinch ? spanOf(now) / Math.max(1, spanOf(before)) : 1;
      const edge = svg.getBoundingClientRect();
      setPart(
        zoomed(
          whole,
          shifted,
          factor,
          shifted.x + (to.x - edge.left) * unit,
          shifted.y + (to.y - edge.top) * unit,
        ),
      );
      before = now;
    };
    const counted = ['touchstart', 'touchend', 'touchcancel'] as const;
    for (const name of counted) element?.addEventListener(name, count, { passive: true });
    element?.addEventListener('touchmove', move, { passive: false });
    return () => {
      for (const name of counted) element?.removeEventListener(name, count);
      element?.removeEventListener('touchmove', move);
    };
  }, [box, setPart]);
}

function middleOf(touches: readonly Touch[]) {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    x: mean(touches.map(({ clientX }) => clientX)),
    y: mean(touches.map(({ clientY }) => clientY)),
  };
}

function spanOf([one, other]: readonly Touch[]): number {
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 1;
}

/** A mouse drags what is zoomed; the click at the end of a drag chooses nothing and follows no link. */
function useDrag(box: Box, whole: Part, part: Part, setPart: SetPart) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly part: Part }>(undefined);
  const isDragged = useRef(false);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      isDragged.current = false;
      const canDrag = pointerType === 'mouse' && !isWhole(whole, part);
      from.current = canDrag ? { x: clientX, y: clientY, part } : undefined;
    },
    onPointerMove: ({ buttons, clientX, clientY }: PointerEvent) => {
      const start = from.current;
      const width = box.current?.querySelector('svg')?.getBoundingClientRect().width;
      if (!start || buttons !== 1 || !width) return;
      const [dx, dy] = [start.x - clientX, start.y - clientY];
      if (Math.hypot(dx, dy) > slop) isDragged.current = true;
      const unit = start.part.width / width;
      if (isDragged.current) setPart(moved(whole, start.part, dx * unit, dy * unit));
    },
    onClickCapture: (event: MouseEvent) => {
      if (isDragged.current) {
        event.preventDefault();
        event.stopPropagation();
      }
      isDragged.current = false;
    },
    // A browser would drag the link of a force instead.
    onDragStart: (event: DragEvent) => event.preventDefault(),
  };
}
