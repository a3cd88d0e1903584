// @ts-check
import { drawer } from './random.mjs';

/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */
/** @typedef {import('./visits.mjs').Request} Request */

/**
 * What a content network does with pages, which say `no-cache`: asks the origin each time, answers by
 * itself for a minute, or keeps them until a new build throws them out.
 * @typedef {'asks' | 'shares' | 'keeps'} Rule
 */

/** @typedef {Map<string, { kind: Request['kind'], rate: number }>} Demand how often a visit asks for each address */

const day = 86_400;

/** @param {Assumptions} assumptions */
export function sharesOf({ places, unevenness }) {
  const weights = Array.from({ length: places }, (_, rank) => 1 / (rank + 1) ** unevenness);
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * The share of requests that a place answers by itself, when they come by chance (Poisson). A file is
 * there when it was asked for within the hours after which it is dropped; a page shared for a time
 * is fetched once and then answered until that time is over.
 * @param {Request['kind']} kind
 * @param {number} rate requests a second
 * @param {Rule} rule
 * @param {Assumptions} assumptions
 */
function hitShare(kind, rate, rule, { dropped, shared }) {
  if (kind === 'html' && rule === 'asks') return 0;
  if (kind === 'html' && rule === 'shares') return (rate * shared) / (1 + rate * shared);
  return 1 - Math.exp(-rate * dropped * 3600);
}

/**
 * Requests of a day and how many of them reach the origin, straight and past one more cache that all
 * places ask before it.
 * @param {Demand} demand
 * @param {number} visits a day
 * @param {Rule} rule
 * @param {Assumptions} assumptions
 */
export function warmDay(demand, visits, rule, assumptions) {
  const shares = sharesOf(assumptions);
  let [requests, missed, shielded] = [0, 0, 0];
  for (const { kind, rate } of demand.values()) {
    const all = rate * visits;
    const misses = shares.reduce((sum, share) => {
      const perSecond = (all * share) / day;
      return sum + all * share * (1 - hitShare(kind, perSecond, rule, assumptions));
    }, 0);
    requests += all;
    missed += misses;
    shielded += misses * (1 - hitShare(kind, misses / day, rule, assumptions));
  }
  return { requests, missed, shielded, hits: 1 - missed / requests };
}

/**
 * The first hour after everything was thrown out.
 * @param {Demand} demand
 * @param {number} visits a day
 * @param {Assumptions} assumptions
 */
export function coldHour(demand, visits, assumptions) {
  const shares = sharesOf(assumptions);
  let [requests, missed] = [0, 0];
  for (const { rate } of demand.values()) {
    for (const share of shares) {
      const asked = (rate * visits * share) / 24;
      requests += asked;
      missed += 1 - Math.exp(-asked);
    }
  }
  return { requests, missed, hits: 1 - missed / requests };
}

/**
 * The same as {@link warmDay} by playing it through, visit by visit: the second of two days.
 * @param {() => readonly Request[]} visit
 * @param {number} visits a day
 * @param {Rule} rule
 * @param {Assumptions} assumptions
 * @param {import('./random.mjs').Random} random
 */
export function playedDay(visit, visits, rule, assumptions, random) {
  const shares = sharesOf(assumptions);
  const placeOf = drawer(shares.map((share, place) => [place, share]));
  /** @type {Map<string, number>} when it was last asked for, or fetched */
  const known = new Map();
  let [requests, hits] = [0, 0];
  for (let now = 0; now < 2 * day; now += (-Math.log(1 - random()) * day) / visits) {
    const place = placeOf(random);
    for (const { address, kind } of visit()) {
      const key = `${place} ${address}`;
      const age = now - (known.get(key) ?? Number.NEGATIVE_INFINITY);
      const isShared = kind === 'html' && rule !== 'keeps';
      const longest = rule === 'asks' ? 0 : assumptions.shared;
      const isHit = isShared ? age < longest : age < assumptions.dropped * 3600;
      if (!isHit || !isShared) known.set(key, now);
      if (now < day) continue;
      requests += 1;
      if (isHit) hits += 1;
    }
  }
  return { hits: hits / requests };
}
