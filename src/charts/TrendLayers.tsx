import { ZIndexLayer } from 'recharts';
import type { DatedEvent } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import { useFrame } from './frame.ts';
import styles from './TrendChart.module.css';
import { BreakLine, EventTicks, eventBoxes, GapBands, gapWords } from './trendBackdrop.tsx';
import { momentOf } from './trendDomain.ts';
import { endLabelBox, endLabelsOf } from './trendEnds.ts';
import { gapsOf } from './trendGaps.ts';
import { pointLabelsOf } from './trendLabels.ts';
import { EndLabels, Markers, type OnFigure, Others, PointTexts } from './trendMarks.tsx';
import type { Series } from './trendSeries.ts';

interface TrendLayersProps {
  readonly all: readonly Series[];
  readonly as: As;
  readonly events: readonly DatedEvent[];
  readonly breakAt: number | undefined;
  readonly newest: number | undefined;
  readonly isNarrow: boolean;
  readonly patterns: string;
  readonly onFigure?: OnFigure | undefined;
}

/** Above lines, as the chart library stacks its own points and labels. */
const [overLines, overAll] = [600, 2000];

/** Everything drawn over and under the lines. Text knows all other text, so that none touch. */
export function TrendLayers(props: TrendLayersProps) {
  const { all, as, events, breakAt, newest, isNarrow, patterns, onFigure } = props;
  const frame = useFrame();
  if (!frame) return null;
  const [only] = all.length === 1 ? all : [];
  const ends = isNarrow ? [] : endLabelsOf(all, as, newest, frame);
  const taken = [...eventBoxes(events, frame), ...ends.map(endLabelBox)];
  const upright = [...events.map(momentOf), ...(breakAt === undefined ? [] : [breakAt])];
  const labels = pointLabelsOf(all, as, frame, taken, upright);
  const gaps = only ? gapsOf(only.trend.points) : [];
  const boxes = labels.map(({ box }) => box);
  const words = gapWords(gaps, frame, boxes);
  return (
    <>
      <GapBands words={words} frame={frame} patterns={patterns} />
      {breakAt !== undefined && <BreakLine at={breakAt} frame={frame} />}
      <EventTicks events={events} frame={frame} />
      <line
        className={styles.zero}
        data-zero
        x1={frame.left}
        x2={frame.right}
        y1={frame.y(0)}
        y2={frame.y(0)}
      />
      <ZIndexLayer zIndex={overLines}>
        <Others all={all} frame={frame} as={as} onFigure={onFigure} />
        <Markers all={all} frame={frame} onFigure={onFigure} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={overAll}>
        <PointTexts labels={labels} tone={only && styles[only.tone]} />
        <EndLabels labels={ends} />
      </ZIndexLayer>
    </>
  );
}
