import type { Tone } from './looks.ts';
import styles from './TrendChart.module.css';
import { BreakLines, EventTicks, GapBands } from './trendBackdrop.tsx';
import { EndLabels, Markers, type OnFigure, Others, PointTexts } from './trendMarks.tsx';
import type { TrendPlan } from './trendPlan.ts';
import type { Series } from './trendSeries.ts';

/** What every drawing of a trend is given. */
export interface TrendDrawingProps {
  readonly plan: TrendPlan;
  /** Opens where a figure comes from, when its point is chosen. */
  readonly onFigure?: OnFigure | undefined;
}

interface UnderLinesProps {
  readonly plan: TrendPlan;
  readonly patterns: string;
}

/** Everything drawn before the lines, so that they lie over it. */
export function UnderLines({ plan, patterns }: UnderLinesProps) {
  const { frame, gaps, breaks, events } = plan;
  const zero = frame.y(0);
  return (
    <>
      <GapBands words={gaps} frame={frame} patterns={patterns} />
      <BreakLines breaks={breaks} frame={frame} />
      <EventTicks events={events} frame={frame} />
      <line
        className={styles.zero}
        data-zero
        x1={frame.left}
        x2={frame.right}
        y1={zero}
        y2={zero}
      />
    </>
  );
}

/** Everything drawn after the lines: points, and all text that belongs to them. */
export function OverLines({ plan, onFigure }: TrendDrawingProps) {
  const { as, all, frame, labels, ends } = plan;
  const [only] = all.length === 1 ? all : [];
  return (
    <>
      <Others all={all} frame={frame} as={as} onFigure={onFigure} />
      <Markers all={all} frame={frame} onFigure={onFigure} />
      <PointTexts labels={labels} tone={only && styles[only.tone]} />
      <EndLabels labels={ends} />
    </>
  );
}

export function lineClass({ tone, isDashed }: Series): string {
  return [styles.line, styles[tone], isDashed ? styles.dashed : ''].filter(Boolean).join(' ');
}

/** Gives what is below it the colour of a series, as `--tone`. */
export function toneClass(tone: Tone): string {
  return styles[tone] ?? '';
}
