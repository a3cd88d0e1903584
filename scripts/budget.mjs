// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtAddresses, firstView, sizeOf } from './views.mjs';

/** @typedef {{ html: number, script: number, style: number, data: number }} Parts */
/** @typedef {Parts & { requests: number }} PageBudget */
/** @typedef {{ total: number, script: number, pages: Record<string, PageBudget> }} Budget */

/** @type {Budget} */
export const budget = JSON.parse(
  readFileSync(fileURLToPath(new URL('../budget.json', import.meta.url)), 'utf8'),
);

/**
 * What is too large in the built site, a sentence each; many pages are alike, so each is said once.
 * @param {string} folder
 * @param {Budget} limits
 */
export function overBudget(folder, limits) {
  const addresses = new Set([...builtAddresses(folder), ...Object.keys(limits.pages)]);
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const address of addresses) {
    for (const words of overOnPage(folder, address, limits)) {
      found.set(words, [...(found.get(words) ?? []), address]);
    }
  }
  return [...found].map(([words, [address, ...others]]) => {
    const more = others.length > 0 ? ` (and ${others.length} more, such as ${others.at(-1)})` : '';
    return `${address}${more}, ${words}`;
  });
}

/**
 * @param {string} folder
 * @param {string} address
 * @param {Budget} limits
 */
function overOnPage(folder, address, { total, script, pages }) {
  const { requests, ...parts } = measuredView(folder, address);
  const all = parts.html + parts.script + parts.style + parts.data;
  const own = pages[address];
  const found = [over('all', all, total), over('script', parts.script, own?.script ?? script)];
  if (own) {
    const rest = /** @type {const} */ (['html', 'style', 'data']);
    found.push(...rest.map((part) => over(part, parts[part], own[part])));
    if (requests > own.requests) {
      found.push(`requests: ${requests}; its budget is ${own.requests}.`);
    }
  }
  return found.filter(Boolean);
}

/**
 * The first view's bytes by what they are, compressed with brotli, and its number of files.
 * @param {string} folder
 * @param {string} address
 * @returns {PageBudget}
 */
export function measuredView(folder, address) {
  const view = firstView(folder, address);
  /** @type {(paths: readonly string[]) => number} */
  const bytes = (paths) => paths.reduce((sum, path) => sum + sizeOf(folder, path, 'br'), 0);
  return {
    html: bytes(view.html),
    script: bytes(view.script),
    style: bytes(view.style),
    data: bytes(view.data),
    requests: Object.values(view).flat().length,
  };
}

/**
 * @param {string} part
 * @param {number} bytes
 * @param {number} limit
 */
function over(part, bytes, limit) {
  if (bytes <= limit) return '';
  const [is, may] = [bytes, limit].map((number) => number.toLocaleString('en-GB'));
  return `${part}: ${is} bytes compressed; its budget is ${may}.`;
}
