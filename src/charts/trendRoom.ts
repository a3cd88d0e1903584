import type { Measure } from '../domain/measure.ts';
import { breakOf } from '../domain/measure.ts';
import type { Trend } from '../domain/trend.ts';
import { textWidth } from './textSize.ts';
import type { Span } from './trendDomain.ts';

/** Below this the names of lines move from their ends to a key under the drawing. */
export const narrowest = 560;

/** Font sizes, in pixels; the style sheet has the same. */
export const smallSize = 12;
export const labelSize = 13;

/** The longest line of an end label; longer names wrap. */
export const endLabelWidth = 168;

export interface Room {
  readonly top: number;
  readonly right: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

/** Room around the plot: a row for the break's name, one for numbers of events, one for labels. */
export function roomOf(
  width: number,
  trends: readonly Trend[],
  endTexts: readonly string[],
  rows: number,
): Room {
  const isNarrow = width < narrowest;
  const longest = Math.max(0, ...endTexts.map((text) => textWidth(text, labelSize, true)));
  const right = isNarrow || trends.length === 0 ? 20 : Math.min(longest, endLabelWidth) + 34;
  return { top: 18 + rows * 18, right, height: isNarrow ? 280 : 340, isNarrow };
}

/** The break, where it lies inside the time drawn. */
export function breakWithin(measure: Measure, [first, last]: Span): number | undefined {
  const at = breakOf(measure);
  return at !== undefined && at > first && at < last ? at : undefined;
}
