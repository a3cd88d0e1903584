import styles from './ComparisonChart.module.css';
import type { ComparisonPlan } from './comparisonPlan.ts';
import { nameSize, rowHeight } from './comparisonRows.ts';
import { textWidth } from './textSize.ts';

interface NationalLineProps {
  readonly plan: ComparisonPlan;
}

/** The national rate as a vertical line, labelled above; interrupted where it would cross a row's text. */
export function NationalLine({ plan: { frame, rows, national } }: NationalLineProps) {
  if (!national) return null;
  const { rate, words } = national;
  const x = frame.x(rate);
  const half = textWidth(words, nameSize, true) / 2;
  const middle = Math.min(Math.max(x, half), frame.width - half);
  const pieces = rows.map(({ row, top, end }) => {
    const isMet = x > end + 2 && x < end + 2 + textWidth(row.words, nameSize, true) + 8;
    return isMet ? '' : `M${x} ${top}v${rowHeight}`;
  });
  return (
    <g data-national={words}>
      <path className={styles.national} d={`M${x} ${frame.top - 5}v5${pieces.join('')}`} />
      <text className={styles.label} x={middle} y={frame.top - 10} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
