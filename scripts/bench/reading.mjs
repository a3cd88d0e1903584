// @ts-check
import { usedHeap } from './heap.mjs';
import { median, within, withUnit } from './table.mjs';

/** @typedef {import('./site.mjs').Site} Site */

/** In milliseconds. */
const budget = 60;

/**
 * Every file read in a page just opened, as a reader's browser does it: nothing is warm.
 * @param {Site} site
 */
export async function readingRows(site) {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const page = await measurePage(site);
    const { reading, indexing } = await page.evaluate(() => window.measure(1));
    times.push(reading + indexing);
    await page.close();
  }
  return [within('Reading and indexing all files, median of 5', median(times), budget, 'ms')];
}

/** In milliseconds. */
const compareBudget = 16;

/**
 * What `/compare` can show, all at once: rates, intervals and funnels of every force and year.
 * @param {Site} site
 */
export async function compareRows(site) {
  const page = await measurePage(site);
  await page.evaluate(() => window.measure(1));
  const comparisons = await page.evaluate(() => window.compareAll());
  await page.close();
  const what = 'All comparisons of all forces, years and measures, median of 5';
  return [within(what, comparisons, compareBudget, 'ms')];
}

/** Heads of {@link growthRows}. */
export const growthHeads = [
  'times',
  'rows',
  'text',
  'read',
  'indexed',
  'JS heap',
  'first map',
  'map',
  'comparison',
  'table of a year',
  'table by value',
  'map redrawn',
];

/**
 * So many times the figures, and then the questions of the pages, at full speed.
 * @param {Site} site
 * @param {number} factor
 */
export async function growthRow(site, factor) {
  const page = await measurePage(site);
  const read = await page.evaluate((times) => window.measure(times), factor);
  const heap = await usedHeap(page);
  const answered = await page.evaluate(() => window.ask());
  await page.close();
  const { firstMap, map, comparison, filtered, ordered, drawn } = answered;
  const times = [firstMap, map, comparison, filtered, ordered, drawn];
  return [
    `${factor}×`,
    read.rows.toLocaleString('en-GB'),
    withUnit(read.characters / 1e6, 'MB'),
    withUnit(read.reading, 'ms'),
    withUnit(read.indexing, 'ms'),
    withUnit(heap, 'MB'),
    ...times.map((took) => withUnit(took, 'ms')),
  ];
}

/**
 * The page that measures, once the browser is done with opening it.
 * @param {Site} site
 */
async function measurePage({ browser, address }) {
  const page = await browser.newPage();
  await page.goto(new URL('measure/', address).href, { waitUntil: 'networkidle' });
  return page;
}
