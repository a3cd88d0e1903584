import type { Measure } from '../domain/measure.ts';
import { amountOf, runsOf, type TrendPoint } from '../domain/trend.ts';
import styles from './Sparkline.module.css';
import { linear, type Scale, straight } from './scales.ts';

interface SparklineProps {
  readonly measure: Measure;
  /** Lines over the same years; each stops at its gaps and at the measure's break. */
  readonly lines: readonly (readonly TrendPoint[])[];
  /** A line to be read against, without points: England and Wales behind a force. */
  readonly behind?: readonly TrendPoint[];
  /** What the drawing shows, in a sentence. */
  readonly name: string;
}

const width = 220;
const height = 56;
const edge = 5;

/**
 * A small trend, from zero. Every value is a point, so that a single year is visible; other
 * published values are hollow points tied to it.
 */
export function Sparkline({ measure, lines, behind = [], name }: SparklineProps) {
  const points = [...lines.flat(), ...behind].sort((one, other) => one.from - other.from);
  const [first, last] = [points[0], points.at(-1)];
  const values = points.flatMap((point) =>
    [amountOf(point) ?? [], point.others.map(({ value }) => value)].flat(),
  );
  if (!first || !last || values.length === 0) return null;
  const scales: Scales = {
    x: linear([first.from, last.from], [edge, width - edge]),
    y: linear([0, Math.max(1, ...values)], [height - edge, edge]),
  };
  const zero = scales.y(0);
  return (
    <div className={styles.box}>
      <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <line className={styles.zero} x1={0} x2={width} y1={zero} y2={zero} />
        {runsOf(measure, behind).map((run) => (
          <path key={run[0]?.from} className={styles.behind} data-behind d={pathOf(run, scales)} />
        ))}
        {lines.map((each, at) => (
          <SparkLine key={lineKey(each, at)} measure={measure} points={each} scales={scales} />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{first.label}</span>
        <span>{last.label}</span>
      </p>
    </div>
  );
}

interface Scales {
  /** Of months. */
  readonly x: Scale;
  readonly y: Scale;
}

function lineKey(points: readonly TrendPoint[], at: number): string {
  return `${at} ${points.map(({ value }) => value).join(' ')}`;
}

interface SparkLineProps {
  readonly measure: Measure;
  readonly points: readonly TrendPoint[];
  readonly scales: Scales;
}

function pathOf(run: readonly TrendPoint[], { x, y }: Scales): string {
  return straight(run.map((point) => [x(point.from), y(amountOf(point) ?? 0)]));
}

function SparkLine({ measure, points, scales }: SparkLineProps) {
  const { x, y } = scales;
  return (
    <>
      {runsOf(measure, points).map((run) => (
        <path key={run[0]?.from} className={styles.run} d={pathOf(run, scales)} />
      ))}
      {points.flatMap((point) =>
        point.others.map(({ value }) => (
          <g key={`${point.from} ${value}`}>
            <line
              className={styles.tie}
              x1={x(point.from)}
              x2={x(point.from)}
              y1={y(amountOf(point) ?? value)}
              y2={y(value)}
            />
            <circle className={styles.other} cx={x(point.from)} cy={y(value)} r={2.6} />
          </g>
        )),
      )}
      {points.map((point) => {
        const value = amountOf(point);
        return value === undefined ? null : (
          <circle
            key={point.from}
            className={styles.point}
            cx={x(point.from)}
            cy={y(value)}
            r={2.6}
          />
        );
      })}
    </>
  );
}
