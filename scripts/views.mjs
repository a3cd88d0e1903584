// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a browser fetches for a page, by what it is; each a path below the folder of the built site.
 * @typedef {{ html: string[], script: string[], style: string[], data: string[] }} View
 */

/** @typedef {'br' | 'gz' | ''} Coding how a file comes over the line; '' as it is */

/** What a page calls its needs, and how their files' names begin where that differs. */
const starts = new Map([
  ['figures', ''],
  ['quarters', 'quarterly-'],
  ['councils', 'council-to-force'],
]);

/**
 * All that the first view of an address fetches before its reader does anything. A prerendered page
 * shows its figures already; with a query a page draws its own view, from its code and its files.
 * @param {string} folder
 * @param {string} address
 * @returns {View}
 */
export function firstView(folder, address) {
  if (address.includes('?')) return wholeView(folder, address);
  const { tags } = pageAt(folder, address);
  const named = (/** @type {RegExp} */ pattern) =>
    tags.filter((tag) => pattern.test(tag)).map((tag) => built(folder, wordsIn(tag, 'src|href')));
  return {
    html: [pathOf(address)],
    script: named(/^<script\b|rel="modulepreload"/),
    style: named(/rel="stylesheet"/),
    data: [],
  };
}

/**
 * The same with the page's code and all its figures: what is fetched at the first sign of a hand, or
 * by whoever comes from another page.
 * @param {string} folder
 * @param {string} address
 * @returns {View}
 */
export function wholeView(folder, address) {
  const [page = ''] = address.split('?');
  const { html, script, style } = firstView(folder, page);
  const { text, tags } = pageAt(folder, page);
  const code = tags.flatMap((tag) => wordsIn(tag, 'data-code').split(' ')).filter(Boolean);
  const needs = wordsIn(text, 'data-needs').split(' ').filter(Boolean);
  const core = tags.map((tag) => wordsIn(tag, 'data-core')).filter(Boolean);
  return {
    html,
    script: [...new Set([...script, ...code.map((path) => built(folder, path))])],
    style,
    data: [
      ...core.map((path) => built(folder, path)),
      ...needs.map((need) => dataFile(folder, need)),
    ],
  };
}

/**
 * @param {string} folder
 * @param {string} address
 */
function pageAt(folder, address) {
  const text = readFileSync(join(folder, pathOf(address)), 'utf8');
  return { text, tags: text.match(/<(?:script|link)\b[^>]*>/g) ?? [] };
}

/**
 * The value of the first such attribute; '' where there is none.
 * @param {string} html
 * @param {string} attribute
 */
function wordsIn(html, attribute) {
  return new RegExp(`\\s(?:${attribute})="([^"]*)"`).exec(html)?.[1] ?? '';
}

/**
 * In bytes, as it comes over the line: what is not compressed comes as it is.
 * @param {string} folder
 * @param {string} path
 * @param {Coding} coding
 */
export function sizeOf(folder, path, coding) {
  const coded = join(folder, coding ? `${path}.${coding}` : path);
  return statSync(existsSync(coded) ? coded : join(folder, path)).size;
}

/**
 * Every address that the site was built for, without the page for unknown ones.
 * @param {string} folder
 */
export function builtAddresses(folder) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site: run npm run build first.`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => `/${path.replace(/\/?index\.html$/, '')}`)
    .sort();
}

/** @param {string} address */
function pathOf(address) {
  const path = address.replace(/[?#].*/s, '').replace(/^\/|\/$/g, '');
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * @param {string} folder
 * @param {string} address
 */
function built(folder, address) {
  const path = address.replace(/^\//, '');
  if (!path || !existsSync(join(folder, path))) {
    throw new Error(`A page names "${address}", which was not built.`);
  }
  return path;
}

/**
 * The file of a need, by the names that src/data/queries.ts and scripts/texts.ts give them.
 * @param {string} folder
 * @param {string} need
 */
function dataFile(folder, need) {
  const [kind = '', slug] = need.split('/');
  const start = `${starts.get(kind) ?? kind}${slug ?? ''}-`;
  const found = readdirSync(join(folder, 'assets')).filter(
    (name) => name.startsWith(start) && /^.{8}\.json$/.test(name.slice(start.length)),
  );
  if (found.length !== 1) throw new Error(`${found.length} built files hold "${need}", not one.`);
  return `assets/${found[0]}`;
}
