import type { ReactNode } from 'react';
import type { Observation } from '../domain/figure.ts';
import type { As } from '../domain/mark.ts';
import type { Frame } from './frame.ts';
import { LineSign } from './LineSign.tsx';
import { Marker } from './Marker.tsx';
import styles from './TrendChart.module.css';
import { type EndLabel, lineHeight } from './trendEnds.ts';
import { othersOf, type PointLabel } from './trendLabels.ts';
import { signWidth } from './trendRoom.ts';
import { numberWords, type Series, spotOf } from './trendSeries.ts';

interface MarksProps {
  readonly all: readonly Series[];
  readonly frame: Frame;
  /** Opens where a figure comes from. */
  readonly onFigure?: OnFigure | undefined;
}

export type OnFigure = (figure: Observation) => void;

/** Every value as a point of its series' shape; smaller where points stand close. */
export function Markers({ all, frame, onFigure }: MarksProps) {
  return all.map((series) => {
    const { trend, tone, shape, points } = series;
    const spots = points.map((one) => ({
      ...spotOf(frame, one),
      figure: one.point.mark?.is === 'value' ? one.point.mark.figure : undefined,
    }));
    const radius = points.length > 24 ? 2.5 : 4;
    return (
      <g key={trend.key} className={styles[tone]} data-series={trend.key}>
        {spots.map(({ x, y, figure }) => (
          <Target key={x} x={x} y={y} figure={figure} onFigure={onFigure}>
            <Marker x={x} y={y} shape={shape} radius={radius} className={styles.marker} />
          </Target>
        ))}
      </g>
    );
  });
}

interface TargetProps {
  readonly x: number;
  readonly y: number;
  readonly figure: Observation | undefined;
  readonly onFigure: OnFigure | undefined;
  readonly children: ReactNode;
}

/** A mark with room around it for a finger; by keyboard the table has the same links. */
function Target({ x, y, figure, onFigure, children }: TargetProps) {
  if (!figure || !onFigure) return children;
  return (
    <g className={styles.target} data-figure={figure.period.slug} onClick={() => onFigure(figure)}>
      <circle className={styles.reach} cx={x} cy={y} r={12} />
      {children}
    </g>
  );
}

/** Other published values: hollow, and tied to the shown one. */
export function Others({ all, frame, as, onFigure }: MarksProps & { readonly as: As }) {
  return all.map((series) => (
    <g key={series.trend.key} className={styles[series.tone]}>
      {othersOf(series).map(({ at, other, shown }) => (
        <g key={`${at} ${other.value}`} data-other={numberWords(other.value, as)}>
          {shown !== undefined && (
            <line
              className={styles.tie}
              x1={frame.x(at)}
              x2={frame.x(at)}
              y1={frame.y(shown)}
              y2={frame.y(other.value)}
            />
          )}
          <Target
            x={frame.x(at)}
            y={frame.y(other.value)}
            figure={other.observation}
            onFigure={onFigure}
          >
            <circle className={styles.hollow} cx={frame.x(at)} cy={frame.y(other.value)} r={4} />
          </Target>
        </g>
      ))}
    </g>
  ));
}

const labelClass = { value: styles.value, other: styles.note, forces: styles.note };

interface PointTextsProps {
  readonly labels: readonly PointLabel[];
  readonly tone: string | undefined;
}

export function PointTexts({ labels, tone }: PointTextsProps) {
  return (
    <g className={tone}>
      {labels.map(({ key, is, text, box }) => (
        <text
          key={key}
          className={labelClass[is]}
          data-label={is}
          x={box.left + box.width / 2}
          y={box.top + box.height - 3}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Names at the right edge, with a piece of their line; a thin line leads there where moved. */
export function EndLabels({ labels }: { readonly labels: readonly EndLabel[] }) {
  return labels.map(({ series, lines, x, y, from }) => {
    const top = y - (lines.length * lineHeight) / 2;
    return (
      <g key={series.trend.key} className={styles[series.tone]} data-end={series.trend.key}>
        {from && Math.abs(from.y - y) > 3 && (
          <path className={styles.leader} d={`M${from.x + 6} ${from.y}L${x - 2} ${y}`} />
        )}
        <LineSign series={series} x={x} y={y} />
        <text className={styles.end}>
          {lines.map((line, index) => (
            <tspan key={line} x={x + signWidth + 4} y={top + lineHeight * index + 12.5}>
              {index < lines.length - 1 ? `${line} ` : line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
