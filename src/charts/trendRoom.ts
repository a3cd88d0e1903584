import type { Break, Measure } from '../domain/measure.ts';
import type { Trend } from '../domain/trend.ts';
import { isNarrow } from './drawingWidths.ts';
import { textWidth } from './textSize.ts';
import type { Span } from './trendDomain.ts';

/** Font sizes, in pixels; the style sheet has the same. */
export const smallSize = 12;
export const labelSize = 13;

/** Room below the plot for the names of its years. */
export const axisHeight = 26;

/** Room above the plot for the name of one break. */
export const breakHeight = 18;

/** The longest line of an end label; longer names wrap. */
export const endLabelWidth = 168;

/** A piece of a line beside its name: two dashes and the marker between them. */
export const signWidth = 26;

interface Room {
  readonly top: number;
  readonly right: number;
  readonly height: number;
  /** Names of lines stand in a key under the drawing, not at their ends. */
  readonly isNarrow: boolean;
}

/** Room around the plot: a row for the name of each break, one for numbers of events, one for labels. */
export function roomOf(
  width: number,
  trends: readonly Trend[],
  endTexts: readonly string[],
  rows: number,
): Room {
  const hasKey = isNarrow(width);
  const longest = Math.max(0, ...endTexts.map((text) => textWidth(text, labelSize, true)));
  const right =
    hasKey || trends.length === 0 ? 20 : Math.min(longest, endLabelWidth) + signWidth + 24;
  return { top: 18 + rows * breakHeight, right, height: hasKey ? 280 : 340, isNarrow: hasKey };
}

/** What is marked inside the time drawn: breaks of the measure, and for rates the step of the Census. */
export function breaksWithin(
  { breaks }: Measure,
  [first, last]: Span,
  censusAt: number | undefined,
): readonly Break[] {
  const census = censusAt === undefined ? [] : [{ from: censusAt, name: censusName }];
  return [...breaks, ...census]
    .filter(({ from }) => from > first && from < last)
    .sort((one, other) => one.from - other.from);
}

const censusName = 'residents of the 2021 Census';
