// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Bytes of a first view with an empty cache, compressed with brotli and without headers. */
/** @typedef {{ total: number, script: number, requests: number }} Budget */

/** @type {Budget} */
export const budget = JSON.parse(
  readFileSync(fileURLToPath(new URL('../budget.json', import.meta.url)), 'utf8'),
);

/**
 * What a view of these files has too much of, a sentence each.
 * @param {string} folder of the built site
 * @param {readonly string[]} paths below it, as a browser asked for them
 * @param {Budget} limits
 */
export function overBudget(folder, paths, limits) {
  const scripts = paths.filter((path) => path.endsWith('.js'));
  return [
    over('all bytes', bytesOf(folder, paths), limits.total),
    over('bytes of script', bytesOf(folder, scripts), limits.script),
    over('requests', paths.length, limits.requests),
  ].filter(Boolean);
}

/** @param {string} folder @param {readonly string[]} paths */
function bytesOf(folder, paths) {
  return paths.reduce((sum, path) => sum + sizeOf(folder + path), 0);
}

/** As it comes over the line: what is not compressed comes as it is. @param {string} path */
function sizeOf(path) {
  const page = `${path}/index.html`.replace('//', '/');
  const file = existsSync(page) ? page : path;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** @param {string} what @param {number} number @param {number} limit */
function over(what, number, limit) {
  if (number <= limit) return '';
  const [is, may] = [number, limit].map((one) => one.toLocaleString('en-GB'));
  return `${what}: ${is}; the budget is ${may}.`;
}
