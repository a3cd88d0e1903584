// @ts-check
import { readdirSync } from 'node:fs';
import { builtAddresses, firstView, sizeOf, wholeView } from '../views.mjs';
import { explorers, popularity } from './assumptions.mjs';
import { drawer, randomOf, uneven } from './random.mjs';

/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('../views.mjs').View} View */

/**
 * One request of a visit. A page that the browser still has is only asked whether it has changed.
 * @typedef {object} Request
 * @property {string} address below the origin
 * @property {string} path the file that answers it
 * @property {'html' | 'script' | 'style' | 'data'} kind
 * @property {boolean} isKnown
 * @property {'br' | 'gz'} coding
 */

/** @typedef {'first' | 'returning' | 'rebuilt'} Visitor */

/** Forces are far from equally asked for. */
const unevennessOfForces = 0.8;

/**
 * Visits to the built site as the assumptions have them; each is the list of its requests.
 * @param {string} folder
 * @param {Assumptions} assumptions
 */
export function visitsTo(folder, assumptions) {
  const random = randomOf(assumptions.seed);
  const addresses = builtAddresses(folder);
  const forces = addresses.filter((address) => address.startsWith('/forces/'));
  const { force, other, ...named } = popularity;
  const others = addresses.filter((address) => !forces.includes(address) && !(address in named));
  const forceOf = drawer(uneven(forces, unevennessOfForces, random));
  const otherOf = drawer(uneven(others, unevennessOfForces, random));
  const pageOf = drawer([
    .../** @type {[string, number][]} */ (Object.entries(named)),
    ['force', force],
    ['other', other],
  ]);
  const remembered = remember(folder);

  const nextPage = () => {
    const page = pageOf(random);
    if (page === 'force') return forceOf(random);
    return page === 'other' ? otherOf(random) : page;
  };
  const arrival = () => {
    const page = nextPage();
    if (!explorers.includes(page) || random() >= assumptions.asking) return page;
    const areas = [forceOf(random), forceOf(random)].map((address) => address.split('/').at(-1));
    return `${page}?areas=${[...new Set(areas)].join('.')}`;
  };

  /**
   * Fetches what the browser does not have yet, and keeps it.
   * @param {Set<string>} kept
   * @returns {Request[]}
   */
  const oneVisit = (kept) => {
    const coding = random() < assumptions.gzipOnly ? 'gz' : 'br';
    /** @type {Request[]} */
    const requests = [];
    /** @type {(view: View) => void} */
    const fetchFiles = (view) => {
      for (const kind of /** @type {const} */ (['script', 'style', 'data'])) {
        for (const path of view[kind]) {
          if (kept.has(path)) continue;
          kept.add(path);
          requests.push({ address: `/${path}`, path, kind, isKnown: false, coding });
        }
      }
    };
    const first = arrival();
    const { html, ...files } = remembered.first(first);
    for (const path of html) {
      requests.push({ address: first, path, kind: 'html', isKnown: kept.has(first), coding });
      kept.add(first);
    }
    fetchFiles({ html: [], ...files });
    for (let page = first, goesOn = true; goesOn; page = nextPage()) {
      // Inside the site no page is fetched as HTML, and none waits.
      if (page !== first || random() < assumptions.using) fetchFiles(remembered.whole(page));
      if (random() < assumptions.pointing) fetchFiles(remembered.late);
      goesOn = random() >= 1 / assumptions.pages;
    }
    return requests;
  };

  /** @type {(visitor: Visitor) => Request[]} */
  const visit = (visitor) => {
    /** @type {Set<string>} */
    const kept = new Set();
    if (visitor === 'first') return oneVisit(kept);
    oneVisit(kept);
    if (visitor === 'returning') return oneVisit(kept);
    // Pages and scripts were made anew; the files of figures are called by their content.
    const same = [...kept].filter((path) => /^assets\/[^/]*\.json$/.test(path));
    return oneVisit(new Set(same));
  };

  /** @returns {Visitor} */
  const visitor = () => {
    if (random() >= assumptions.returning) return 'first';
    return random() < assumptions.rebuilt ? 'rebuilt' : 'returning';
  };
  return { visit, any: () => visit(visitor()), random };
}

/**
 * Views by address, each read once.
 * @param {string} folder
 */
function remember(folder) {
  /** @type {Map<string, View>} */
  const known = new Map();
  /** @type {(key: string, read: () => View) => View} */
  const once = (key, read) => {
    const view = known.get(key) ?? read();
    known.set(key, view);
    return view;
  };
  /** @type {(address: string) => string} */
  const plain = (address) => address.replace(/\?.*/s, '?');
  const named = new Set(
    builtAddresses(folder).flatMap((address) => wholeView(folder, address).script),
  );
  const scripts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'));
  const late = scripts.map((name) => `assets/${name}`).filter((path) => !named.has(path));
  return {
    first: (/** @type {string} */ address) =>
      once(`first ${plain(address)}`, () => firstView(folder, address)),
    whole: (/** @type {string} */ address) =>
      once(`whole ${plain(address)}`, () => wholeView(folder, address)),
    /** Scripts that no page names: fetched when somebody points at what needs them. */
    late: { html: [], script: late, style: [], data: [] },
  };
}

/**
 * Bytes over the line for each request of a visit, headers included.
 * @param {string} folder
 * @param {Assumptions} assumptions
 */
export function weigher(folder, { headers: [whole = 0, later = 0] }) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  /** @type {(request: Request, at: number) => number} */
  return ({ path, coding, isKnown }, at) => {
    const key = `${coding} ${path}`;
    const size = sizes.get(key) ?? sizeOf(folder, path, coding);
    sizes.set(key, size);
    return (isKnown ? 0 : size) + (at === 0 ? whole : later);
  };
}
