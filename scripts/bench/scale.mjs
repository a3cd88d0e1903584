// @ts-check
import { choices, clicks, effectsOf, explorers, presses, slowedDown } from './changes.mjs';
import { usedHeap } from './heap.mjs';
import { onSite } from './site.mjs';
import { median, withUnit } from './table.mjs';
import { watched } from './watch.mjs';

/** @typedef {import('./changes.mjs').Changes} Changes */
/** @typedef {import('./site.mjs').Site} Site */

const slowdown = 4;
const count = 20;
/** The largest data set takes minutes to load at a quarter of the speed. */
const longest = 900_000;

/** @type {Record<string, Record<string, Changes>>} */
const pages = {
  '/map': { year: choices('Year'), force: clicks, measure: choices('Measure') },
  ...explorers,
  '/data': {
    page: presses('Next', 'Last', 'Previous', 'First'),
    order: presses('Offences', 'Area'),
    period: choices('Period'),
    region: choices('Region'),
    measure: choices('Measure'),
  },
};

export const scaleHeads = [
  'times',
  'page',
  'loaded after',
  'longest task',
  'JS heap',
  'change',
  'worst of 20',
  'median',
];

/**
 * Loading and then changing each explorer and the table of everything, slowed down.
 * @param {number} factor
 * @param {string} folder
 */
export async function scaleRows(factor, folder) {
  /** @type {string[][]} */
  const rows = [];
  await onSite(folder, async (site) => {
    for (const [path, kinds] of Object.entries(pages)) {
      const { page, loaded, task } = await opened(site, path);
      let first = [withUnit(loaded / 1000, 's'), withUnit(task, 'ms')];
      first.push(withUnit(await usedHeap(page), 'MB'));
      for (const [what, changes] of Object.entries(kinds)) {
        const effects = await effectsOf(page, changes, count);
        const answered = effects.map((effect) => effect.answered);
        const worst = withUnit(Math.max(...answered), 'ms');
        rows.push([`${factor}×`, path, ...first, what, worst, withUnit(median(answered), 'ms')]);
        first = ['', '', ''];
      }
      await page.close();
    }
  });
  return rows;
}

/**
 * @param {Site} site
 * @param {string} path
 */
async function opened({ browser, address }, path) {
  const page = await browser.newPage();
  page.setDefaultTimeout(longest);
  await watched(page);
  await page.addInitScript(() => {
    window.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longestTask = Math.max(window.longestTask, duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  await slowedDown(page, slowdown);
  await page.goto(new URL(path, address).href);
  await page.locator('main figure svg, main table tbody tr').first().waitFor({ state: 'attached' });
  const [loaded, task] = await page.evaluate(async () => {
    const shown = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return [shown, window.longestTask];
  });
  return { page, loaded: loaded ?? 0, task: task ?? 0 };
}
