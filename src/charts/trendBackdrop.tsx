import type { DatedEvent } from '../domain/dataset.ts';
import type { Break } from '../domain/measure.ts';
import { type Box, overlaps } from './boxes.ts';
import { spreadLabels } from './endLabels.ts';
import type { Frame } from './frame.ts';
import { patternOf } from './Patterns.tsx';
import styles from './TrendChart.module.css';
import { isWrappable, textWidth, wrapText } from './textSize.ts';
import { momentOf } from './trendDomain.ts';
import type { Gap } from './trendGaps.ts';
import { breakHeight, smallSize } from './trendRoom.ts';

const leading = 14;

/** The words of a gap and where they stand: level in its band, or upright where it is slim. */
export interface GapWords {
  readonly gap: Gap;
  readonly lines: readonly string[];
  readonly isUpright: boolean;
  readonly box: Box;
}

/** Words at the foot of their bands, or as far up as labels in the way make necessary. */
export function gapWords(gaps: readonly Gap[], frame: Frame, taken: readonly Box[]): GapWords[] {
  return gaps.map((gap) => {
    const width = frame.x(gap.to) - frame.x(gap.from);
    const { words } = gap;
    const isUpright = !isWrappable(words, width - 4, smallSize);
    const lines = isUpright ? uprightLines(words, width) : wrapText(words, width - 4, smallSize);
    const longest = Math.max(...lines.map((line) => textWidth(line, smallSize)));
    const [across, height] = isUpright
      ? [lines.length * leading, longest]
      : [longest, lines.length * leading];
    const left = (frame.x(gap.from) + frame.x(gap.to) - across) / 2;
    return {
      gap,
      lines,
      isUpright,
      box: lowestFree({ left, width: across, height }, frame, taken),
    };
  });
}

/** Two lines where the band is wide enough for both. */
function uprightLines(words: string, width: number): string[] {
  if (width < 2 * leading - 2) return [words];
  // No line may be so short that a third is needed.
  return wrapText(words, Math.max(64, textWidth(words, smallSize) * 0.65), smallSize);
}

function lowestFree(size: Omit<Box, 'top'>, frame: Frame, taken: readonly Box[]): Box {
  const foot = frame.bottom - 6 - size.height;
  for (let top = foot; top >= frame.top + 4; top -= 4) {
    const box = { ...size, top };
    if (!taken.some((other) => overlaps(box, other))) return box;
  }
  return { ...size, top: foot };
}

interface GapBandsProps {
  readonly words: readonly GapWords[];
  readonly frame: Frame;
  readonly patterns: string;
}

/** A hatched band for each time without a value, with its reason. */
export function GapBands({ words, frame, patterns }: GapBandsProps) {
  return words.map((each) => (
    <g key={each.gap.from} data-gap={each.gap.kind}>
      <rect
        className={styles.band}
        x={frame.x(each.gap.from)}
        y={frame.top}
        width={frame.x(each.gap.to) - frame.x(each.gap.from)}
        height={frame.bottom - frame.top}
        fill={patternOf(patterns, each.gap.kind)}
      />
      <GapText words={each} />
    </g>
  ));
}

function GapText({ words: { lines, isUpright, box } }: { readonly words: GapWords }) {
  const middle = box.left + box.width / 2;
  const place = isUpright
    ? `translate(${box.left} ${box.top + box.height}) rotate(-90)`
    : `translate(${middle} ${box.top})`;
  return (
    <text className={styles.gap} transform={place} textAnchor={isUpright ? 'start' : 'middle'}>
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={leading * (index + 1) - 3}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

interface BreakLinesProps {
  readonly breaks: readonly Break[];
  readonly frame: Frame;
}

/** A dashed line at each break of the series, named above the plot, each name in a row of its own. */
export function BreakLines({ breaks, frame }: BreakLinesProps) {
  return breaks.map(({ from, name }, row) => {
    const x = frame.x(from);
    const left = Math.min(x + 5, frame.width - textWidth(name, smallSize) - 2);
    const top = row * breakHeight;
    return (
      <g key={from} data-break={from}>
        <line
          className={styles.break}
          x1={x}
          x2={x}
          y1={top + (left > x ? 4 : 17)}
          y2={frame.bottom}
        />
        <text className={styles.note} x={left} y={top + 13}>
          {name}
        </text>
      </g>
    );
  });
}

const numberWidth = 15;

/** Where the number of each event stands: above its day, moved aside where two would touch. */
function eventPlaces(events: readonly DatedEvent[], frame: Frame): number[] {
  const wanted = events.map((event) => ({ at: frame.x(momentOf(event)), height: numberWidth }));
  return spreadLabels(wanted, frame.left - numberWidth / 2, frame.right + numberWidth / 2);
}

export function eventBoxes(events: readonly DatedEvent[], frame: Frame): Box[] {
  return eventPlaces(events, frame).map((x) => ({
    left: x - numberWidth / 2,
    top: frame.top - 34,
    width: numberWidth,
    height: 22,
  }));
}

interface EventTicksProps {
  readonly events: readonly DatedEvent[];
  readonly frame: Frame;
}

/** Numbered ticks above the plot; the numbers are told under the drawing. */
export function EventTicks({ events, frame }: EventTicksProps) {
  const places = eventPlaces(events, frame);
  return events.map((event, index) => {
    const day = frame.x(momentOf(event));
    const place = places[index] ?? day;
    const top = frame.top - 19;
    return (
      <g key={`${event.date} ${event.title}`} data-event={event.date}>
        <path className={styles.event} d={`M${place} ${top}L${day} ${top + 7}V${frame.bottom}`} />
        <text className={styles.number} x={place} y={top - 3} textAnchor="middle">
          {index + 1}
        </text>
      </g>
    );
  });
}
