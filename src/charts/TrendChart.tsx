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
import type { DatedEvent } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Measure } from '../domain/measure.ts';
import type { Trend } from '../domain/trend.ts';
import { Patterns } from './Patterns.tsx';
import styles from './TrendChart.module.css';
import { OthersKey, TrendEvents, TrendKey } from './TrendKey.tsx';
import { TrendLayers } from './TrendLayers.tsx';
import { TrendTooltip } from './TrendTooltip.tsx';
import { textWidth } from './textSize.ts';
import {
  eventsWithin,
  tickWords,
  timeSpan,
  valueSpan,
  valueTicks,
  yearTicks,
} from './trendDomain.ts';
import { endText } from './trendEnds.ts';
import { othersOf } from './trendLabels.ts';
import type { OnFigure } from './trendMarks.tsx';
import { breakWithin, roomOf, smallSize } from './trendRoom.ts';
import { linesOf, rowsOf } from './trendRows.ts';
import { newestOf, type Series, seriesOf } from './trendSeries.ts';
import { useWidth } from './useWidth.ts';

interface TrendChartProps {
  readonly trends: readonly Trend[];
  readonly measure: Measure;
  readonly as: As;
  /** Those that concern the measure; outside the time drawn they are neither drawn nor listed. */
  readonly events: readonly DatedEvent[];
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** Opens where a figure comes from, when its point is chosen. */
  readonly onFigure?: OnFigure;
  readonly width?: number;
}

/** Lines over time that stop at gaps and breaks; every value a point, every gap named. */
export function TrendChart(props: TrendChartProps) {
  const { trends, measure, as, events, name } = props;
  const { ref, width } = useWidth(props.width);
  const all = seriesOf(trends, measure);
  const span = timeSpan(trends);
  const shown = eventsWithin(events, span);
  const newest = newestOf(trends);
  const rows = (shown.length > 0 ? 1 : 0) + (breakWithin(measure, span) === undefined ? 0 : 1);
  const texts = all.map((series) => endText(series, as, newest));
  const room = roomOf(width, trends, texts, rows);
  const hasOthers = all.some((series) => othersOf(series).length > 0);
  return (
    <div ref={ref} className={styles.chart}>
      <div className={styles.drawing} role="img" aria-label={name}>
        <Drawing {...props} all={all} span={span} shown={shown} width={width} room={room} />
      </div>
      {room.isNarrow && <TrendKey all={all} as={as} newest={newest} />}
      {hasOthers && (room.isNarrow || all.length > 1) && <OthersKey />}
      <TrendEvents events={shown} />
    </div>
  );
}

interface DrawingProps extends TrendChartProps {
  readonly all: readonly Series[];
  readonly span: ReturnType<typeof timeSpan>;
  readonly shown: readonly DatedEvent[];
  readonly width: number;
  readonly room: ReturnType<typeof roomOf>;
}

const labelWidth = textWidth('2015/16', smallSize) + 14;

function Drawing({ trends, measure, as, all, span, shown, width, room, onFigure }: DrawingProps) {
  const id = useId().replaceAll(':', '');
  const ticks = valueTicks(trends, as);
  const left = Math.max(...ticks.map((tick) => textWidth(tickWords(tick), smallSize))) + 12;
  const years = yearTicks(span, width - left - room.right, labelWidth);
  const texts = new Map(years.map(({ at, text }) => [at, text]));
  const lines = linesOf(all);
  // The library draws no axes without a line, and lone points are none; with this it takes ours.
  const isLineless = lines.length === 0;
  const isEmpty = all.every(({ points }) => points.length === 0);
  const tooltip = ({ active, label }: TooltipContentProps) =>
    active ? <TrendTooltip all={all} as={as} at={Number(label)} /> : null;
  return (
    <LineChart
      width={width}
      height={room.height}
      data={rowsOf(all, span)}
      margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Patterns id={id} />
      <CartesianGrid vertical={false} />
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
        height={26}
      />
      <YAxis
        domain={[...valueSpan(ticks, trends)]}
        allowDataOverflow={isLineless}
        ticks={ticks}
        tick={!isEmpty}
        tickFormatter={tickWords}
        interval={0}
        axisLine={false}
        tickLine={false}
        width={left}
      />
      <Tooltip content={tooltip} isAnimationActive={false} cursor={false} />
      {lines.map(({ key, series }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          className={lineClass(series)}
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <TrendLayers
        all={all}
        as={as}
        events={shown}
        breakAt={breakWithin(measure, span)}
        newest={newestOf(trends)}
        isNarrow={room.isNarrow}
        patterns={id}
        onFigure={onFigure}
      />
    </LineChart>
  );
}

function lineClass({ tone, isDashed }: Series): string {
  return [styles.line, styles[tone], isDashed ? styles.dashed : ''].filter(Boolean).join(' ');
}
