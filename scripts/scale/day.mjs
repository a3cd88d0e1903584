// @ts-check
import { coldHour, playedDay, warmDay } from './network.mjs';
import { visitsTo } from './visits.mjs';

/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */
/** @typedef {ReturnType<typeof import('./perVisit.mjs').drawnVisits>} Visits */
/** @typedef {import('./network.mjs').Rule} Rule */

const day = 86_400;

/** @type {readonly (readonly [Rule, string])[]} */
const rules = [
  ['asks', 'asks the origin for each page'],
  ['shares', 'shares a page for a while'],
  ['keeps', 'keeps pages until a new build'],
];

/** Visits a day that can be played through in a few seconds, to check what was worked out. */
const playable = 20_000;

/** Heads of {@link hitRows}. */
export const hitHeads = [
  'visits a day',
  'the network',
  'hits, warm',
  'the same, played',
  'hits, first hour',
  'to the origin in a day',
  'with a shield',
];

/**
 * @param {Visits} drawn
 * @param {string} folder
 * @param {Assumptions} assumptions
 */
export function hitRows({ all }, folder, assumptions) {
  return assumptions.sizes.flatMap((visits) =>
    rules.map(([rule, words]) => {
      const { hits, missed, shielded } = warmDay(all.demand, visits, rule, assumptions);
      const cold = coldHour(all.demand, visits, assumptions);
      const { any, random } = visitsTo(folder, assumptions);
      const played =
        visits > playable ? '' : percent(playedDay(any, visits, rule, assumptions, random).hits);
      const first = rule === 'keeps' ? `${percent(cold.hits)}, ${count(cold.missed)} not` : '';
      return [count(visits), words, percent(hits), played, first, count(missed), count(shielded)];
    }),
  );
}

/** Heads of {@link loadRows}. */
export const loadHeads = [
  'visits a day',
  'requests',
  'GB',
  'a second, mean',
  'peak',
  'Mbit/s at peak',
  'origins without a network',
  'with one that asks',
  'that shares',
  'that keeps',
];

/**
 * @param {Visits} drawn
 * @param {Assumptions} assumptions
 */
export function loadRows({ all }, assumptions) {
  const { peak, originCapacity, originLine } = assumptions;
  return assumptions.sizes.map((visits) => {
    const requests = all.requests * visits;
    const [perSecond, perPeak] = [requests / day, (requests / day) * peak];
    const megabits = ((all.bytes * visits * 8) / 1e6 / day) * peak;
    const alone = Math.max(perPeak / originCapacity, megabits / originLine);
    const behind = rules.map(([rule]) => {
      const { missed } = warmDay(all.demand, visits, rule, assumptions);
      return `${count((missed / day) * peak)}/s: ${share(((missed / day) * peak) / originCapacity)}`;
    });
    return [
      count(visits),
      count(requests),
      count((all.bytes * visits) / 1e9),
      count(perSecond),
      count(perPeak),
      count(megabits),
      share(alone),
      ...behind,
    ];
  });
}

/** Heads of {@link costRows}. */
export const costHeads = [
  'visits a day',
  'TB',
  'million requests',
  'bytes',
  'requests',
  'origin',
  'all',
];

/**
 * @param {Visits} drawn
 * @param {Assumptions} assumptions
 */
export function costRows({ all }, { sizes, perGigabyte, perMillionRequests, originPerMonth }) {
  return sizes.map((visits) => {
    const gigabytes = (all.bytes * visits * 30) / 1e9;
    const millions = (all.requests * visits * 30) / 1e6;
    const parts = [
      perGigabyte.map((price) => price * gigabytes),
      perMillionRequests.map((price) => price * millions),
      originPerMonth,
    ];
    const [least, most] = [0, 1].map((end) =>
      parts.reduce((sum, part) => sum + (part[end] ?? 0), 0),
    );
    const words = [...parts, [least ?? 0, most ?? 0]].map((range) => range.map(count).join(' to '));
    return [count(visits), count(gigabytes / 1000), count(millions), ...words];
  });
}

/** @param {number} number two figures of it, as no assumption has more */
function count(number) {
  const short = number < 100 ? Number(number.toPrecision(2)) : Number(number.toPrecision(3));
  return short.toLocaleString('en-GB', { maximumFractionDigits: 4 });
}

/** @param {number} part */
function percent(part) {
  return `${(100 * part).toFixed(1)}%`;
}

/** @param {number} origins how many it would take, or the share of one that is used */
function share(origins) {
  return origins > 1 ? `${count(Math.ceil(origins))} origins` : `${count(100 * origins)}% of one`;
}
