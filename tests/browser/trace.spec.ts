import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { everyPage } from './addresses.ts';
import { arrived, expect, expectHelp, test, visit } from './site.ts';
import { offence, traces } from './traces.ts';
import { violations } from './violations.ts';

/** Part of a council's name: typed into every field, and nobody else's business. */
const typed = 'westmorl';

/** The way out; who made the list of places, and its licence. */
const ours = [
  'https://www.bbc.co.uk/weather',
  'https://www.geonames.org/',
  'https://creativecommons.org/licenses/by/4.0/',
];

/** Where links may lead to: the addresses in the published files, letter by letter, and ours. */
const published = new Set([
  ...['helplines', 'sources'].flatMap((file) =>
    csvParse(readFileSync(`src/data/${file}.csv`, 'utf8')).flatMap(({ url = '' }) => url),
  ),
  ...ours,
]);

test('the published files hold the addresses of links', () => {
  expect(published.size).toBeGreaterThan(250);
  expect(published).toContain('https://www.childline.org.uk/');
});

for (const path of [...everyPage, '/trends?areas=kent.west-mercia']) {
  test(`every control of ${path} leaves no trace, tells nobody and keeps to the policy`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    page.on('websocket', (socket) => asked.push(`socket ${socket.url()}`));
    page.on('worker', (worker) => asked.push(`worker ${worker.url()}`));
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    const titles = new Set<string>();

    const broken = await violations(page);
    await visit(page, path);
    for (const use of [openDetails, choose, switchOver, type, press, point]) {
      await use(page);
      titles.add(await page.title());
    }
    await expectHelp(page);
    expect(broken).toEqual([]);
    expect(await strangeLinks(page)).toEqual([]);
    expect(await traces(page)).toEqual([]);
    for (const title of titles) expect(title).not.toMatch(offence);
    for (const download of downloads) {
      const name = download.suggestedFilename();
      expect(name).toMatch(/^flagged(-[a-z0-9]+)+\.(csv|json|bib|ris|png|svg)$/);
      expect(name).not.toMatch(offence);
    }
    const offered = await page.getByRole('button', { name: /^Download/ }).count();
    expect(downloads.length).toBe(offered);
    expect(asked.filter((one) => !/^GET (http|blob:http|data:)/.test(one))).toEqual([]);
    expect(asked.filter((one) => one.includes(typed))).toEqual([]);
  });
}

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('main details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  await arrived(page);
}

/** The second choice of each list. */
async function choose(page: Page): Promise<void> {
  for (const select of await page.locator('main select').all()) {
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    await select.selectOption(values[1] ?? values[0] ?? '');
    await arrived(page);
  }
}

async function switchOver(page: Page): Promise<void> {
  const labels = page.locator('main fieldset label:has(input:enabled)');
  for (let at = 0; at < (await labels.count()); at += 1) {
    await labels.nth(at).click();
    await arrived(page);
  }
}

/** A search that fits a council, and one of what it finds. */
async function type(page: Page): Promise<void> {
  // A list that opens or shrinks under the pointer forgets which of its options the keys had reached.
  await page.mouse.move(0, 0);
  for (const field of await page.locator('main input[type=search], main [role=combobox]').all()) {
    if ((await field.evaluate((element) => element.tagName)) !== 'INPUT') continue;
    await field.pressSequentially(typed);
    const isPicker = (await field.getAttribute('role')) === 'combobox';
    if (isPicker) {
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await field.press('ArrowDown');
      await expect(field).toHaveAttribute('aria-activedescendant', /./);
      await field.press('Enter');
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
      await arrived(page);
    }
    // One that is full takes no more.
    if (await field.isEnabled()) await field.fill('');
    await arrived(page);
  }
}

const buttons = [
  'Play years',
  'Pause',
  'Show as table',
  'Copy link',
  'Copy link as it stands today',
  'Copy sentence',
  'Copy Harvard',
  'Copy APA',
  'Copy footnote',
  'Next',
  'Area',
  'Offences',
  'Show as chart',
  'Clear all',
  /^Download/,
];

async function press(page: Page): Promise<void> {
  for (const name of buttons) {
    const exact = typeof name === 'string';
    for (const button of await page.locator('main').getByRole('button', { name, exact }).all()) {
      if (!(await canPress(button))) continue;
      if (name instanceof RegExp) {
        await Promise.all([page.waitForEvent('download'), button.click()]);
      } else await button.click();
      await arrived(page);
    }
  }
  const map = page.locator('main svg [role=button][tabindex="0"]').first();
  if ((await map.count()) > 0) {
    for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End']) await map.press(key);
  }
}

/** Not at the signs of a key, which may stand under the map's empty corner. */
async function point(page: Page): Promise<void> {
  for (const drawing of await page.locator('main figure svg:not([aria-hidden])').all()) {
    if (await drawing.isVisible()) await drawing.hover();
  }
}

/** Pressing one button may take another away. */
async function canPress(button: Locator): Promise<boolean> {
  return (await button.isVisible()) && (await button.isEnabled());
}

/** Links to other sites that say where the reader came from, or carry more than was published. */
async function strangeLinks(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]:not([href^="/"]):not([href^="#"])').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      rel: link.getAttribute('rel') ?? '',
      digits: (link.textContent ?? '').replace(/\D/g, ''),
    })),
  );
  return links
    .filter(({ href, rel, digits }) =>
      /^(?:tel|sms):/.test(href)
        ? href.slice(4) !== digits
        : !rel.split(' ').includes('noreferrer') || !published.has(href),
    )
    .map(({ href, rel }) => `${href} (${rel})`);
}
