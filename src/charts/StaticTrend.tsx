import { useId } from 'react';
import { canvasOf } from './frame.ts';
import { Patterns } from './Patterns.tsx';
import { straight } from './scales.ts';
import styles from './TrendChart.module.css';
import { lineClass, OverLines, type TrendDrawingProps, UnderLines } from './TrendLayers.tsx';
import { tickWords } from './trendDomain.ts';
import type { TrendPlan } from './trendPlan.ts';
import { drawnLines } from './trendRows.ts';
import { pathOf, type SeriesPoint } from './trendSeries.ts';

/** A trend as plain SVG, without Recharts: what is prerendered. */
export function StaticTrend({ plan, onFigure }: TrendDrawingProps) {
  const id = useId();
  return (
    <svg className={styles.still} aria-hidden="true" {...canvasOf(plan.frame)}>
      <Patterns id={id} />
      <Grid plan={plan} />
      <UnderLines plan={plan} patterns={id} />
      <FaintLines plan={plan} />
      <Lines plan={plan} />
      <Ticks plan={plan} />
      <OverLines plan={plan} onFigure={onFigure} />
    </svg>
  );
}

interface PlanProps {
  readonly plan: TrendPlan;
}

function Grid({ plan: { frame, ticks } }: PlanProps) {
  const { left, right } = frame;
  return (
    <path
      className={styles.grid}
      data-grid
      d={ticks.map((at) => `M${left} ${frame.y(at)}H${right}`).join('')}
    />
  );
}

/** A run of one point is a dot: the stroke's ends are round. */
function FaintLines({ plan: { faint, frame } }: PlanProps) {
  return faint.map(({ trend, runs }) => (
    <path key={trend.key} className={styles.faint} data-faint={trend.key} d={pathOf(runs, frame)} />
  ));
}

function Lines({ plan: { all, frame } }: PlanProps) {
  const path = (run: readonly SeriesPoint[]) =>
    straight(run.map(({ at, value }) => [frame.x(at), frame.y(value)]));
  return drawnLines(all).map(({ key, series, run }) => (
    <g key={key} className={lineClass(series)}>
      <path data-line={series.trend.key} d={path(run)} />
    </g>
  ));
}

/** The labels of the axes, where Recharts has them. */
function Ticks({ plan: { frame, years, ticks, isEmpty } }: PlanProps) {
  return (
    <>
      {years.map(({ at, text }) => (
        <text
          key={at}
          className={styles.tick}
          x={frame.x(at)}
          y={frame.bottom + 8}
          dy="0.71em"
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {!isEmpty &&
        ticks.map((at) => (
          <text
            key={at}
            className={styles.tick}
            x={frame.left - 8}
            y={frame.y(at)}
            dy="0.355em"
            textAnchor="end"
          >
            {tickWords(at)}
          </text>
        ))}
    </>
  );
}
