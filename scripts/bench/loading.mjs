// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { budget } from '../budget.mjs';
import { slowLine } from './line.mjs';
import { paintObserved } from './paint.mjs';
import { median } from './table.mjs';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {import('./paint.mjs').Paint} Paint */
/** @typedef {Omit<Paint, 'last'> & { bytes: number, script: number, requests: number }} Visit */

const slowdown = 4;
const visits = 5;

/** A cheap phone. */
const phone = {
  viewport: { width: 360, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Nothing fetched and no long task for so long: then all has come that will. In milliseconds. */
const quietFor = 1500;
const longest = 60_000;

/** Heads of {@link loadingRows}, and what {@link Visit} calls them. */
const columns = /** @type {const} */ ([
  ['first paint', 'first', seconds],
  ['largest paint', 'largest', seconds],
  ['layout shift', 'shift', (/** @type {number} */ shift) => shift.toFixed(3)],
  ['blocked', 'blocked', (/** @type {number} */ took) => `${Math.round(took)} ms`],
  ['all bytes', 'bytes', kilobytes],
  ['script', 'script', kilobytes],
  ['requests', 'requests', String],
]);

export const loadingHeads = ['page', ...columns.map(([head]) => head), 'over its budget'];

/**
 * The first view of each page of budget.json on a cheap phone and a poor line, nothing kept from
 * before: the median of five visits, and which of them lies over its budget.
 * @param {Site} site
 */
export async function loadingRows(site) {
  const paths = Object.keys(budget.pages);
  const kinds = [
    paths.find((path) => !path.includes('?')),
    paths.find((path) => path.includes('?')),
  ];
  const rows = kinds.flatMap((path) => (path ? [row(`budget of ${path}`, limits(path))] : []));
  // The first page of a browser pays for its start.
  await visit(site, '/help');
  for (const path of paths) {
    const all = [];
    for (let turn = 0; turn < visits; turn += 1) all.push(await visit(site, path));
    const limit = limits(path);
    const middle = medians(all);
    const over = columns.filter(([, name]) => middle[name] > limit[name]).map(([head]) => head);
    rows.push(row(path, middle, over.length > 0 ? over.join(', ') : 'nothing'));
  }
  return rows;
}

/**
 * A prerendered page is painted from its HTML; with a query, it waits for its script.
 * @param {string} path
 * @returns {Visit}
 */
function limits(path) {
  return {
    first: 900,
    largest: path.includes('?') ? 2000 : 1200,
    shift: 0.01,
    blocked: 150,
    bytes: budget.total,
    script: budget.script,
    requests: budget.pages[path]?.requests ?? 0,
  };
}

/**
 * @param {Site} site
 * @param {string} path
 * @returns {Promise<Visit>}
 */
async function visit({ browser, address }, path) {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const line = await slowLine(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await paintObserved(page);
    const began = performance.now();
    await page.goto(new URL(path, address).href, { waitUntil: 'load' });
    for (;;) {
      const { last, ...paint } = await page.evaluate(() => window.paint());
      const now = await page.evaluate(() => performance.now());
      if (Math.min(line.quiet(), now - last) > quietFor) return { ...paint, ...line.fetched() };
      if (performance.now() - began > longest) throw new Error(`${path} never came to rest.`);
      await pause(250);
    }
  } finally {
    await context.close();
  }
}

/**
 * @param {readonly Visit[]} all
 * @returns {Visit}
 */
function medians(all) {
  /** @type {(name: keyof Visit) => number} */
  const of = (name) => median(all.map((one) => one[name]));
  return {
    first: of('first'),
    largest: of('largest'),
    shift: of('shift'),
    blocked: of('blocked'),
    bytes: of('bytes'),
    script: of('script'),
    requests: of('requests'),
  };
}

/**
 * @param {string} name
 * @param {Visit} visit
 * @param {string} over
 */
function row(name, visit, over = '') {
  return [name, ...columns.map(([, key, words]) => words(visit[key])), over];
}

/** @param {number} took */
function seconds(took) {
  return `${(took / 1000).toFixed(2)} s`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
