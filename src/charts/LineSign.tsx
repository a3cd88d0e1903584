import { Marker } from './Marker.tsx';
import styles from './TrendChart.module.css';
import { signWidth } from './trendRoom.ts';
import type { Series } from './trendSeries.ts';

interface LineSignProps {
  readonly series: Series;
  readonly x: number;
  /** The middle. */
  readonly y: number;
}

/** A piece of a line as it is drawn: its colour, its dash and its marker. */
export function LineSign({ series, x, y }: LineSignProps) {
  const line = [styles.stroke, series.isDashed ? styles.dashed : ''].join(' ');
  return (
    <g data-sign={series.isDashed ? 'dashed' : 'whole'}>
      <line className={line} x1={x} x2={x + signWidth} y1={y} y2={y} />
      <Marker
        x={x + signWidth / 2}
        y={y}
        shape={series.shape}
        radius={3.5}
        className={styles.marker}
      />
    </g>
  );
}

/** The same beside words. */
export function LinePiece({ series }: { readonly series: Series }) {
  return (
    <svg className={styles.piece} viewBox={`0 0 ${signWidth} 12`} aria-hidden="true">
      <LineSign series={series} x={0} y={6} />
    </svg>
  );
}
