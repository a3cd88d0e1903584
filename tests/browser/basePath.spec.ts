import { rmSync } from 'node:fs';
import { build } from 'vite';
import type { Served } from '../../scripts/serve.mjs';
import { arrived, exitLink, expect, expectHelp, missingPage, pageLink, test } from './site.ts';
import { serveAsGitHubPages } from './strangers.ts';
import { standInForWeather, weather } from './weather.ts';

/** The site below a path of its own, built for it and served as GitHub Pages does. */
const base = '/flagged/';
const folder = 'test-results/based';
const measure = 'sexual-communication-with-a-child';

test.describe('below a path', () => {
  // One build for all.
  test.describe.configure({ mode: 'default' });
  let github: Served | undefined;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    await build({
      base,
      mode: 'unpainted',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    github = await serveAsGitHubPages(folder, base);
  });
  test.afterAll(async () => {
    await github?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  test.use({ baseURL: ({ baseURL }, use) => use(github?.address ?? baseURL) });

  test('pages lead to each other, with their figures and without leaving it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(base);
    await arrived(page);
    await expectHelp(page);
    for (const name of ['Map', 'Compare', 'Data', 'Overview']) {
      await pageLink(page, name).click();
      await arrived(page);
    }
    expect(new URL(page.url()).pathname).toMatch(/^\/flagged\/?$/);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const path of [...asked, ...links]) expect(path).toMatch(/^\/flagged(\/|$)/);
    expect(asked.some((path) => /^\/flagged\/assets\/.*\.js$/.test(path))).toBe(true);
  });

  test('an address with a view is found, query kept, by way of its folder', async ({ page }) => {
    await page.goto(`${base}compare?areas=kent.west-mercia`);
    await arrived(page);
    expect(new URL(page.url()).pathname).toBe('/flagged/compare/');
    await expect(page.getByRole('img', { name: /^Bar chart\..* Kent: .*\d/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Measure' }).selectOption(measure);
    await arrived(page);
    await expect(page).toHaveURL(new RegExp(`^.*/flagged/compare/?.*measure=${measure}`));
    await page.reload();
    await arrived(page);
    await expect(page.getByRole('combobox', { name: 'Measure' })).toHaveValue(measure);
  });

  test('an unknown address says so and still helps', async ({ page, watch }) => {
    watch.allow(missingPage);
    await page.goto(`${base}nowhere`);
    await arrived(page);
    await expect(page.locator('h1')).toHaveText('There is no page at this address');
    await expectHelp(page);
    await pageLink(page, 'Map').click();
    await expect(page).toHaveTitle('Map · Flagged');
  });

  test('the way out leads away', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await page.goto(`${base}forces/kent/`);
    await arrived(page);
    await exitLink(page).click();
    await expect(page).toHaveURL(weather);
  });
});
