import { nice, ticks } from 'd3-array';
import type { AreaSlug } from '../domain/area.ts';
import { ascending } from '../domain/ordered.ts';
import { type Size, sizeOf } from './drawingWidths.ts';
import { linear } from './scales.ts';
import { textWidth } from './textSize.ts';

/** One force on the axis: offences, or offences for each 10,000 residents. */
export interface Dot {
  readonly area: AreaSlug;
  readonly name: string;
  readonly value: number;
  /** Lies outside of what the reader chose: drawn faintly. */
  readonly isOutside?: boolean;
}

export interface DotsQuestion {
  readonly dots: readonly Dot[];
  /** The first and the third quartile; none where too few forces have a value. */
  readonly middle: readonly [number, number] | undefined;
  /** A value that all are read against, and its words. */
  readonly nationalRate: { readonly value: number; readonly words: string } | undefined;
  /** Named above their dots, in this order of importance. */
  readonly named: readonly AreaSlug[];
  /** A value as printed. */
  readonly words: (value: number) => string;
}

export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
}

/** A name above its dot, with the line that leads to it. */
interface DotLabel {
  readonly area: AreaSlug;
  readonly words: string;
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
}

/** Where everything of the axis stands, in pixels. */
export interface DotsPlan {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** The edges of the band in which the dots lie. */
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** By value, so that arrow keys walk along the axis. */
  readonly placed: readonly PlacedDot[];
  readonly middle: readonly [number, number] | undefined;
  readonly nationalRate: { readonly x: number; readonly words: string } | undefined;
  readonly labels: readonly DotLabel[];
}

const radii: Record<Size, number> = { narrow: 5, middle: 5.5, wide: 6 };
/** Of names, in pixels; the style sheet has the same. */
export const labelSize = 12.5;
const lineHeight = 17;
const axisHeight = 26;
/** Room between two dots, so that each keeps its edge. */
const gap = 1;

/** Every force on one axis. Dots that would lie on each other move up or down, never sideways. */
export function dotsPlan(question: DotsQuestion, width: number): DotsPlan {
  const { nationalRate, middle, words } = question;
  const size = sizeOf(width);
  const radius = radii[size];
  const [left, right] = [radius + 8, width - radius - 14];
  const values = question.dots.map(({ value }) => value);
  const most = Math.max(0, ...values, nationalRate?.value ?? 0);
  const steps = size === 'narrow' ? 4 : 7;
  // The axis ends at a round value, so that the last dot stands between two.
  const ends = nice(0, most === 0 ? 1 : most, steps);
  const x = linear(ends, [left, right]);
  const dodged = dodge(question.dots, x, 2 * radius + gap);
  const reach = Math.max(0, ...dodged.map(({ y }) => Math.abs(y))) + radius + 6;
  const labels = namesOf(question, x, width);
  // Room for one row in any case: the first name moves nothing.
  const rows = Math.max(1, ...labels.map(({ row }) => row + 1));
  const top = (nationalRate ? lineHeight : 0) + rows * lineHeight + 6;
  const middleOfBand = top + reach;
  return {
    ...{ width, left, right, top, radius, x },
    bottom: top + 2 * reach,
    height: top + 2 * reach + axisHeight,
    ticks: ticks(...ends, steps).map((value) => ({ value, at: x(value) })),
    placed: dodged.map(({ dot, x: at, y }) => ({ dot, x: at, y: middleOfBand + y })),
    middle: middle && [x(middle[0]), x(middle[1])],
    nationalRate: nationalRate && { x: x(nationalRate.value), words: nationalRate.words },
    labels: labels.map(({ dot, x: at, row }) => ({
      area: dot.area,
      words: `${dot.name} ${words(dot.value)}`,
      x: at,
      y: top - 8 - row * lineHeight,
    })),
  };
}

/** Each dot as near to the line as those before it allow; from the lowest value to the highest. */
function dodge(dots: readonly Dot[], x: (value: number) => number, apart: number): PlacedDot[] {
  const placed: PlacedDot[] = [];
  const ordered = [...dots].sort(
    (one, other) => one.value - other.value || ascending(one.name, other.name),
  );
  for (const dot of ordered) {
    const at = x(dot.value);
    const near = placed.filter((other) => at - other.x < apart);
    placed.push({ dot, x: at, y: freePlace(at, near, apart) });
  }
  return placed;
}

/** The place nearest to the line that touches no neighbour; above before below. */
function freePlace(x: number, near: readonly PlacedDot[], apart: number): number {
  const touching = near.flatMap((other) => {
    const away = Math.sqrt(Math.max(0, apart ** 2 - (x - other.x) ** 2));
    return [other.y - away, other.y + away];
  });
  const isFree = (y: number) =>
    near.every((other) => Math.hypot(x - other.x, y - other.y) >= apart - 0.01);
  const candidates = [0, ...touching].sort(
    (one, other) => Math.abs(one) - Math.abs(other) || one - other,
  );
  return candidates.find(isFree) ?? 0;
}

interface NamedDot {
  readonly dot: Dot;
  readonly x: number;
  /** From the band upwards. */
  readonly row: number;
}

/** Names above the band, each in the lowest row with room for it. */
function namesOf(question: DotsQuestion, x: (value: number) => number, width: number): NamedDot[] {
  const ends: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  return question.named.flatMap((area) => {
    const dot = question.dots.find((one) => one.area === area);
    if (!dot) return [];
    const half = textWidth(`${dot.name} ${question.words(dot.value)}`, labelSize, true) / 2;
    const at = Math.min(Math.max(x(dot.value), half), Math.max(half, width - half));
    let row = 0;
    while (
      ends.some((end) => end.row === row && end.from < at + half + 6 && end.to > at - half - 6)
    )
      row += 1;
    ends.push({ row, from: at - half, to: at + half });
    return [{ dot, x: at, row }];
  });
}
