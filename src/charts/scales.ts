/** Maps a value to its position in the drawing, in pixels. */
export type Scale = (value: number) => number;

type Ends = readonly [number, number];

/** Equal steps of the value are equal steps in the drawing; an empty domain stands at its start. */
export function linear([low, high]: Ends, [from, to]: Ends): Scale {
  const step = high === low ? 0 : (to - from) / (high - low);
  return (value) => from + (value - low) * step;
}

/** Equal ratios of the value are equal steps in the drawing; values above zero only. */
export function logarithmic([low, high]: Ends, range: Ends): Scale {
  const scale = linear([Math.log(low), Math.log(high)], range);
  return (value) => scale(Math.log(value));
}

/** Straight lines from point to point, as the `d` of a path; empty without points. */
export function straight(points: readonly (readonly [number, number])[]): string {
  return points.length === 0 ? '' : `M${points.map((point) => point.join()).join('L')}`;
}

/**
 * Round values between two ends, about so many: multiples of 1, 2 or 5 times a power of ten. With
 * `isAround` the first and the last lie outside of the ends or on them.
 */
export function roundValues([low, high]: Ends, count: number, isAround = false): number[] {
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const factor = [7.07, 3.16, 1.41, 0].findIndex((least) => rough / 10 ** power >= least);
  const step = [10, 5, 2, 1][factor] ?? 1;
  // By whole numbers, as 3 × 0.1 is not 0.3.
  const [times, by] = power < 0 ? [1, 10 ** -power / step] : [step * 10 ** power, 1];
  const [first, last] = [(low * by) / times, (high * by) / times];
  const from = isAround ? Math.floor(first) : Math.ceil(first);
  const to = isAround ? Math.ceil(last) : Math.floor(last);
  return Array.from({ length: to - from + 1 }, (_, at) => ((from + at) * times) / by);
}
