// @ts-check

/** @typedef {import('@playwright/test').Page} Page */
/** Makes a page ready, and gives what is done at each turn. @typedef {(page: Page) => Promise<(turn: number) => Promise<void>>} Press */

/**
 * What the benchmark opens, and what it presses there.
 * @type {readonly { address: string, presses: Readonly<Record<string, Press>> }[]}
 */
export const pages = [
  {
    address: '/',
    presses: {
      'a letter in the search': letters('telford'),
      'a tile': areas,
      'rate or count': buttons('Count', 'Rate'),
    },
  },
  {
    address: '/map',
    presses: {
      'a tile': areas,
      'another year': choices('Year'),
      'another measure': choices('Measure'),
      'rate or count': buttons('Count', 'Rate'),
    },
  },
  { address: '/trends', presses: { 'another measure': choices('Measure') } },
  {
    address: '/compare?areas=kent.west-mercia.cleveland',
    presses: {
      'another order': buttons('By value', 'By name'),
      'bars, dots or funnel': buttons('Funnel', 'Dots', 'Bars'),
    },
  },
  {
    address: '/forces/west-mercia',
    presses: { 'words opened': summaries, 'another measure': choices('Measure over the years') },
  },
  { address: '/coverage', presses: { 'another year': choices('Year') } },
  {
    address: '/data',
    presses: {
      'next page': buttons('Next'),
      'another order': buttons('Offences', 'Area'),
      'another region': choices('Region'),
    },
  },
];

// Clicks are forced: Playwright's own checks would run in the middle of the press.

/** The next option of a select, by keyboard. @param {string} label @returns {Press} */
function choices(label) {
  return async (page) => {
    await page.getByRole('combobox', { name: label, exact: true }).focus();
    // The list may open at its last option: then upwards.
    const key = await page.evaluate(() => {
      const { activeElement: field } = document;
      const isLast = field instanceof HTMLSelectElement && field.selectedIndex > field.length / 2;
      return isLast ? 'ArrowUp' : 'ArrowDown';
    });
    return () => page.keyboard.press(key);
  };
}

/** These buttons or choices in turn. @param {readonly string[]} names @returns {Press} */
function buttons(...names) {
  return async (page) => (turn) => {
    const name = names[turn % names.length] ?? '';
    const button = page.getByRole('button', { name, exact: true });
    const radio = page.locator('label', { has: page.getByRole('radio', { name, exact: true }) });
    return button.or(radio).first().click({ force: true });
  };
}

/** One area of the map after the other. @type {Press} */
async function areas(page) {
  return (turn) => page.locator('main svg [data-area]').nth(turn).click({ force: true });
}

/** What can be opened, one after the other. @type {Press} */
async function summaries(page) {
  return (turn) => page.locator('main summary').nth(turn).click({ force: true });
}

/** @param {string} word @returns {Press} */
function letters(word) {
  return async (page) => {
    await page.getByRole('combobox', { name: 'Find your area' }).focus();
    return (turn) => page.keyboard.press(word[turn % word.length] ?? '');
  };
}
