// @ts-check

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(page: Page, count: number) => Promise<(() => Promise<void>)[]>} Changes */

// Clicks are forced: Playwright would look for what lies above while the page answers, at its cost.

/**
 * Another option of a select, from one to the next, turning at the ends. By keyboard: only what a
 * reader's own hand does counts as an interaction.
 * @param {string} label
 * @returns {Changes}
 */
export function choices(label) {
  return async (page, count) => {
    const select = page.getByRole('combobox', { name: label, exact: true });
    await select.focus();
    const [at, options] = await select.evaluate((element) =>
      element instanceof HTMLSelectElement ? [element.selectedIndex, element.length] : [0, 0],
    );
    return upAndDown(at ?? 0, options ?? 0, count).map((key) => () => page.keyboard.press(key));
  };
}

/**
 * @param {number} start
 * @param {number} options
 * @param {number} count
 */
function upAndDown(start, options, count) {
  let [at, step] = [start, 1];
  return Array.from({ length: count }, () => {
    if (at + step < 0 || at + step >= options) step = -step;
    at += step;
    return step > 0 ? 'ArrowDown' : 'ArrowUp';
  });
}

/**
 * What can be opened on the page, one after the other, and closed again.
 * @type {Changes}
 */
export async function openings(page, count) {
  const summaries = await page.locator('main summary').all();
  return Array.from(
    { length: count },
    (_, at) => async () => summaries[at % summaries.length]?.click({ force: true }),
  );
}

/**
 * Seven forces on the map chosen, left again and chosen again: an eighth would be the last allowed.
 * @type {Changes}
 */
export async function clicks(page, count) {
  const tiles = page.locator('main svg [data-area]');
  const slugs = await tiles.evaluateAll((elements) =>
    elements.slice(0, 7).map((element) => element.getAttribute('data-area')),
  );
  return Array.from({ length: count }, (_, at) => {
    const slug = slugs[at % slugs.length];
    return () => page.locator(`main svg [data-area="${slug}"]`).click({ force: true });
  });
}

/**
 * These buttons or choices, one after the other and again from the first.
 * @param {readonly string[]} names
 * @returns {Changes}
 */
export function presses(...names) {
  return async (page, count) =>
    Array.from({ length: count }, (_, at) => {
      const name = names[at % names.length] ?? '';
      const button = page.getByRole('button', { name, exact: true });
      const radio = page.locator('label', { has: page.getByRole('radio', { name, exact: true }) });
      return () => button.or(radio).first().click({ force: true });
    });
}

/**
 * Letters in the search for a force, and away with them again.
 * @param {string} word
 * @returns {Changes}
 */
export function letters(word) {
  return async (page, count) => {
    await page.getByPlaceholder('Force, council or county').focus();
    const keys = [...word, ...Array.from(word, () => 'Backspace')];
    return Array.from(
      { length: count },
      (_, at) => () => page.keyboard.press(keys[at % keys.length] ?? ''),
    );
  };
}

/**
 * What can be changed on the explorers, in the same way whatever the number of figures.
 * @satisfies {Record<string, Record<string, Changes>>}
 */
export const explorers = {
  '/trends': {
    measure: choices('Measure'),
    'rate or count': presses('Count', 'Rate'),
    'chart or table': presses('Show as table', 'Show as chart'),
  },
  '/compare': {
    year: choices('Year'),
    region: choices('Region'),
    'bars or funnel': presses('Funnel', 'Bars'),
  },
  '/coverage': { year: choices('Year'), force: clicks },
};

/**
 * What each of the changes led to.
 * @param {Page} page
 * @param {Changes} changes
 * @param {number} count
 */
export async function effectsOf(page, changes, count) {
  const effects = [];
  for (const act of await changes(page, count)) {
    await act();
    effects.push(await page.evaluate(() => window.settled()));
  }
  return effects;
}

/**
 * As many times slower as a cheap phone is.
 * @param {Page} page
 * @param {number} slowdown
 */
export async function slowedDown(page, slowdown) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
