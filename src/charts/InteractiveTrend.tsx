import { type KeyboardEvent, useId, useRef } from 'react';
import {
  Brush,
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { Trend } from '../domain/trend.ts';
import { Patterns } from './Patterns.tsx';
import styles from './TrendChart.module.css';
import { lineClass, OverLines, type TrendDrawingProps, UnderLines } from './TrendLayers.tsx';
import { TrendTooltip, timeWords } from './TrendTooltip.tsx';
import { tickWords, timesOf } from './trendDomain.ts';
import type { Range } from './trendRange.ts';
import { axisHeight } from './trendRoom.ts';
import { drawnLines, nearestRow, rowsOf } from './trendRows.ts';

/** What narrows the time drawn; the whole of it, and the part chosen. */
export interface TrendBrush {
  readonly trends: readonly Trend[];
  readonly range: Range | undefined;
  readonly onRange: (range: Range) => void;
}

interface InteractiveTrendProps extends TrendDrawingProps {
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** How far from the left edge the reader points already, in pixels. */
  readonly pointed?: number | undefined;
  readonly brush?: TrendBrush | undefined;
  /** Told in words what the arrow keys reach. */
  readonly onReach: (words: string) => void;
}

/** Trends of one page show the same time when one of them is pointed at. */
const shared = { syncId: 'trends', syncMethod: 'value' } as const;

/**
 * The same drawing by Recharts, with the values of the time under the pointer or reached by arrow
 * keys. Recharts is large, so only `useInteractiveTrend` may import this file, lazily. `zIndex={0}` draws
 * everything in the order of this file, as `StaticTrend` does.
 */
export function InteractiveTrend(props: InteractiveTrendProps) {
  const { plan, name, pointed, brush, onFigure, onReach } = props;
  const id = useId();
  const { as, all, frame, span, values, ticks, years, isEmpty } = plan;
  const texts = new Map(years.map(({ at, text }) => [at, text]));
  const lines = drawnLines(all);
  const rows = rowsOf(all, span);
  // Recharts hides axes when there are no lines; `allowDataOverflow` forces our domain.
  const isLineless = lines.length === 0;
  const isByKey = useRef(false);
  const reach = (words: string) => {
    if (isByKey.current) onReach(words);
  };
  const tooltip = ({ active, label }: TooltipContentProps) =>
    active ? <TrendTooltip words={timeWords(all, as, Number(label))} onShow={reach} /> : null;
  const drawing = (
    <LineChart
      width={frame.width}
      height={frame.height}
      data={rows}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      {...shared}
      accessibilityLayer
      aria-label={`${name} Left and right arrow keys move through the time.`}
      className={styles.lively ?? ''}
    >
      <Patterns id={id} />
      <CartesianGrid vertical={false} zIndex={0} />
      <UnderLines plan={plan} patterns={id} />
      {lines.map(({ key, series }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          className={lineClass(series)}
          zIndex={0}
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <XAxis
        dataKey="at"
        type="number"
        domain={[...span]}
        allowDataOverflow={isLineless}
        ticks={[...texts.keys()]}
        tickFormatter={(at: number) => texts.get(at) ?? ''}
        interval={0}
        axisLine={false}
        tickLine={false}
        height={axisHeight}
      />
      <YAxis
        domain={[...values]}
        allowDataOverflow={isLineless}
        ticks={[...ticks]}
        tick={!isEmpty}
        tickFormatter={tickWords}
        interval={0}
        axisLine={false}
        tickLine={false}
        width={frame.left}
      />
      <OverLines plan={plan} onFigure={onFigure} />
      <Tooltip
        content={tooltip}
        isAnimationActive={false}
        cursor={false}
        {...(pointed !== undefined && { defaultIndex: nearestRow(rows, frame, pointed) })}
      />
    </LineChart>
  );
  const listeners = {
    onKeyDown: ({ key }: KeyboardEvent) => {
      isByKey.current = key.startsWith('Arrow');
    },
    onPointerMove: () => {
      isByKey.current = false;
    },
  };
  return (
    <div {...listeners}>
      {drawing}
      {brush && <TimeBrush {...brush} width={frame.width} />}
    </div>
  );
}

interface TimeBrushProps extends TrendBrush {
  readonly width: number;
}

/** A chart of its own below the drawing, which is drawn again for the chosen part. */
function TimeBrush({ trends, range, onRange, width }: TimeBrushProps) {
  const times = timesOf(trends);
  const rows = times.map(({ from, label }) => ({ from, label }));
  const place = (month: number | undefined, otherwise: number) => {
    const at = rows.findIndex(({ from }) => from === month);
    return at < 0 ? otherwise : at;
  };
  return (
    <div className={styles.brush}>
      <LineChart width={width} height={40} data={rows} margin={{ left: 8, right: 8 }}>
        <Brush
          dataKey="label"
          height={30}
          travellerWidth={12}
          ariaLabel="Time drawn"
          startIndex={place(range?.[0], 0)}
          endIndex={place(range?.[1], rows.length - 1)}
          onChange={({ startIndex, endIndex }) => {
            const [first, last] = [rows[startIndex ?? 0], rows[endIndex ?? rows.length - 1]];
            if (first && last && first !== last) onRange([first.from, last.from]);
          }}
        />
      </LineChart>
    </div>
  );
}
