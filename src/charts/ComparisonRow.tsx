import type { Interval } from '../domain/interval.ts';
import styles from './ComparisonChart.module.css';
import type { PlacedRow } from './comparisonPlan.ts';
import { barHeight, stubWidth } from './comparisonRows.ts';
import type { Frame } from './frame.ts';
import { patternOf } from './Patterns.tsx';

interface ComparisonRowProps {
  readonly placed: PlacedRow;
  readonly frame: Frame;
  readonly patterns: string;
}

/** A force's name and value; a whisker on its bar, or a stub where it has none. */
export function ComparisonRow({ placed: { row, y, end }, frame, patterns }: ComparisonRowProps) {
  const { slug, names, missing, words } = row;
  const top = y - (names.length - 1) * 6;
  return (
    <g data-row={slug} data-missing={missing}>
      {names.map((line, index) => (
        <text
          key={line}
          className={names.length > 1 ? styles.wrapped : styles.name}
          x={frame.left - 8}
          y={top + index * 12 + 4.5}
        >
          {line}
        </text>
      ))}
      {missing && (
        <rect
          className={styles.stub}
          x={frame.left}
          y={y - barHeight / 2}
          width={stubWidth}
          height={barHeight}
          fill={patternOf(patterns, missing)}
        />
      )}
      {row.interval && <Whisker interval={row.interval} frame={frame} y={y} />}
      <text className={missing ? styles.missing : styles.value} x={end + 6} y={y + 4.5}>
        {words}
      </text>
    </g>
  );
}

interface WhiskerProps {
  readonly interval: Interval;
  readonly frame: Frame;
  readonly y: number;
}

/** Drawn twice, so that it is seen on the bar and beyond it. */
function Whisker({ interval, frame, y }: WhiskerProps) {
  const [from, to] = [frame.x(interval.lower), frame.x(interval.upper)];
  const d = `M${from} ${y - 4}v8m0 -4H${to}m0 -4v8`;
  return (
    <g data-whisker={`${from} ${to}`}>
      <path className={styles.halo} d={d} />
      <path className={styles.whisker} d={d} />
    </g>
  );
}
