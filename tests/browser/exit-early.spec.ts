import type { Page } from '@playwright/test';
import { appScripts, failBy, saidOfScripts, scriptFaults } from './scriptFaults.ts';
import { exitLink, expect, holdBack, missingPage, test } from './site.ts';
import {
  covered,
  holdWeather,
  leaveBy,
  standInForWeather,
  watchScreen,
  waysOut,
  weather,
} from './weather.ts';

const paths = ['/', '/map', '/compare?areas=kent', '/nowhere'];

for (const [at, fault] of scriptFaults.entries()) {
  test(`the way out works where the scripts of the app ${fault.what}`, async ({ page, watch }) => {
    watch.allow(saidOfScripts);
    watch.allow(missingPage);
    await standInForWeather(page, watch);
    await failBy(page, fault);
    for (const [step, way] of waysOut.entries()) {
      await page.goto(paths[(at + step) % paths.length] ?? '');
      await expect(page.locator('html')).not.toHaveAttribute('data-started');
      expect(await leaveBy(page, way)).toEqual(covered);
      await expect(page).toHaveURL(weather);
    }
  });
}

for (const way of waysOut) {
  test(`on a slow connection ${way} works from the first paint`, async ({ page, watch }) => {
    test.setTimeout(90_000);
    watch.allow(missingPage);
    await standInForWeather(page, watch);
    const session = await page.context().newCDPSession(page);
    // As slow 3G: in milliseconds and bytes a second.
    const slow = {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    };
    for (const path of paths) {
      await session.send('Network.emulateNetworkConditions', slow);
      await page.goto(path, { waitUntil: 'commit' });
      await painted(page);
      expect(await page.locator('html').getAttribute('data-started')).toBeNull();
      expect(await leaveBy(page, way)).toEqual(covered);
      await expect(page).toHaveURL(weather);
    }
  });

  test(`with a processor four times as slow ${way} hides the page in its task`, async ({
    page,
    watch,
  }) => {
    await standInForWeather(page, watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto('/map', { waitUntil: 'commit' });
    await painted(page);
    expect(await leaveBy(page, way)).toEqual(covered);
    await expect(page).toHaveURL(weather);
  });
}

/** The browser has shown something, and the link of the bar is part of the page. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      document.querySelector('aside [data-exit]') !== null,
    undefined,
    { polling: 20, timeout: 20_000 },
  );
}

test('after a press before anything is there nothing of the page is shown', async ({
  page,
  watch,
}) => {
  const { arrive } = await holdWeather(page, watch);
  const looks = await watchScreen(page);
  // The rest of the page waits for this one.
  const release = await holdBack(page, '**/assets/first-*.js');
  await page.goto('/map', { waitUntil: 'commit' });
  // The script runs once the style sheet is here.
  await expect
    .poll(() =>
      page.evaluate(() => {
        for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup']) {
          dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
        }
        return { title: document.title, body: document.body };
      }),
    )
    .toEqual({ title: 'Loading', body: null });
  const before = looks.length;
  release();
  await page.waitForTimeout(3000);
  await expect.poll(() => looks.length - before).toBeGreaterThan(2);
  // Chromium reads no more of a page that it is told to replace; others do, and the cover comes.
  const seen = looks.slice(before).map(({ title, words }) => [title, ...words].join(' '));
  for (const sight of seen) expect(['Loading', 'Loading Loading.']).toContain(sight);
  arrive();
  await expect(page).toHaveURL(weather);
});

test('presses before and after the page has loaded count together', async ({ page, watch }) => {
  await standInForWeather(page, watch);
  await page.route(appScripts, (route) => setTimeout(() => route.continue(), 1000));
  await page.goto('/map', { waitUntil: 'commit' });
  await expect(exitLink(page)).toBeVisible();
  await page.keyboard.press('Shift');
  const words = page.locator('aside [role=status]');
  await expect(words).toHaveText('Shift: press 2 more times to leave this page.');
  await page.waitForLoadState('load');
  await page.keyboard.press('Shift');
  await expect(words).toHaveText('Shift: press 1 more time to leave this page.');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(weather);
});
