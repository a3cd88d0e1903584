import type { DatedEvent } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Break, Measure } from '../domain/measure.ts';
import { censusStepIn, type Trend } from '../domain/trend.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Places } from './looks.ts';
import { textWidth } from './textSize.ts';
import { eventBoxes, type GapWords, gapWords } from './trendBackdrop.tsx';
import {
  eventsWithin,
  momentOf,
  type Span,
  tickWords,
  timeSpan,
  valueSpan,
  valueTicks,
  type YearTick,
  yearTicks,
} from './trendDomain.ts';
import { type EndLabel, endLabelBox, endLabelsOf, endText } from './trendEnds.ts';
import { gapsOf } from './trendGaps.ts';
import { type PointLabel, pointLabelsOf } from './trendLabels.ts';
import { axisHeight, breaksWithin, roomOf, smallSize } from './trendRoom.ts';
import { newestOf, type Series, seriesOf } from './trendSeries.ts';

export interface TrendQuestion {
  readonly trends: readonly Trend[];
  readonly measure: Measure;
  readonly as: As;
  /** Those that concern the measure; outside the time drawn they are neither drawn nor listed. */
  readonly events: readonly DatedEvent[];
  /** The looks that chosen forces keep on every chart of the page. */
  readonly looks?: Places;
  /** Drawn faintly behind the others, without names. */
  readonly faint?: readonly Trend[];
  /** Lower than usual, where it stands beside other drawings. */
  readonly height?: number;
}

/** Where everything of a trend stands, in pixels: all that a drawing of it has to know. */
export interface TrendPlan {
  readonly as: As;
  readonly all: readonly Series[];
  readonly faint: readonly Series[];
  readonly newest: number | undefined;
  readonly isNarrow: boolean;
  readonly frame: Frame;
  /** The time and the values from edge to edge. */
  readonly span: Span;
  readonly values: Span;
  readonly years: readonly YearTick[];
  /** Heights that have a line; their numbers are left out where there is no value at all. */
  readonly ticks: readonly number[];
  readonly isEmpty: boolean;
  readonly events: readonly DatedEvent[];
  readonly breaks: readonly Break[];
  readonly labels: readonly PointLabel[];
  readonly ends: readonly EndLabel[];
  readonly gaps: readonly GapWords[];
}

const yearWidth = textWidth('2015/16', smallSize) + 14;

export function trendPlan(question: TrendQuestion, width: number): TrendPlan {
  const { trends, measure, as, faint: behind = [] } = question;
  const all = seriesOf(trends, measure, question.looks);
  const faint = seriesOf(behind, measure);
  const every = [...trends, ...behind];
  const span = timeSpan(every);
  const newest = newestOf(every);
  const events = eventsWithin(question.events, span);
  const census = as === 'rate' ? censusStepIn(every) : undefined;
  const breaks = breaksWithin(measure, span, census);
  const rows = (events.length > 0 ? 1 : 0) + breaks.length;
  const texts = all.map((series) => endText(series, as, newest));
  const { isNarrow, ...usual } = roomOf(width, trends, texts, rows);
  const room = { ...usual, height: question.height ?? usual.height };
  const ticks = valueTicks(every, as);
  const values = valueSpan(ticks, every);
  const left = Math.max(...ticks.map((tick) => textWidth(tickWords(tick), smallSize))) + 12;
  const frame = frameOf({ ...room, width, left, bottom: axisHeight }, span, values);
  return {
    ...{ as, all, faint, newest, isNarrow, frame, span, values, ticks, events, breaks },
    years: every.some(({ points }) => points.length > 0)
      ? yearTicks(span, frame.right - frame.left, yearWidth)
      : [],
    isEmpty: [...all, ...faint].every(({ points }) => points.length === 0),
    ...textsOf({ as, all, faint, newest, isNarrow, frame, events, breaks }),
  };
}

type Placed = Pick<
  TrendPlan,
  'as' | 'all' | 'faint' | 'newest' | 'isNarrow' | 'frame' | 'events' | 'breaks'
>;

/** All text knows all other text, so that none touch. */
function textsOf({ as, all, faint, newest, isNarrow, frame, events, breaks }: Placed) {
  const ends = isNarrow ? [] : endLabelsOf(all, as, newest, frame);
  // Among many lines, values beside points could be anybody's.
  if (faint.length > 0) return { ends, labels: [], gaps: [] };
  const taken = [...eventBoxes(events, frame), ...ends.map(endLabelBox)];
  const upright = [...events.map(momentOf), ...breaks.map(({ from }) => from)];
  const labels = pointLabelsOf(all, as, frame, taken, upright);
  const boxes = labels.map(({ box }) => box);
  const only = all.length === 1 ? all[0] : undefined;
  return { ends, labels, gaps: only ? gapWords(gapsOf(only.trend.points), frame, boxes) : [] };
}
