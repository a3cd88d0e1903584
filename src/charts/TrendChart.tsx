import { useState } from 'react';
import { usePrinting } from '../ui/usePrinting.ts';
import { Fitted } from './Fitted.tsx';
import type { TrendBrush } from './InteractiveTrend.tsx';
import { StaticTrend } from './StaticTrend.tsx';
import styles from './TrendChart.module.css';
import { OthersKey, TrendEvents, TrendKey } from './TrendKey.tsx';
import { eventsWithin, timeSpan } from './trendDomain.ts';
import { othersOf } from './trendLabels.ts';
import type { OnFigure } from './trendMarks.tsx';
import { type TrendPlan, type TrendQuestion, trendPlan } from './trendPlan.ts';
import { isBrushed, type Range, within } from './trendRange.ts';
import { useInteractiveTrend } from './useInteractiveTrend.ts';

interface TrendChartProps extends TrendQuestion {
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** Opens where a figure comes from, when its point is chosen. */
  readonly onFigure?: OnFigure;
  readonly width?: number;
}

/** Lines over time that stop at gaps and breaks; every value a point, every gap named. */
export function TrendChart({ name, onFigure, width, ...question }: TrendChartProps) {
  const { ref, Interactive, pointed, handlers } = useInteractiveTrend();
  // Its width is fixed: on paper it would be cut.
  const isPrinting = usePrinting();
  const [range, setRange] = useState<Range>();
  // What the arrow keys reached, for screen readers; the pointer has the tooltip.
  const [reached, setReached] = useState('');
  const trends = within(question.trends, range);
  const events = eventsWithin(question.events, timeSpan(trends));
  const hasBrush = isBrushed(question.trends);
  const brush: TrendBrush | undefined = hasBrush
    ? { trends: question.trends, range, onRange: setRange }
    : undefined;
  return (
    <div ref={ref} className={styles.chart} {...handlers}>
      <Fitted width={width}>
        {(width) => {
          const plan = trendPlan({ ...question, trends }, width);
          const drawing = { plan, onFigure };
          return (
            <>
              {Interactive && !isPrinting ? (
                <div className={styles.drawing}>
                  <Interactive {...{ ...drawing, name, pointed, brush }} onReach={setReached} />
                </div>
              ) : (
                <div className={styles.drawing} role="img" aria-label={name}>
                  <StaticTrend {...drawing} />
                  {hasBrush && <div className={styles.brush} />}
                </div>
              )}
              <Keys plan={plan} />
            </>
          );
        }}
      </Fitted>
      <p className="unseen" role="status">
        {reached}
      </p>
      <TrendEvents events={events} />
    </div>
  );
}

function Keys({ plan: { all, as, newest, isNarrow } }: { readonly plan: TrendPlan }) {
  const hasOthers = all.some((series) => othersOf(series).length > 0);
  return (
    <>
      {isNarrow && <TrendKey all={all} as={as} newest={newest} />}
      {hasOthers && (isNarrow || all.length > 1) && <OthersKey />}
    </>
  );
}
