import { useId } from 'react';
import type { Comparison } from '../domain/comparison.ts';
import { ComparisonBars } from './ComparisonBars.tsx';
import styles from './ComparisonChart.module.css';
import { ComparisonRow } from './ComparisonRow.tsx';
import { comparisonPlan } from './comparisonPlan.ts';
import { Fitted } from './Fitted.tsx';
import { canvasOf } from './frame.ts';
import { NationalLine } from './NationalLine.tsx';
import { Patterns } from './Patterns.tsx';

interface ComparisonChartProps {
  readonly comparison: Comparison;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** Opens where a force's figure comes from, when its bar is chosen. */
  readonly onRow?: (area: string) => void;
  readonly width?: number;
}

/**
 * Forces side by side as bars from zero, all of one colour: no force is marked out by rank. A
 * whisker on a rate's bar is its 95% confidence interval.
 */
export function ComparisonChart({ width, ...drawing }: ComparisonChartProps) {
  return <Fitted width={width}>{(width) => <Drawing {...drawing} width={width} />}</Fitted>;
}

type DrawingProps = ComparisonChartProps & { readonly width: number };

function Drawing({ comparison, name, onRow, width }: DrawingProps) {
  const id = useId();
  const plan = comparisonPlan(comparison, width);
  const { frame, rows } = plan;
  return (
    <svg className={styles.chart} role="img" aria-label={name} {...canvasOf(frame)}>
      <Patterns id={id} />
      <ComparisonBars plan={plan} onRow={onRow} />
      <line
        className={styles.zero}
        x1={frame.left}
        x2={frame.left}
        y1={frame.top}
        y2={frame.bottom}
      />
      <NationalLine plan={plan} />
      {rows.map((placed) => (
        <ComparisonRow key={placed.row.slug} placed={placed} frame={frame} patterns={id} />
      ))}
    </svg>
  );
}
