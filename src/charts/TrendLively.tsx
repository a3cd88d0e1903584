import { useId } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { Patterns } from './Patterns.tsx';
import { lineClass, OverLines, type TrendDrawingProps, UnderLines } from './TrendLayers.tsx';
import { TrendTooltip } from './TrendTooltip.tsx';
import { tickWords } from './trendDomain.ts';
import { axisHeight } from './trendRoom.ts';
import { drawnLines, nearestRow, rowsOf } from './trendRows.ts';

interface TrendLivelyProps extends TrendDrawingProps {
  /** How far from the left edge the reader points already, in pixels. */
  readonly pointed?: number | undefined;
}

/**
 * The same drawing by the chart library, which shows the values of the time that is pointed at.
 * Fetched only then: nothing may import this file but `useLively`. Everything is drawn in the order
 * in which it stands here, as in the still drawing: that is what `zIndex={0}` means.
 */
export function TrendLively({ plan, pointed, onFigure }: TrendLivelyProps) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const { as, all, frame, span, values, ticks, years, isEmpty } = plan;
  const texts = new Map(years.map(({ at, text }) => [at, text]));
  const lines = drawnLines(all);
  const rows = rowsOf(all, span);
  // The library draws no axes without a line, and lone points are none; with this it takes ours.
  const isLineless = lines.length === 0;
  const tooltip = ({ active, label }: TooltipContentProps) =>
    active ? <TrendTooltip all={all} as={as} at={Number(label)} /> : null;
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      data={rows}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
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
}
