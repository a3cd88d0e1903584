import type { Page } from '@playwright/test';
import {
  exitLink,
  expect,
  expectHelp,
  forceOptions,
  helpBar,
  pageLink,
  test,
  visit,
} from './site.ts';
import { standInForWeather, weather } from './weather.ts';

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

  test('hides it in the task of the third Shift', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await visit(page, '/map');
    const seen = await page.evaluate(() => {
      for (let press = 0; press < 3; press += 1) {
        for (const type of ['keydown', 'keyup']) {
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
        }
      }
      const shown = [...document.body.children].filter((part) => part.checkVisibility());
      return { title: document.title, words: shown.map((part) => part.textContent) };
    });
    expect(seen).toEqual({ title: 'Loading', words: ['Loading.'] });
    await expect(page).toHaveURL(weather);
  });

  test('hides it even where the stylesheets did not come', async ({ page, watch }) => {
    watch.allow(/net::ERR_FAILED|Unable to preload CSS/);
    await page.route('**/*.css', (route) => route.abort());
    await standInForWeather(page, watch);
    await page.goto('/help');
    const words = await exitLink(page).evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
      const shown = [...document.body.children].filter((part) => part.checkVisibility());
      return shown.map((part) => part.textContent);
    });
    expect(words).toEqual(['Loading.']);
    await expect(page).toHaveURL(weather);
  });

  test('leaves no entry of the site behind where one page of it was opened', async ({
    page,
    watch,
  }) => {
    await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.getByRole('radio', { name: 'Count' }).check();
    await expect(page).toHaveURL(/as=count/);
    await exitLink(page).click();
    await expect(page).toHaveURL(weather);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('is undone where the page is shown again', async ({ page, watch }) => {
    watch.allow(new RegExp(`^${weather}$`));
    // An answer without content: the browser stays where it is.
    await page.route(weather, (route) => route.fulfill({ status: 204 }));
    await visit(page, '/map');
    await exitLink(page).click();
    await expect(page.getByRole('alert')).toHaveText('Loading.');
    await expect(page.locator('h1')).toBeHidden();
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText('Loading.')).toHaveCount(0);
    await expect(page).toHaveTitle('Map · Flagged');
    await expectHelp(page);
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

  test('is not meant by Shift held to scroll sideways or to click', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.locator('figure h2').first().hover();
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.down('Shift');
      if (time === 1) await page.mouse.down();
      else await page.mouse.wheel(0, 40);
      // The event must have come before Shift goes up.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.keyboard.up('Shift');
      await page.mouse.up();
    }
    await expect(announcement(page)).toHaveText('');
    expect(asked).toHaveLength(0);
  });

  test('gives five seconds for each press, and starts over after them', async ({ page, watch }) => {
    const asked = await standInForWeather(page, watch);
    await page.clock.install();
    await visit(page, '/help');
    await page.keyboard.press('Shift');
    await page.clock.fastForward(4000);
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 1 more time to leave this page.');
    await page.clock.fastForward(5100);
    await expect(announcement(page)).toHaveText('');
    await page.keyboard.press('Shift');
    await expect(announcement(page)).toHaveText('Shift: press 2 more times to leave this page.');
    expect(asked).toHaveLength(0);
    await page.clock.fastForward(4000);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(4000);
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(weather);
  });

  for (const [where, open] of [
    ['a list of forces is open', openForces],
    ['the filters of a small screen are open', openSheet],
    [
      'the map has the focus',
      (page: Page) => page.getByRole('button', { name: /^Kent/ }).first().focus(),
    ],
  ] as const) {
    test(`works while ${where}`, async ({ page, watch }) => {
      await standInForWeather(page, watch);
      if (open === openSheet) await page.setViewportSize({ width: 320, height: 256 });
      await visit(page, '/map');
      await open(page);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await expect(page).toHaveURL(weather);
    });
  }

  test('works once a list of the browser’s own is closed, which keeps the keys', async ({
    page,
    watch,
  }) => {
    await standInForWeather(page, watch);
    await visit(page, '/map');
    await page.getByRole('combobox', { name: 'Measure' }).click();
    for (const key of ['Escape', 'Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveURL(weather);
  });

  test('works by the link while the filters cover a small screen', async ({ page, watch }) => {
    await standInForWeather(page, watch);
    await page.setViewportSize({ width: 320, height: 256 });
    await visit(page, '/map');
    await openSheet(page);
    await expectHelp(page);
    await exitLink(page).click();
    await expect(page).toHaveURL(weather);
  });
});

test.describe('the way out', () => {
  for (const path of ['/', '/forces/kent', '/help', '/claims']) {
    test(`is not printed with ${path}, whom to call is`, async ({ page }) => {
      await visit(page, path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('link', { name: 'Exit this page' }).first()).toBeHidden();
      await expect(exitLink(page)).toBeHidden();
      for (const name of ['Childline 0800 1111', 'NSPCC 0808 800 5000']) {
        await expect(helpBar(page).getByRole('link', { name })).toBeVisible();
      }
    });
  }

  test('is the first thing that the keyboard reaches on each page', async ({ page }) => {
    for (const path of ['/', '/map', '/claims', '/help']) {
      await visit(page, path);
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      await expect(first).toHaveText('Exit this page');
      await expect(first).toHaveAttribute('href', weather);
      await expect(first).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link that tells nothing of where one was', async ({
    page,
    watch,
  }) => {
    const asked = await standInForWeather(page, watch);
    await page.goto('/forces/kent');
    const link = page.getByRole('link', { name: 'Exit this page' }).last();
    await expect(link).toHaveAttribute('rel', 'nofollow noreferrer');
    await link.click();
    await expect(page).toHaveURL(weather);
    expect(asked).toHaveLength(1);
    expect(await asked[0]?.headerValue('referer')).toBeNull();
  });
});

async function openForces(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Forces' }).click();
  await page.keyboard.type('k');
  await expect(forceOptions(page).first()).toBeVisible();
}

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Change$/ }).click();
  await expect(page.getByRole('combobox', { name: 'Forces' })).toBeVisible();
}

/** A page in place of the one outside; gives the requests for it. */
function announcement(page: Page) {
  return helpBar(page).getByRole('status');
}
