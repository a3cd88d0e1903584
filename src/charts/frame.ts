import { linear } from './scales.ts';

/** Where values of the two axes lie in the drawing, in pixels. */
export interface Frame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface FrameRoom {
  readonly width: number;
  readonly height: number;
  /** Room between each edge of the drawing and the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Domain = readonly [number, number];

/** Values of x from left to right, those of y from the bottom up. */
export function frameOf(room: FrameRoom, across: Domain, up: Domain): Frame {
  const { width, height, left, top } = room;
  const [right, bottom] = [width - room.right, height - room.bottom];
  const x = linear(across, [left, right]);
  const y = linear(up, [bottom, top]);
  return {
    x: (value) => hundredths(x(value)),
    y: (value) => hundredths(y(value)),
    ...{ left, right, top, bottom, width, height },
  };
}

/** Finer than any screen; more digits would only make the HTML larger. */
function hundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/**
 * Attributes of an SVG: as high as it was drawn, and scaled down, never up, where its container is
 * narrower than it was drawn.
 */
export function canvasOf({ width, height }: Pick<Frame, 'width' | 'height'>) {
  return {
    width: '100%',
    height,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'xMinYMin',
  } as const;
}
