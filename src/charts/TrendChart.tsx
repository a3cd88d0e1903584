import { Fitted } from './Fitted.tsx';
import styles from './TrendChart.module.css';
import { OthersKey, TrendEvents, TrendKey } from './TrendKey.tsx';
import { TrendStill } from './TrendStill.tsx';
import { eventsWithin, timeSpan } from './trendDomain.ts';
import { othersOf } from './trendLabels.ts';
import type { OnFigure } from './trendMarks.tsx';
import { type TrendQuestion, trendPlan } from './trendPlan.ts';
import { useLively } from './useLively.ts';

interface TrendChartProps extends TrendQuestion {
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** Opens where a figure comes from, when its point is chosen. */
  readonly onFigure?: OnFigure;
  readonly width?: number;
}

/**
 * Lines over time that stop at gaps and breaks; every value a point, every gap named. Still until
 * somebody points at it.
 */
export function TrendChart({ name, onFigure, width, ...question }: TrendChartProps) {
  const { Drawing = TrendStill, pointed, handlers } = useLively();
  const events = eventsWithin(question.events, timeSpan(question.trends));
  return (
    <div className={styles.chart} {...handlers}>
      <Fitted width={width}>
        {(width) => {
          const plan = trendPlan(question, width);
          const { all, as, newest, isNarrow } = plan;
          const hasOthers = all.some((series) => othersOf(series).length > 0);
          return (
            <>
              <div className={styles.drawing} role="img" aria-label={name}>
                <Drawing plan={plan} pointed={pointed} onFigure={onFigure} />
              </div>
              {isNarrow && <TrendKey all={all} as={as} newest={newest} />}
              {hasOthers && (isNarrow || all.length > 1) && <OthersKey />}
            </>
          );
        }}
      </Fitted>
      <TrendEvents events={events} />
    </div>
  );
}
