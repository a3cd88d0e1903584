/** Intervals by summing probabilities and halving, without any of the usual approximations. */

type Ends = readonly [lower: number, upper: number];

/** Where a function that falls from 1 to 0 passes p. */
function crossing(falling: (x: number) => number, p: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ count) of a Poisson distribution, term by term. */
export function poissonUpTo(count: number, mean: number): number {
  let [log, sum] = [-mean, 0];
  for (let k = 0; k <= count; k += 1) {
    if (k > 0) log += Math.log(mean) - Math.log(k);
    sum += Math.exp(log);
  }
  return sum;
}

/** Rule 5: exact Poisson below 10, Byar from 10. */
export function countInterval(count: number): Ends {
  if (count >= 10) {
    const [z, next] = [1.959964, count + 1];
    return [
      count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
      next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
    ];
  }
  const upper = crossing((mean) => poissonUpTo(count, mean), 0.025, 0, 100);
  if (count === 0) return [0, upper];
  return [crossing((mean) => poissonUpTo(count - 1, mean), 0.975, 0, 100), upper];
}

/** Logarithms of factorials, added up one by one. */
const logFactorial = [0];
function logOf(count: number): number {
  for (let k = logFactorial.length; k <= count; k += 1) {
    logFactorial.push((logFactorial[k - 1] ?? 0) + Math.log(k));
  }
  return logFactorial[count] ?? 0;
}

/** P(X ≤ count) of a binomial distribution: terms downwards, until they no longer count. */
function binomialUpTo(count: number, size: number, share: number): number {
  let sum = 0;
  for (let k = count; k >= 0; k -= 1) {
    const ways = logOf(size) - logOf(k) - logOf(size - k);
    const term = Math.exp(ways + k * Math.log(share) + (size - k) * Math.log1p(-share));
    sum += term;
    if (k < size * share && term < sum * 1e-17) break;
  }
  return sum;
}

/** Rule 8: the exact conditional binomial interval of later / earlier. */
export function ratioInterval(earlier: number, later: number): Ends {
  const size = earlier + later;
  const least = 1e-12;
  const lower =
    later === 0
      ? 0
      : crossing((share) => binomialUpTo(later - 1, size, share), 0.975, least, 1 - least);
  const upper =
    earlier === 0
      ? 1
      : crossing((share) => binomialUpTo(later, size, share), 0.025, least, 1 - least);
  return [lower / (1 - lower), upper / (1 - upper)];
}
