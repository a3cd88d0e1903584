import type { Page, Request } from '@playwright/test';
import {
  exitLink,
  expect,
  expectHelp,
  forceOptions,
  helpBar,
  pageLink,
  test,
  visit,
  type Watch,
} from './site.ts';

const weather = 'https://www.bbc.co.uk/weather';

test.describe('leaving', () => {
  test('by the link replaces the page: back does not return to it', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await visit(page, '/help');
    await pageLink(page, 'Map').click();
    await expect(page).toHaveTitle('Map · Flagged');
    const before = await page.evaluate(() => history.length);
    await exitLink(page).click();
    await expect(page).toHaveURL(weather);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await asked[0]?.headerValue('referer')).toBeNull();
    await page.goBack();
    await expect(page).toHaveURL(/\/help$/);
    await expect(page.locator('h1')).toBeVisible();
    await expect(exitLink(page)).toBeVisible();
  });

  test('by the first skip link does the same', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(weather);
  });

  test('hides the page in the same task', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await visit(page, '/map');
    const link = await exitLink(page).elementHandle();
    const seen = await page.evaluate((element) => {
      if (element instanceof HTMLElement) element.click();
      const shown = [...document.body.children].filter(
        (child) => getComputedStyle(child).display !== 'none',
      );
      const { width, height } = document.body.lastElementChild?.getBoundingClientRect() ?? {};
      return {
        title: document.title,
        words: shown.map((child) => [child.getAttribute('role'), child.textContent]),
        isCovered: width === innerWidth && height === innerHeight,
      };
    }, link);
    expect(seen).toEqual({ title: 'Loading', words: [['alert', 'Loading.']], isCovered: true });
    await expect(page).toHaveURL(weather);
  });

  test('by Shift pressed three times', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 2 more times to leave this page.');
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 1 more time to leave this page.');
    expect(asked).toHaveLength(0);
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('is not meant by Shift held for another key', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await visit(page, '/compare');
    await page.getByRole('combobox', { name: 'Forces' }).focus();
    await page.keyboard.press('Shift+K');
    await page.keyboard.press('Shift+E');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(announcement(page)).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 2 more times to leave this page.');
    expect(asked).toHaveLength(0);
    await expect(page).toHaveURL(/\/compare$/);
  });

  test('is not meant when another key comes between', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('ArrowDown');
    await expect(announcement(page)).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 2 more times to leave this page.');
    expect(asked).toHaveLength(0);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
  });

  test('works while the filters and a list are open', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await visit(page, '/compare');
    await page.getByRole('combobox', { name: 'Forces' }).click();
    await page.keyboard.type('k');
    await expect(forceOptions(page).first()).toBeVisible();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
  });
});

test.describe('the help bar', () => {
  const sizes = [
    { width: 360, height: 640 },
    { width: 320, height: 256 },
  ];
  for (const size of sizes) {
    for (const path of ['/', '/map', '/forces/kent']) {
      test(`stays in sight on ${path} at ${size.width} x ${size.height}`, async ({ page }) => {
        await page.setViewportSize(size);
        await visit(page, path);
        await expectHelp(page);
        await page.evaluate(() => scrollTo(0, 600));
        await expectHelp(page);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
        await expectHelp(page);
        const box = await helpBar(page).boundingBox();
        expect(box?.y).toBe(0);
        expect(box?.height).toBeLessThan(size.height / 2);
      });
    }

    test(`is not covered by open filters at ${size.width} x ${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      await visit(page, '/map');
      await page.getByRole('button', { name: /Change$/ }).click();
      const field = page.getByRole('combobox', { name: 'Forces' });
      await expect(field).toBeVisible();
      await expectHelp(page);
      await field.click();
      await expect(forceOptions(page).first()).toBeVisible();
      for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
      await expectHelp(page);
      await page.evaluate(() => scrollBy(0, 200));
      await expectHelp(page);
    });
  }

  test('has targets large enough for a thumb', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, '/');
    for (const link of await helpBar(page).getByRole('link').all()) {
      const box = await link.boundingBox();
      expect(box?.height, (await link.textContent()) ?? '').toBeGreaterThanOrEqual(24);
      expect(box?.width, (await link.textContent()) ?? '').toBeGreaterThanOrEqual(24);
    }
  });
});

/** A page in place of the one outside; gives the requests for it. */
async function standInForWeather(page: Page, watch: Watch): Promise<Request[]> {
  const asked: Request[] = [];
  watch.allow(new RegExp(`^${weather}$`));
  await page.route(weather, async (route) => {
    asked.push(route.request());
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Rain.</p>' });
  });
  return asked;
}

function announcement(page: Page) {
  return helpBar(page).getByRole('status');
}
