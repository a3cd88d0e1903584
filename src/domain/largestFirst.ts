/** Buckets of one pass: few enough to stay in a processor's nearest memory. */
const base = 4096;

/**
 * Where the values stand when the largest comes first; equal ones stay in the order given. Whole
 * numbers only. Sorts by digits, so that half a million take no longer than a few frames' time.
 */
export function largestFirst(values: Float64Array): Uint32Array {
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const value of values) {
    if (value > most) most = value;
    if (value < least) least = value;
  }
  let order = Uint32Array.from(values, (_, at) => at);
  let next = new Uint32Array(values.length);
  for (let unit = 1; unit <= most - least; unit *= base) {
    const digitOf = (at: number) => Math.floor((most - (values[at] ?? 0)) / unit) % base;
    const starts = startsOf(order, digitOf);
    for (const at of order) {
      const digit = digitOf(at);
      const place = starts[digit] ?? 0;
      next[place] = at;
      starts[digit] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Where the run of each digit begins. */
function startsOf(order: Uint32Array, digitOf: (at: number) => number): Uint32Array {
  const starts = new Uint32Array(base);
  for (const at of order) {
    const after = digitOf(at) + 1;
    if (after < base) starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let digit = 1; digit < base; digit += 1) {
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  }
  return starts;
}
