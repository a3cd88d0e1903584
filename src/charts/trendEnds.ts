import type { As } from '../domain/mark.ts';
import type { Box } from './boxes.ts';
import { spreadLabels } from './endLabels.ts';
import type { Frame } from './frame.ts';
import { textWidth, wrapText } from './textSize.ts';
import { endLabelWidth, labelSize, signWidth } from './trendRoom.ts';
import { lastWords, type Series, spotOf } from './trendSeries.ts';

export const lineHeight = 16;

export interface EndLabel {
  readonly series: Series;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the label. */
  readonly y: number;
  /** The last point, where the line itself reaches the right edge. */
  readonly from?: { readonly x: number; readonly y: number };
}

export function endText(series: Series, as: As, newest: number | undefined): string {
  return `${series.trend.name} ${lastWords(series, as, newest)}`;
}

/** Names at the right edge, at the height of their last points and clear of each other. */
export function endLabelsOf(
  all: readonly Series[],
  as: As,
  newest: number | undefined,
  frame: Frame,
): EndLabel[] {
  const drawn = all.filter(({ points }) => points.length > 0);
  const texts = drawn.map((series) =>
    wrapText(endText(series, as, newest), endLabelWidth, labelSize, true),
  );
  const wanted = drawn.map(({ points }, index) => ({
    at: frame.y(points.at(-1)?.value ?? 0),
    height: (texts[index]?.length ?? 1) * lineHeight,
  }));
  const middles = spreadLabels(wanted, 4, frame.height - 4);
  return drawn.map((series, index) => {
    const label = {
      series,
      lines: texts[index] ?? [],
      x: frame.right + 14,
      y: middles[index] ?? frame.top,
    };
    const last = series.points.at(-1);
    return last && last.at === newest ? { ...label, from: spotOf(frame, last) } : label;
  });
}

export function endLabelBox({ lines, x, y }: EndLabel): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, labelSize, true)));
  const height = lines.length * lineHeight;
  return { left: x, top: y - height / 2, width: width + signWidth + 4, height };
}
