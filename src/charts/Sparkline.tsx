import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Measure } from '../domain/measure.ts';
import { amountOf, runsOf, type TrendPoint } from '../domain/trend.ts';
import styles from './Sparkline.module.css';

interface SparklineProps {
  readonly measure: Measure;
  /** Lines over the same years; each stops at its gaps and at the measure's break. */
  readonly lines: readonly (readonly TrendPoint[])[];
  /** What the drawing shows, in a sentence. */
  readonly name: string;
}

const width = 220;
const height = 56;
const edge = 5;

/** A trend the size of a word, from zero; every value a point, so that a lone year is seen. */
export function Sparkline({ measure, lines, name }: SparklineProps) {
  const points = lines.flat();
  const months = points.map(({ from }) => from);
  const values = points.flatMap((point) => amountOf(point) ?? []);
  const x = scaleLinear([Math.min(...months), Math.max(...months)], [edge, width - edge]);
  const y = scaleLinear([0, Math.max(1, ...values)], [height - edge, edge]);
  const path = line<TrendPoint>()
    .x(({ from }) => x(from))
    .y((point) => y(amountOf(point) ?? 0));
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <line className={styles.zero} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      {lines.flatMap((each) =>
        runsOf(measure, each).map((run) => (
          <path key={run[0]?.from} className={styles.run} d={path(run) ?? ''} />
        )),
      )}
      {points
        .filter((point) => amountOf(point) !== undefined)
        .map((point) => (
          <circle
            key={`${point.from} ${amountOf(point)}`}
            className={styles.point}
            cx={x(point.from)}
            cy={y(amountOf(point) ?? 0)}
            r={2.6}
          />
        ))}
    </svg>
  );
}
