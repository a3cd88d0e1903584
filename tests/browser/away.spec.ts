import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium, launchArguments } from '../../scripts/chromium.mjs';
import { arrived, expect, expectHelp, fileNamed, holdBack, pageLink, test, visit } from './site.ts';
import { standInForWeather, weather } from './weather.ts';

const figuresFailed = 'The figures by quarter could not be loaded.';

/** Measure, place and time of the drawing. */
const subtitleOf = (page: Page) => page.locator('figure h2 + p');
const quarterly = (page: Page) => page.getByRole('radio', { name: 'Quarterly' });

test.describe('a connection that goes away', () => {
  test('leaves what is on the screen, and brings the rest once it is back', async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/LoadError|net::ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await visit(page, '/trends?areas=kent');
    const subtitle = (await subtitleOf(page).textContent()) ?? '';
    await context.setOffline(true);
    await quarterly(page).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(figuresFailed);
    await expect(alert).toContainText('Those by year are below.');
    await expect(subtitleOf(page)).toHaveText(subtitle);
    await expectHelp(page);

    await pageLink(page, 'Claims').click();
    await expect(alert).toContainText('could not be');
    await expectHelp(page);
    await page.goBack();
    await expect(alert).toContainText(figuresFailed);

    await context.setOffline(false);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await arrived(page);
    await expect(alert).toHaveCount(0);
    await expect(subtitleOf(page)).toContainText('by calendar quarter');
    await pageLink(page, 'Claims').click();
    await arrived(page);
    await expect(page).toHaveTitle('Claims · Flagged');
    await expect(alert).toHaveCount(0);
  });
});

test.describe('a connection of ten seconds', () => {
  const file = fileNamed('quarters');

  test('shows that something is on its way, and after a while that it is slow', async ({
    page,
  }) => {
    const release = await holdBack(page, file);
    await page.clock.install();
    await page.goto('/trends?areas=kent&every=quarter');
    const waiting = page.getByRole('status').filter({ hasText: /^Loading the figures/ });
    await expect(waiting).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
    await expect(waiting).not.toContainText('longer than usual');
    await page.clock.runFor(10_000);
    await expect(waiting).toContainText('This is taking longer than usual');
    await expectHelp(page);
    release();
    await arrived(page);
    await expect(subtitleOf(page)).toContainText('by calendar quarter');
  });

  test('keeps what is on the screen until the next figures are here', async ({ page }) => {
    await visit(page, '/trends?areas=kent');
    const subtitle = (await subtitleOf(page).textContent()) ?? '';
    const release = await holdBack(page, file);
    await page.clock.install();
    await quarterly(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Loading the figures' })).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(subtitleOf(page)).toHaveText(subtitle);
    await expectHelp(page);
    release();
    await expect(subtitleOf(page)).toContainText('by calendar quarter');
  });

  test('can be left meanwhile, by link and by Shift', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await holdBack(page, file);
    await page.goto('/trends?areas=kent&every=quarter');
    await expect(page.getByText(/^Loading/)).toBeAttached();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
  });
});

test('a page left open for a day asks for nothing and can still be left', async ({
  page,
  watch,
}) => {
  await standInForWeather(page, watch);
  await page.clock.install();
  await visit(page, '/trends?areas=kent');
  // What comes at idle is here.
  await expect(page.locator('main figure .recharts-surface').first()).toBeVisible();
  const before = await wordsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.fastForward('24:00:00');
  await page.evaluate(() => {
    for (const type of ['focus', 'online']) dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(5000);
  expect(asked).toEqual([]);
  expect(await wordsOf(page)).toBe(before);
  await expectHelp(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(weather);
});

/** Without the drawing: the live trend that comes at idle says the same in another order. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const words = main.cloneNode(true) as HTMLElement;
    for (const drawing of words.querySelectorAll('svg')) drawing.remove();
    return words.textContent ?? '';
  });
}

test.describe('away and back, kept by the browser', () => {
  let browser: Browser;

  test.beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...launchArguments, '--enable-bfcache'],
      // Playwright switches it off by itself, and the headless shell has it off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  test.afterAll(() => browser.close());

  test('the page is as it was: words, field, focus, title, and the way out', async ({
    baseURL,
  }) => {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    await standInForWeather(page);
    await visit(page, '/forces');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.body.dataset.shown = persisted ? 'kept' : 'anew';
      });
    });
    const field = page.getByRole('searchbox');
    await field.pressSequentially('shropsh');
    await expect(page.getByText('1 force', { exact: true })).toBeVisible();
    const found = await page.locator('main').textContent();
    await page.keyboard.press('Shift');
    await page.goto(weather);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('body')).toHaveAttribute('data-shown', 'kept');
    await expect(field).toHaveValue('shropsh');
    await expect(field).toBeFocused();
    expect(await page.locator('main').textContent()).toBe(found);
    await expect(page).toHaveTitle('Forces · Flagged');
    await expectHelp(page);
    // The press before counts no more.
    for (const left of ['2 more times', '1 more time']) {
      await page.keyboard.press('Shift');
      await expect(page.getByText(`Shift: press ${left} to leave this page.`)).toBeAttached();
    }
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
    await page.close();
  });
});
