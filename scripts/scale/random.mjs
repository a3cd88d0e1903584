// @ts-check

/** @typedef {() => number} Random from 0 up to, but not, 1 */

/**
 * The same numbers for the same seed (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws one of many, each as often as its weight says.
 * @template T
 * @param {readonly (readonly [T, number])[]} weighted
 * @returns {(random: Random) => T}
 */
export function drawer(weighted) {
  /** @type {number[]} */
  const sums = [];
  let sum = 0;
  for (const [, weight] of weighted) {
    sum += weight;
    sums.push(sum);
  }
  return (random) => {
    const at = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const found = weighted[low];
    if (!found) throw new Error('There is nothing to draw from.');
    return found[0];
  };
}

/**
 * A few are asked for often and most seldom (Zipf); who is which depends on chance.
 * @template T
 * @param {readonly T[]} all
 * @param {number} unevenness
 * @param {Random} random
 * @returns {(readonly [T, number])[]}
 */
export function uneven(all, unevenness, random) {
  const shuffled = all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  return shuffled.map(({ one }, rank) => [one, 1 / (rank + 1) ** unevenness]);
}
