// @ts-check
import { follow, open } from './site.mjs';
import { median, within, withUnit } from './table.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./site.mjs').Site} Site */

const slowdown = 4;
const changes = 20;
/** In milliseconds. */
const budget = 100;

/**
 * The slowest of 20 changes of each kind on the map, with one measure loaded and with all.
 * @param {Site} site
 */
export async function interactionRows(site) {
  const fresh = await open(site, '/map');
  const freshRows = await mapRows(fresh, 'one measure loaded');
  await fresh.close();
  const full = await open(site, '/data');
  await follow(full, '/map');
  const fullRows = await mapRows(full, 'all loaded');
  await full.close();
  return [...freshRows, ...fullRows];
}

/**
 * @param {Page} page
 * @param {string} loaded
 */
async function mapRows(page, loaded) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return [
    row('year', loaded, await choices(page, 'Year')),
    row('measure', loaded, await choices(page, 'Measure')),
    row('force', loaded, await clicks(page)),
  ];
}

/**
 * @param {string} what
 * @param {string} loaded
 * @param {readonly Effect[]} effects
 */
function row(what, loaded, effects) {
  const answered = effects.map((effect) => effect.answered);
  const worst = Math.max(...answered);
  const drawn = Math.max(...effects.map((effect) => effect.drawn));
  return within(
    `/map at ${slowdown}× slower, ${loaded}: ${what}, worst of ${changes}`,
    worst,
    budget,
    'ms',
    ` (median ${withUnit(median(answered), 'ms')}; all drawn after ${withUnit(drawn, 'ms')})`,
  );
}

/**
 * By keyboard: only what a reader's own hand does counts as an interaction.
 * @param {Page} page
 * @param {string} label
 */
async function choices(page, label) {
  const select = page.getByRole('combobox', { name: label, exact: true });
  await select.focus();
  const [at, count] = await select.evaluate((element) =>
    element instanceof HTMLSelectElement ? [element.selectedIndex, element.length] : [0, 0],
  );
  return effectsOf(
    page,
    upAndDown(at ?? 0, count ?? 0).map((key) => () => page.keyboard.press(key)),
  );
}

/**
 * From option to option, turning at the ends.
 * @param {number} start
 * @param {number} count
 */
function upAndDown(start, count) {
  let [at, step] = [start, 1];
  return Array.from({ length: changes }, () => {
    if (at + step < 0 || at + step >= count) step = -step;
    at += step;
    return step > 0 ? 'ArrowDown' : 'ArrowUp';
  });
}

/**
 * Seven forces chosen, left again and chosen again: an eighth would be the last one allowed.
 * @param {Page} page
 */
async function clicks(page) {
  const tiles = page.locator('figure svg [data-area]');
  const slugs = await tiles.evaluateAll((elements) =>
    elements.slice(0, 7).map((element) => element.getAttribute('data-area')),
  );
  const turns = Array.from({ length: changes }, (_, at) => slugs[at % slugs.length]);
  return effectsOf(
    page,
    turns.map((slug) => () => page.locator(`[data-area="${slug}"]`).click()),
  );
}

/**
 * @param {Page} page
 * @param {readonly (() => Promise<void>)[]} actions
 */
async function effectsOf(page, actions) {
  const effects = [];
  for (const act of actions) {
    await act();
    effects.push(await page.evaluate(() => window.settled()));
  }
  return effects;
}
