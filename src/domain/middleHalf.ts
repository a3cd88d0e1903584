/** Rule 18: with fewer values than this there is no middle half to speak of. */
const fewestForMiddle = 10;

export interface MiddleHalf {
  readonly from: number;
  readonly to: number;
}

/**
 * The middle half of some values: in their order, from place ⌊(n − 1)/4⌋ to ⌊3(n − 1)/4⌋ counted from
 * 0. Both ends are values that occur, and at least half of all values lie between them, the ends
 * included; undefined for fewer than ten.
 */
export function middleHalf(values: readonly number[]): MiddleHalf | undefined {
  if (values.length < fewestForMiddle) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { from: at(0.25), to: at(0.75) };
}
