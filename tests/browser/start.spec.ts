import type { Locator, Page } from '@playwright/test';
import { appScripts, failBy, saidOfScripts, scriptFaults } from './scriptFaults.ts';
import {
  exitLink,
  expect,
  expectHelp,
  holdBack,
  hydrated,
  missingPage,
  test,
  visit,
} from './site.ts';

const asItIs = 'everything this page says is below.';
const byDefault = 'the figures below are those of the default view,';

/** An address, what the page says there without scripts, and what is said of that. */
const pages = [
  ['/', '10,391', asItIs],
  ['/help', '999', asItIs],
  ['/nowhere', 'There is no page at this address', asItIs],
  ['/map?period=2015-16', 'W Mercia', byDefault],
  ['/compare?areas=kent.west-mercia', 'Avon and Somerset', byDefault],
  ['/help?from=a-friend', '999', asItIs],
] as const;

/** Only what is shown. */
const shown = { useInnerText: true };

for (const fault of scriptFaults) {
  test(`the page stays and says so where the scripts ${fault.what}`, async ({ page, watch }) => {
    test.setTimeout(60_000);
    watch.allow(saidOfScripts);
    watch.allow(missingPage);
    await failBy(page, fault);
    for (const [path, words, tail] of pages) {
      await page.goto(path);
      await expect(said(page)).toContainText(`${fault.said} ${tail}`, shown);
      await expect(
        page.locator('main').getByText(words).filter({ visible: true }).first(),
      ).toBeVisible();
      await expect(page.locator('main h1')).toBeVisible();
      await expectHelp(page);
      await expect(exitLink(page)).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
      await expect(page.getByText('Loading the view')).toHaveCount(0);
    }
  });
}

/** What is said of the scripts. */
function said(page: Page): Locator {
  return page.locator('[data-cause]:visible');
}

test('a browser that is too old is told so', async ({ page, watch }) => {
  watch.allow(saidOfScripts);
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const [fault] = scriptFaults.filter(({ what }) => what === 'throw');
  if (!fault) throw new Error('There is no such fault.');
  await failBy(page, fault);
  await page.goto('/map');
  await expect(said(page)).toHaveText(`This browser is too old for the controls; ${asItIs}`, shown);
});

/** The ten seconds of the page pass when they are told to, by calling what this returns. */
async function holdTenSeconds(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const wait = window.setTimeout;
    Object.assign(window, {
      setTimeout: (act: () => void, time = 0, ...rest: unknown[]) =>
        time === 10_000
          ? addEventListener('ten-seconds', act, { once: true })
          : wait(act, time, ...rest),
    });
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('ten-seconds')));
}

test('the page says so where nothing comes for ten seconds, until it does', async ({ page }) => {
  const passTenSeconds = await holdTenSeconds(page);
  const release = await holdBack(page, '**/assets/index-*.js');
  await page.goto('/map?period=2015-16', { waitUntil: 'commit' });
  await expect(page.getByText('Childline 0800 1111').first()).toBeVisible();
  await expect(said(page)).toHaveCount(0);
  await expect(async () => {
    // Something may still have come in the last ten.
    await passTenSeconds();
    expect(await said(page).count()).toBeGreaterThan(0);
  }).toPass({ timeout: 10_000 });
  await expect(said(page)).toContainText(`The controls have not come yet; ${byDefault}`, shown);
  await expect(page.locator('main figure')).toContainText('W Mercia');
  await expectHelp(page);
  release();
  await expect(page.locator('#root[data-alive]')).toBeAttached({ timeout: 15_000 });
  await expect(said(page)).toHaveCount(0);
});

test('a slow connection is no failure while files still come', async ({ page }) => {
  const passTenSeconds = await holdTenSeconds(page);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.hasAttribute('data-failed')) console.error('It was said.');
    }).observe(document, { subtree: true, attributes: true });
  });
  // One after the other, and ten seconds of the page after each.
  let last = Promise.resolve();
  await page.route(/\/assets\/(?:index|packages|rolldown-runtime)-/, (route) => {
    last = last.then(async () => {
      await route.continue();
      await page.waitForFunction(hasCome, route.request().url(), { polling: 50 });
      await passTenSeconds();
    });
  });
  await page.goto('/map', { waitUntil: 'commit' });
  await hydrated(page);
  await last;
});

function hasCome(address: string): boolean {
  return performance.getEntriesByName(address, 'resource').length > 0;
}

test('the page can be loaded again from there, with its query', async ({ page, watch }) => {
  watch.allow(saidOfScripts);
  await page.route(appScripts, (route) => route.abort());
  await page.goto('/compare?areas=kent');
  await page.unroute(appScripts);
  await said(page).getByRole('link', { name: 'reload the page' }).click();
  await expect(page.locator('#root[data-alive]')).toBeAttached({ timeout: 15_000 });
  await expect(page).toHaveURL(/\/compare\?areas=kent$/);
  await expect(said(page)).toHaveCount(0);
});

for (const [path, tail] of [
  ['/help', asItIs],
  ['/map?period=2015-16', byDefault],
] as const) {
  test(`an error that nothing catches leaves ${path} as it was served`, async ({ page, watch }) => {
    watch.allow(/No such observer|was preloaded using link preload but not used/);
    await page.addInitScript(() => {
      Reflect.set(window, 'ResizeObserver', function observe() {
        throw new Error('No such observer.');
      });
    });
    await page.goto(path);
    await expect(said(page)).toContainText(`The controls stopped with an error; ${tail}`, shown);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page).toHaveTitle(/Flagged/);
    await expectHelp(page);
  });
}

test('a page that comes alive says nothing of the kind', async ({ page }) => {
  for (const path of ['/map', '/map?period=2015-16', '/help']) {
    await visit(page, path);
    await expect(page.locator('[data-cause]')).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-failed');
  }
});
