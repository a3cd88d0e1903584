import styles from './ComparisonChart.module.css';
import type { ComparisonPlan } from './comparisonPlan.ts';
import { barHeight } from './comparisonRows.ts';

interface ComparisonBarsProps {
  readonly plan: ComparisonPlan;
  /** Opens where a force's figure comes from. */
  readonly onRow: ((area: string) => void) | undefined;
}

/** A bar for each value, zero included. For the keyboard, the table has the same links. */
export function ComparisonBars({ plan: { frame, rows }, onRow }: ComparisonBarsProps) {
  return rows.map(({ row: { slug, value }, y }) =>
    value === undefined ? null : (
      <rect
        key={slug}
        className={onRow ? `${styles.bar} ${styles.target}` : styles.bar}
        data-bar={slug}
        x={frame.left}
        y={y - barHeight / 2}
        width={Math.max(0, frame.x(value) - frame.left)}
        height={barHeight}
        onClick={() => onRow?.(slug)}
      />
    ),
  );
}
