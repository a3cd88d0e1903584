/** Bits of one digit: few enough that all buckets stay in a processor's nearest memory. */
const bits = 11;
const base = 2 ** bits;

/**
 * Where the values stand when the largest comes first; equal ones stay in the order given. Whole
 * numbers only. Sorts by digits, so that half a million take no longer than a frame.
 */
export function largestFirst(values: Float64Array): Uint32Array {
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of values) {
    if (value > most) most = value;
    if (value < least) least = value;
  }
  const places = Uint32Array.from({ length: values.length }, (_, at) => at);
  if (most - least >= 2 ** 32) {
    return places.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
  }
  const keys = new Uint32Array(values.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = most - (values[at] ?? 0);
  return byDigits(keys, places, most - least);
}

/** From the lowest digit to the highest, each pass keeping the order of the one before. */
function byDigits(keys: Uint32Array, places: Uint32Array, largest: number): Uint32Array {
  let order = places;
  let next: Uint32Array = new Uint32Array(places.length);
  for (let shift = 0; shift < 32 && largest >= 2 ** shift; shift += bits) {
    const starts = startsOf(keys, shift);
    for (const at of order) {
      const digit = ((keys[at] ?? 0) >>> shift) & (base - 1);
      const place = starts[digit] ?? 0;
      next[place] = at;
      starts[digit] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Where the run of each digit begins. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array {
  const counts = new Uint32Array(base);
  for (const key of keys) {
    const digit = (key >>> shift) & (base - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let start = 0;
  return counts.map((count) => {
    start += count;
    return start - count;
  });
}
