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
