// @ts-check
import { visitsTo, weigher } from './visits.mjs';

/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */
/** @typedef {import('./visits.mjs').Request} Request */

const kinds = /** @type {const} */ (['html', 'script', 'style', 'data']);

/** Heads of {@link perVisitRows}. */
export const perVisitHeads = ['visit', 'requests', 'kB', 'median', 'of 20, the largest', ...kinds];

/**
 * What visits of each kind fetch, and what all of them together ask for.
 * @param {string} folder
 * @param {Assumptions} assumptions
 */
export function drawnVisits(folder, assumptions) {
  const { visit, any } = visitsTo(folder, assumptions);
  const weigh = weigher(folder, assumptions);
  /** @type {(draw: () => Request[]) => Drawn} */
  const drawn = (draw) => drawnBy(draw, weigh, assumptions.drawn);
  return {
    first: drawn(() => visit('first')),
    returning: drawn(() => visit('returning')),
    rebuilt: drawn(() => visit('rebuilt')),
    all: drawn(any),
  };
}

/**
 * @typedef {object} Drawn
 * @property {number} requests of a visit, on average
 * @property {number} bytes
 * @property {readonly number[]} sizes of each visit, from small to large
 * @property {Record<Request['kind'], number>} parts bytes of a visit by what they are
 * @property {import('./network.mjs').Demand} demand
 */

/**
 * @param {() => Request[]} draw
 * @param {(request: Request, at: number) => number} weigh
 * @param {number} count
 * @returns {Drawn}
 */
function drawnBy(draw, weigh, count) {
  const sizes = [];
  const parts = { html: 0, script: 0, style: 0, data: 0 };
  /** @type {import('./network.mjs').Demand} */
  const demand = new Map();
  let requests = 0;
  for (let at = 0; at < count; at += 1) {
    let size = 0;
    for (const [place, request] of draw().entries()) {
      const bytes = weigh(request, place);
      const asked = demand.get(request.address) ?? { kind: request.kind, rate: 0 };
      demand.set(request.address, { ...asked, rate: asked.rate + 1 / count });
      parts[request.kind] += bytes / count;
      size += bytes;
      requests += 1 / count;
    }
    sizes.push(size);
  }
  sizes.sort((one, other) => one - other);
  const bytes = sizes.reduce((sum, one) => sum + one, 0) / count;
  return { requests, bytes, sizes, parts, demand };
}

/** @param {ReturnType<typeof drawnVisits>} drawn */
export function perVisitRows({ first, returning, rebuilt, all }) {
  return [
    row('the first', first),
    row('another one, same build', returning),
    row('another one, new build', rebuilt),
    row('all, as assumed', all),
  ];
}

/**
 * @param {string} name
 * @param {Drawn} drawn
 */
function row(name, { requests, bytes, sizes, parts }) {
  const at = (/** @type {number} */ share) => sizes[Math.floor(sizes.length * share)] ?? 0;
  const inside = [bytes, at(0.5), at(0.95), ...kinds.map((kind) => parts[kind])];
  return [name, requests.toFixed(1), ...inside.map((size) => (size / 1000).toFixed(0))];
}
