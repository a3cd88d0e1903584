import type { Page } from '@playwright/test';
import {
  arrived,
  expect,
  expectHelp,
  fileNamed,
  holdBack,
  holdHydration,
  hydrated,
  test,
  visit,
} from './site.ts';

const withFigures = ['/', '/map', '/trends', '/compare', '/forces/west-mercia', '/data', '/claims'];

test.describe('before its code has come', () => {
  for (const path of withFigures) {
    test(`${path} shows its figures, from no file of figures`, async ({ page }) => {
      const asked = requestsOf(page);
      const hydrate = await holdHydration(page);
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main')).toContainText('offences');
      await expectHelp(page);
      expect(asked().filter((name) => name.endsWith('.css'))).toHaveLength(1);
      await hydrate();
    });
  }

  test('a link leads on, and nothing complains', async ({ page }) => {
    await holdHydration(page);
    await page.goto('/map');
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('link', { name: 'Method' }).click();
    await expect(page).toHaveTitle('Method · Flagged');
  });

  test('what is pressed does nothing, and the same press works afterwards', async ({ page }) => {
    const hydrate = await holdHydration(page);
    await page.goto('/map');
    const button = page.getByRole('button', { name: 'Show as table' });
    await button.click();
    await hydrate();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page).toHaveURL(/\/map$/);
    await button.click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page).toHaveURL(/show=table$/);
  });

  test('what has the focus keeps it', async ({ page }) => {
    const hydrate = await holdHydration(page);
    await page.goto('/compare');
    const field = page.getByRole('combobox', { name: 'Forces' });
    await field.focus();
    await hydrate();
    await expect(field).toBeFocused();
    await page.keyboard.type('ken');
    await expect(page.getByRole('option', { name: 'Kent', exact: true })).toBeVisible();
  });
});

test.describe('a place typed before the app has come', () => {
  test('is searched for, and found', async ({ page }) => {
    const release = await holdBack(page, fileNamed('index'));
    await page.goto('/', { waitUntil: 'commit' });
    const field = page.getByRole('combobox', { name: 'Find your area' });
    await field.pressSequentially('telford');
    release();
    await hydrated(page);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('telford');
    await expect(page.getByRole('option', { name: /^Telford/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?areas=west-mercia$/);
  });

  test('in a field that has the focus finds the names of places there', async ({ page }) => {
    const release = await holdBack(page, fileNamed('index'));
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('combobox', { name: 'Find your area' }).focus();
    const places = page.waitForRequest('**/assets/places-*.json');
    release();
    await places;
  });
});

test('what a page needs is fetched once, and its elements stay', async ({ page }) => {
  const asked = requestsOf(page);
  const hydrate = await holdHydration(page);
  await page.goto('/forces/west-mercia');
  // Drawings do not: each is drawn anew as wide as its place, a trend once more when Recharts comes.
  const seen = page.locator('main :is(h1, h2, h3, table, th, a):not(svg *)');
  const count = await seen.count();
  expect(count).toBeGreaterThan(20);
  await seen.evaluateAll((all) => {
    for (const one of all) one.setAttribute('data-seen', '');
  });
  await hydrate();
  await expect(page.locator('main .recharts-surface').first()).toBeVisible();
  await expect(page.locator('main [data-seen]')).toHaveCount(count);
  const files = asked().filter((name) => /\.(?:js|json|css)$/.test(name));
  expect(new Set(files).size).toBe(files.length);
});

test('the first press on a hydrated page is answered', async ({ page }) => {
  await page.goto('/map');
  await hydrated(page);
  await page.getByRole('radio', { name: 'Count' }).click();
  await expect(page).toHaveURL(/as=count$/);
  await page.locator('[data-area="durham"]').first().click();
  await expect(page).toHaveURL(/areas=durham/);
});

test.describe('an address with a query', () => {
  test('never shows the figures of the page without it', async ({ page }) => {
    const release = await holdBack(page, '**/assets/index-*.js');
    await page.addInitScript(recordSights, 'Avon and Somerset');
    await page.goto('/compare?areas=kent.west-mercia', { waitUntil: 'commit' });
    await expect(page.locator('main figure')).toContainText('Avon and Somerset');
    await expect(page.locator('main figure')).toBeHidden();
    await expectHelp(page);
    release();
    await arrived(page);
    await expect(page.locator('main figure')).toContainText('West Mercia');
    await expect(page.locator('main figure')).not.toContainText('Avon and Somerset');
    const { frames, sights } = await page.evaluate(() => window.flaggedSights);
    expect(frames).toBeGreaterThan(1);
    expect(sights).toEqual([]);
  });

  test('says so where the script that would draw it does not come, and shows the page as it opens', async ({
    page,
    watch,
  }) => {
    watch.allow(/net::ERR_FAILED/);
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('/compare?areas=kent.west-mercia');
    await expect(
      page.getByText('Avon and Somerset').filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(page.locator('[data-cause]:visible')).toHaveText(
      /^The controls could not be loaded; the figures below are those of the default view/,
      { useInnerText: true },
    );
    await expectHelp(page);
  });

  test('of a page that reads none opens as the page does', async ({ page }) => {
    await visit(page, '/help?from=a-friend');
    await expect(page.locator('main h1')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, words] of [
    ['/', '10,391'],
    ['/map', 'W Mercia'],
    ['/trends', 'England and Wales'],
    ['/compare', 'Avon and Somerset'],
    ['/forces/west-mercia', '114'],
    ['/data', 'NSPCC'],
    ['/sources', 'NSPCC'],
    ['/help', '999'],
  ] as const) {
    test(`${path} has its figures, its drawing and its links`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main')).toContainText(words);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
      if (path.length < 12 && !['/data', '/sources', '/help'].includes(path)) {
        await expect(page.locator('main svg:visible').first()).toBeVisible();
      }
    });
  }
});

/** Names of what was asked for below `/assets/`, in order. */
function requestsOf(page: Page): () => string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/')) names.push(pathname);
  });
  return () => names;
}

declare global {
  interface Window {
    flaggedSights: { frames: number; sights: string[] };
  }
}

/** Runs in the page: looks at every frame whether a chart shows the name, and how. */
function recordSights(name: string): void {
  const seen: Window['flaggedSights'] = { frames: 0, sights: [] };
  window.flaggedSights = seen;
  function look(): void {
    seen.frames += 1;
    for (const element of document.querySelectorAll('main figure *')) {
      const isName = element.childElementCount === 0 && element.textContent?.includes(name);
      if (isName && element.checkVisibility({ visibilityProperty: true })) {
        seen.sights.push(element.outerHTML);
      }
    }
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
