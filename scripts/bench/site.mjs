// @ts-check
import { chromium } from '@playwright/test';
import { findChromium, launchArguments } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { firstLine } from './failure.mjs';
import { watched } from './watch.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ browser: import('@playwright/test').Browser, address: string }} Site */

/**
 * Serves the folder and starts Chromium for as long as the work takes, whatever comes of it.
 * @template T
 * @param {string} folder
 * @param {(site: Site) => Promise<T>} work
 */
export async function onSite(folder, work) {
  const server = await serve(0, folder);
  try {
    const browser = await launch();
    try {
      return await work({ browser, address: server.address });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function launch() {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({ executablePath, args: launchArguments });
  } catch (error) {
    throw new Error(`${executablePath} could not be started: ${firstLine(error)}`);
  }
}

/**
 * The address in a browser that has never been here, once nothing is on its way any more.
 * @param {Site} site
 * @param {string} path
 * @param {(response: import('@playwright/test').Response) => void} [onResponse]
 */
export async function open({ browser, address }, path, onResponse) {
  const page = await browser.newPage();
  if (onResponse) page.on('response', onResponse);
  await watched(page);
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  await arrived(page);
  return page;
}

/**
 * The heading is there, nothing is loading, nothing changes.
 * @param {Page} page
 */
export async function arrived(page) {
  await page.evaluate(() => window.settled());
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => !document.querySelector('main [role="status"] > .unseen'));
  await page.evaluate(() => window.settled());
}

/**
 * Every page that the header and the footer lead to, by address.
 * @param {Page} page
 */
export async function pagesOf(page) {
  const links = page.locator('header a[href^="/"], footer a[href^="/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
  );
  return [...new Set(paths)];
}

/**
 * Goes on inside the site, as its readers do: what was loaded is kept.
 * @param {Page} page
 * @param {string} path
 */
export async function follow(page, path) {
  const links = page.locator('header, main, footer').locator('a');
  const isThere = `[href="${path}"], [href^="${path}?"]`;
  const link = links.and(page.locator(isThere)).first();
  // Until the page is alive, a link is followed by the browser and nothing is kept.
  await link.hover();
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' });
  await link.click();
  await arrived(page);
}
