import type { ReactNode } from 'react';
import { unmeasured } from './drawingWidths.ts';
import styles from './Fitted.module.css';
import { useWidth } from './useWidth.ts';

interface FittedProps {
  /** If given, nothing is measured. */
  readonly width: number | undefined;
  /** The drawing at a width. */
  readonly children: (width: number) => ReactNode;
}

/**
 * A drawing as wide as its container. A prerendered page cannot know that width: it contains the
 * drawing at three widths. CSS shows one of them, at the height of the drawing that replaces it.
 */
export function Fitted({ width: given, children }: FittedProps) {
  const { ref, width, isServed } = useWidth(given);
  return (
    <div ref={ref} className={styles.box}>
      {width !== undefined && children(width)}
      {width === undefined &&
        isServed &&
        unmeasured.map(([size, each]) => (
          <div key={size} className={styles[size]}>
            {children(each)}
          </div>
        ))}
    </div>
  );
}
