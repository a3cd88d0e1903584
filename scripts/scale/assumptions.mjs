// @ts-check

/**
 * What the files cannot say: how people come, what a content network keeps, what things cost. None of
 * it was measured and no price is anybody's offer: replace them by your own, here or for one run
 * with `npm run scale -- peak=20 perGigabyte=0.02,0.05`.
 */
export const assumptions = {
  /** Of the random numbers: the same seed gives the same visits. */
  seed: 5,
  /** Visits drawn for the mean of one; more make it steadier. */
  drawn: 20_000,
  /** Visits a day for which load and cost are worked out. */
  sizes: [1_000, 1_000_000, 100_000_000],

  /** Pages that a visit looks at, on average; the first from outside, the others by links inside. */
  pages: 2.5,
  /** Share of visits by somebody whose browser has kept what they fetched before. */
  returning: 0.3,
  /** Share of those before whom the site was built anew. */
  rebuilt: 0.2,
  /** Share of arrivals at the explorers by a link to a view of its own, so with a query. */
  asking: 0.5,
  /** Share of visits in which somebody points, touches or scrolls, so that the first page comes alive. */
  using: 0.8,
  /** Share of pages whose reader points at something that fetches a script only then. */
  pointing: 0.1,
  /** Share of browsers that take gzip and no brotli. */
  gzipOnly: 0.03,
  /** Bytes of headers of the first answer of a visit, and of each later one (HTTP/2 names them again). */
  headers: [1_000, 100],

  /** Places in which the content network keeps copies, and how unevenly visits fall on them. */
  places: 30,
  unevenness: 1.3,
  /** Hours after which a place drops what nobody asked for. */
  dropped: 12,
  /** Seconds for which a place may answer with a page without asking the origin, where it is told so. */
  shared: 60,

  /** The busiest minute of a day against the mean of all its minutes. */
  peak: 10,
  /** Requests a second that one origin answers: far fewer than `npm run load` saw (2,900 to 8,600), which is without TLS. */
  originCapacity: 1_000,
  /** Megabits a second of one origin's line. */
  originLine: 1_000,

  /** Prices in one currency, from cheap to dear. */
  perGigabyte: [0, 0.08],
  perMillionRequests: [0, 1],
  originPerMonth: [5, 40],
};

/** @typedef {typeof assumptions} Assumptions */

/** How often each page is the first or the next one of a visit. */
export const popularity = {
  force: 40,
  '/': 25,
  '/map': 9,
  '/compare': 5,
  '/trends': 5,
  '/forces': 5,
  '/help': 4,
  '/data': 2,
  other: 5,
};

/** Pages that a link with a query is sent of. */
export const explorers = ['/map', '/compare', '/trends', '/data'];

/**
 * @param {readonly string[]} changes each as `name=number` or `name=number,number`
 * @returns {Assumptions}
 */
export function assumed(changes) {
  /** @type {Record<string, number | number[]>} */
  const changed = { ...assumptions };
  for (const change of changes) {
    const [name = '', text = ''] = change.split('=');
    const numbers = text.split(',').map(Number);
    const before = changed[name];
    const isPair = Array.isArray(before);
    const fits = isPair
      ? name === 'sizes' || numbers.length === before.length
      : numbers.length === 1;
    if (before === undefined || text === '' || !fits || !numbers.every(isAmount)) {
      throw new Error(`"${change}" changes no assumption; scripts/scale/assumptions.mjs has them.`);
    }
    changed[name] = isPair ? numbers : Number(text);
  }
  return /** @type {Assumptions} */ (changed);
}

/** @param {number} number */
function isAmount(number) {
  return Number.isFinite(number) && number >= 0;
}
