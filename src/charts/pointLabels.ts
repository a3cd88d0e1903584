import { type Box, isInside, overlaps, type Spot } from './boxes.ts';
import { textWidth } from './textSize.ts';

export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

/** A text that belongs to a point. */
export interface Wanted extends Spot {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  /** Where it is tried first. */
  readonly prefers?: 'above' | 'below' | 'right';
}

export interface Placed extends Wanted {
  readonly box: Box;
}

interface Surroundings {
  /** Where all text must stay. */
  readonly bounds: Box;
  /** What text never covers: other text, markers. */
  readonly boxes: readonly Box[];
  /** What text avoids where it can: lines. */
  readonly segments: readonly Segment[];
}

/** Room between a point and its text. */
const away = 7;

/** Each text at the first free place around its point; a text without any is left out. */
export function placeLabels(wanted: readonly Wanted[], around: Surroundings): Placed[] {
  const taken = [...around.boxes];
  const placed: Placed[] = [];
  for (const label of wanted) {
    const free = candidates(label).filter(
      (box) => isInside(box, around.bounds) && !taken.some((other) => overlaps(box, other)),
    );
    const box =
      free.find((each) => !around.segments.some((line) => crosses(line, each))) ?? free[0];
    if (!box) continue;
    taken.push(box);
    placed.push({ ...label, box });
  }
  return placed;
}

function candidates({ x, y, text, size, isBold, prefers }: Wanted): Box[] {
  const [width, height] = [textWidth(text, size, isBold), size + 2];
  const [above, below] = [y - away - height, y + away];
  const [middle, right, left] = [x - width / 2, x + 3, x - width - 3];
  const box = (at: number, top: number): Box => ({ left: at, top, width, height });
  const over = [box(middle, above), box(left, above), box(right, above)];
  const under = [box(middle, below), box(right, below), box(left, below)];
  const toTheSide = [box(x + away + 2, y - height / 2), box(x - away - 2 - width, y - height / 2)];
  if (prefers === 'right') return [...toTheSide, ...under, ...over];
  return prefers === 'below'
    ? [...under, ...toTheSide, ...over]
    : [...over, ...under, ...toTheSide];
}

/** Whether a straight line passes through the box: its part between left and right, by height. */
function crosses({ from, to }: Segment, box: Box): boolean {
  const [start, end] = from.x <= to.x ? [from, to] : [to, from];
  const left = Math.max(box.left, start.x);
  const right = Math.min(box.left + box.width, end.x);
  if (left > right) return false;
  const slope = (end.y - start.y) / (end.x - start.x);
  const isUpright = end.x === start.x;
  const heights = isUpright
    ? [start.y, end.y]
    : [left, right].map((x) => start.y + (x - start.x) * slope);
  return Math.max(...heights) >= box.top && Math.min(...heights) <= box.top + box.height;
}
