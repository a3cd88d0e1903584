import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Comparison } from '../domain/comparison.ts';
import type { Interval } from '../domain/interval.ts';
import styles from './ComparisonChart.module.css';
import {
  columnsOf,
  type DrawnRow,
  drawnRows,
  longest,
  type National,
  nameSize,
  nationalOf,
  reachOf,
  rowHeight,
  stubWidth,
} from './comparisonRows.ts';
import { type Frame, useFrame } from './frame.ts';
import { Patterns, patternOf } from './Patterns.tsx';
import { textWidth } from './textSize.ts';
import { useWidth } from './useWidth.ts';

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
 * whisker on a rate's bar is its 95% interval.
 */
export function ComparisonChart({ comparison, name, onRow, width: given }: ComparisonChartProps) {
  const { ref, width } = useWidth(given);
  const id = useId().replaceAll(':', '');
  const rows = drawnRows(comparison, width);
  const national = nationalOf(comparison);
  const { left, right } = columnsOf(rows);
  const top = national ? 24 : 4;
  return (
    <div ref={ref} className={styles.chart}>
      <div className={styles.drawing} role="img" aria-label={name}>
        <BarChart
          layout="vertical"
          width={width}
          height={rows.length * rowHeight + top + 4}
          data={rows}
          margin={{ top, right, bottom: 4, left }}
          barCategoryGap={5}
          accessibilityLayer={false}
        >
          <Patterns id={id} />
          <XAxis type="number" domain={[0, longest(rows, national?.rate)]} allowDataOverflow hide />
          <YAxis type="category" dataKey="slug" hide />
          <Bar
            dataKey="value"
            className={styles.bar ?? ''}
            isAnimationActive={false}
            onClick={(_bar, at) => onRow?.(rows[at]?.slug ?? '')}
          />
          <Layers rows={rows} national={national} patterns={id} />
        </BarChart>
      </div>
    </div>
  );
}

interface LayersProps {
  readonly rows: readonly DrawnRow[];
  readonly national: National | undefined;
  readonly patterns: string;
}

/** Names, values and stubs, and the national rate behind the values. */
function Layers({ rows, national, patterns }: LayersProps) {
  const frame = useFrame();
  if (!frame) return null;
  const height = (frame.bottom - frame.top) / Math.max(rows.length, 1);
  return (
    <ZIndexLayer zIndex={600}>
      <line
        className={styles.zero}
        x1={frame.left}
        x2={frame.left}
        y1={frame.top}
        y2={frame.bottom}
      />
      {national && <NationalLine national={national} rows={rows} frame={frame} />}
      {rows.map((row, index) => (
        <Row
          key={row.slug}
          row={row}
          frame={frame}
          y={frame.top + (index + 0.5) * height}
          patterns={patterns}
        />
      ))}
    </ZIndexLayer>
  );
}

interface RowProps {
  readonly row: DrawnRow;
  readonly frame: Frame;
  /** The middle of the row. */
  readonly y: number;
  readonly patterns: string;
}

function Row({ row, frame, y, patterns }: RowProps) {
  const { slug, names, missing, words } = row;
  const end = endOf(row, frame);
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
          y={y - 8}
          width={stubWidth}
          height={16}
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

function endOf(row: DrawnRow, frame: Frame): number {
  return row.value === undefined ? frame.left + stubWidth : frame.x(reachOf(row));
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

interface NationalLineProps {
  readonly national: National;
  readonly rows: readonly DrawnRow[];
  readonly frame: Frame;
}

/** The rate of all forces together, named above the bars; it leaves out rows whose words it meets. */
function NationalLine({ national: { rate, words }, rows, frame }: NationalLineProps) {
  const x = frame.x(rate);
  const half = textWidth(words, nameSize, true) / 2;
  const middle = Math.min(Math.max(x, half), frame.width - half);
  const height = (frame.bottom - frame.top) / Math.max(rows.length, 1);
  const pieces = rows.map((row, index) => {
    const from = endOf(row, frame) + 2;
    const isMet = x > from && x < from + textWidth(row.words, nameSize, true) + 8;
    return isMet ? '' : `M${x} ${frame.top + index * height}v${height}`;
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
