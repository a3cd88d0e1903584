import type { As } from '../domain/mark.ts';
import type { Frame } from './frame.ts';
import { Marker } from './Marker.tsx';
import styles from './TrendChart.module.css';
import type { EndLabel } from './trendEnds.ts';
import { othersOf, type PointLabel } from './trendLabels.ts';
import { numberWords, type Series, spotOf } from './trendSeries.ts';

interface MarksProps {
  readonly all: readonly Series[];
  readonly frame: Frame;
}

/** Every value as a point of its series' shape; smaller where points stand close. */
export function Markers({ all, frame }: MarksProps) {
  return all.map((series) => {
    const { trend, tone, shape, points } = series;
    const spots = points.map((point) => spotOf(frame, point));
    const radius = points.length > 24 ? 2.5 : 4;
    return (
      <g key={trend.key} className={styles[tone]} data-series={trend.key}>
        {spots.map(({ x, y }) => (
          <Marker key={x} x={x} y={y} shape={shape} radius={radius} className={styles.marker} />
        ))}
      </g>
    );
  });
}

/** Other published values: hollow, and tied to the shown one. */
export function Others({ all, frame, as }: MarksProps & { readonly as: As }) {
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
          <circle className={styles.hollow} cx={frame.x(at)} cy={frame.y(other.value)} r={4} />
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

/** Names at the right edge, with the marker of their line; a thin line leads there where moved. */
export function EndLabels({ labels }: { readonly labels: readonly EndLabel[] }) {
  return labels.map(({ series, lines, x, y, from }) => {
    const top = y - (lines.length * 16) / 2;
    return (
      <g key={series.trend.key} className={styles[series.tone]} data-end={series.trend.key}>
        {from && Math.abs(from.y - y) > 3 && (
          <path className={styles.leader} d={`M${from.x + 6} ${from.y}L${x - 2} ${y}`} />
        )}
        <Marker x={x + 4} y={y} shape={series.shape} radius={3.5} className={styles.marker} />
        <text className={styles.end}>
          {lines.map((line, index) => (
            <tspan key={line} x={x + 14} y={top + 16 * index + 12.5}>
              {index < lines.length - 1 ? `${line} ` : line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
