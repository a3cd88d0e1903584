/** Narrower drawings have shorter words, and names below instead of beside; Fitted.module.css has the same. */
const narrowest = 560;

export function isNarrow(width: number): boolean {
  return width < narrowest;
}

/** From this width on a drawing may be as high as it gets; Fitted.module.css has the same. */
const widest = 960;

export type Size = 'narrow' | 'middle' | 'wide';

export function sizeOf(width: number): Size {
  if (isNarrow(width)) return 'narrow';
  return width < widest ? 'middle' : 'wide';
}

/**
 * What is drawn where nothing can be measured: for a phone, for the overview's column, which a
 * tablet is about as wide as, and for the whole page of a large screen.
 */
export const unmeasured: readonly (readonly [Size, number])[] = [
  ['narrow', 340],
  ['middle', 671],
  ['wide', 1190],
];
