// @ts-check
import { arrived, follow, open, pagesOf } from './site.mjs';
import { within } from './table.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./site.mjs').Site} Site */

/** In MB of 1,000,000 bytes. */
const budget = 60;

/**
 * What scripts keep after a visit to everything, without reloading.
 * @param {Site} site
 */
export async function heapRows(site) {
  const page = await open(site, '/');
  const atFirst = await usedHeap(page);
  await tour(page);
  const after = await usedHeap(page);
  await page.close();
  const remark = ` (${atFirst.toFixed(0)} MB before)`;
  return [within('JS heap after a tour of all pages', after, budget, 'MB', remark)];
}

/** @param {Page} page */
async function tour(page) {
  const began = await page.evaluate(() => performance.timeOrigin);
  for (const path of ['/map', '/trends', '/compare']) {
    await follow(page, path);
    // The address keeps the choice from page to page: each is seen both ways.
    await page.getByRole('button', { name: /^Show as (table|chart)$/ }).click();
    await arrived(page);
  }
  for (const force of ['bedfordshire', 'metropolitan']) {
    await follow(page, '/forces');
    await follow(page, `/forces/${force}`);
  }
  for (const path of await pagesOf(page)) await follow(page, path);
  await follow(page, '/');
  const isSameVisit = (await page.evaluate(() => performance.timeOrigin)) === began;
  if (!isSameVisit) throw new Error('A link of the tour loaded the site anew: nothing was kept.');
}

/**
 * Megabytes that scripts hold on to once everything else was thrown away.
 * @param {Page} page
 */
export async function usedHeap(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('HeapProfiler.enable');
  // What a first collection lets go of may have held on to more.
  for (let turn = 0; turn < 3; turn += 1) await browser.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await browser.send('Runtime.getHeapUsage');
  await browser.detach();
  // Typed arrays keep their numbers beside the heap.
  return (usedSize + backingStorageSize) / 1e6;
}
