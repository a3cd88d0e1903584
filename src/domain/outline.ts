import type { AreaSlug } from './area.ts';

/** A force's shape in the units of {@link Outlines.viewBox}. */
export interface Outline {
  /** SVG path data. */
  readonly d: string;
  /** A roomy point inside. */
  readonly x: number;
  readonly y: number;
  /** Left, top, right and bottom. */
  readonly box: readonly [number, number, number, number];
}

/** Forces' shapes, projected once by a script: no geometry library reaches the browser. */
export interface Outlines {
  readonly viewBox: string;
  /** Frame of Shetland, which is drawn nearer than it lies: left, top, right and bottom. */
  readonly inset: readonly [number, number, number, number];
  readonly areas: ReadonlyMap<AreaSlug, Outline>;
}
