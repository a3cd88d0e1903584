import { useEffect, useState } from 'react';
import type { As } from '../domain/mark.ts';
import { missingWords } from '../domain/words.ts';
import { Marker } from './Marker.tsx';
import styles from './TrendChart.module.css';
import { pointWords, type Series } from './trendSeries.ts';

interface TrendTooltipProps {
  readonly all: readonly Series[];
  readonly as: As;
  /** The middle of the time pointed at, in months. */
  readonly at: number;
}

/**
 * The values of one time in words; only repeats what the labels and the table say. Escape puts it
 * away until the pointer has moved to another time.
 */
export function TrendTooltip({ all, as, at }: TrendTooltipProps) {
  const [dismissed, setDismissed] = useState<number>();
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDismissed(at);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [at]);
  const here = all.flatMap((series) => {
    const point = series.trend.points.find(({ from }) => from + series.step / 2 === at);
    return point ? [{ series, point }] : [];
  });
  if (here.length === 0 || dismissed === at) return null;
  return (
    <div className={styles.tooltip}>
      <p>{here[0]?.point.label}</p>
      {here.map(({ series, point }) => (
        <p key={series.trend.key} className={styles[series.tone]}>
          <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
            <Marker x={5} y={5} shape={series.shape} radius={3.5} className={styles.marker} />
          </svg>
          {series.trend.name}:{' '}
          {typeof point.value === 'number' ? pointWords(point, as) : missingWords(point.value)}
        </p>
      ))}
    </div>
  );
}
