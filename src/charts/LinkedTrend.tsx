import { memo, type PointerEvent, useContext, useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { Fitted } from './Fitted.tsx';
import { canvasOf } from './frame.ts';
import styles from './LinkedTrend.module.css';
import { Pointed } from './Pointed.ts';
import { StaticTrend } from './StaticTrend.tsx';
import trendStyles from './TrendChart.module.css';
import { TrendKey } from './TrendKey.tsx';
import { type TrendPlan, type TrendQuestion, trendPlan } from './trendPlan.ts';
import { lastWords, pathOf, type Series } from './trendSeries.ts';

interface LinkedTrendProps {
  /** The same object as long as nothing of it changes: what is planned from it is memoised. */
  readonly question: TrendQuestion;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
  readonly width?: number;
}

/**
 * Every force as a faint line behind those that were chosen; the one pointed at becomes its own. By
 * keyboard the map and the dots beside it choose the same forces.
 */
export const LinkedTrend = memo(function LinkedTrend({ width, ...drawing }: LinkedTrendProps) {
  return (
    <div className={trendStyles.chart}>
      <Fitted width={width}>{(width) => <Drawing {...drawing} width={width} />}</Fitted>
    </div>
  );
});

function Drawing(props: LinkedTrendProps & { readonly width: number }) {
  const { question, width, name, onPoint, onSelect } = props;
  const plan = useMemo(() => trendPlan(question, width), [question, width]);
  return (
    <>
      <div className={styles.linked}>
        <Still plan={plan} />
        <svg
          className={styles.over}
          {...canvasOf(plan.frame)}
          role="group"
          aria-label={name}
          onPointerMove={(event) => {
            if (event.pointerType !== 'touch') onPoint(nearest(plan, event));
          }}
          onPointerLeave={() => onPoint(undefined)}
          onClick={(event) => {
            const area = nearest(plan, event);
            if (area !== undefined) onSelect(area);
          }}
        >
          <rect className={styles.reach} width={plan.frame.width} height={plan.frame.height} />
          <PointedLine plan={plan} />
        </svg>
      </div>
      {plan.isNarrow && <TrendKey all={plan.all} as={plan.as} newest={plan.newest} />}
    </>
  );
}

const Still = memo(StaticTrend);

function PointedLine({ plan }: { readonly plan: TrendPlan }) {
  const pointed = useContext(Pointed);
  const series = forcesIn(plan).find(({ trend }) => trend.key === pointed);
  const last = series?.points.at(-1);
  if (!series || !last) return null;
  const { frame } = plan;
  const isNamed = !plan.isNarrow && plan.all.includes(series);
  return (
    <svg
      className={`${styles.pointed} ${toneOf(plan, series)}`}
      aria-hidden="true"
      width={frame.width}
      height={frame.height}
    >
      <path d={pathOf(series.runs, frame)} />
      {!isNamed && (
        <text
          data-pointed={series.trend.key}
          x={frame.right}
          y={Math.max(14, frame.y(last.value) - 9)}
          textAnchor="end"
        >
          {`${series.trend.name} ${lastWords(series, plan.as, plan.newest)}`}
        </text>
      )}
    </svg>
  );
}

/** A chosen force keeps its colour; any other is in ink while it is pointed at. */
function toneOf({ all }: TrendPlan, series: Series): string {
  return all.includes(series) ? (trendStyles[series.tone] ?? '') : '';
}

function forcesIn({ all, faint }: TrendPlan): Series[] {
  return [...all, ...faint].filter(({ trend }) => !trend.isTotal);
}

/** How far from a line the pointer still means it, in pixels. */
const reach = 28;

/** The force with the point nearest to the pointer, in the year nearest to it. */
function nearest(
  plan: TrendPlan,
  event: Pick<PointerEvent<SVGSVGElement>, 'clientX' | 'clientY' | 'currentTarget'>,
): AreaSlug | undefined {
  const { frame } = plan;
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let found: { readonly key: string; readonly away: number } | undefined;
  for (const { trend, points } of forcesIn(plan)) {
    for (const { at, value } of points) {
      const away = Math.hypot(frame.x(at) - x, frame.y(value) - y);
      if (away <= (found?.away ?? reach)) found = { key: trend.key, away };
    }
  }
  return found?.key as AreaSlug | undefined;
}
