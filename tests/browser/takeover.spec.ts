import type { Page } from '@playwright/test';
import { arrived, expect, expectHelp, holdBack, holdFigures, letGo, test, visit } from './site.ts';

test.describe('before there is any sign of a hand', () => {
  for (const path of [
    '/',
    '/map',
    '/trends',
    '/compare',
    '/forces/west-mercia',
    '/data',
    '/claims',
  ]) {
    test(`${path} shows its figures with nothing but the first script fetched`, async ({
      page,
    }) => {
      const asked = requestsOf(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main')).toContainText('offences');
      await expectHelp(page);
      expect(asked().filter((name) => name.endsWith('.json'))).toEqual([]);
      // The first script with what it imports, and the one that looks at the address.
      expect(asked().filter((name) => name.endsWith('.js')).length).toBeLessThanOrEqual(4);
    });
  }
});

test('what a page shows is fetched once, and its elements are taken over as they are', async ({
  page,
}) => {
  const asked = requestsOf(page);
  await page.goto('/forces/west-mercia');
  const heading = page.locator('main h1');
  await heading.evaluate((element) => element.setAttribute('data-seen', 'before'));
  await page
    .locator('main table')
    .first()
    .evaluate((element) => element.setAttribute('data-seen', 'before'));
  await arrived(page);
  await expect(page.locator('main h1[data-seen=before]')).toHaveCount(1);
  await expect(page.locator('main table[data-seen=before]')).toHaveCount(1);
  const files = asked().filter((name) => /\.(?:js|json|css)$/.test(name));
  expect(new Set(files).size).toBe(files.length);
  expect(files.filter((name) => name.includes('/forces/'))).toHaveLength(1);
  expect(files.join()).not.toMatch(/sexual-grooming|rape-of-a-child/);
});

test('a button pressed before the page is alive does what it says once it is', async ({ page }) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await letGo(page, release);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page).toHaveURL(/show=table$/);
});

test('a choice made before the page is alive is kept', async ({ page }) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2019-20');
  await letGo(page, release);
  await expect(page).toHaveURL(/period=2019-20$/);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2019-20');
  await expect(page.locator('main figure')).toContainText('March 2020');
});

test('a switch turned before the page is alive turns with the page', async ({ page }) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  const shown = page.getByRole('group', { name: 'Show' });
  await shown.getByRole('radio', { name: 'Count' }).click();
  await expect(shown.getByRole('radio', { name: 'Rate' })).toBeChecked();
  await letGo(page, release);
  await expect(page).toHaveURL(/as=count$/);
  await expect(shown.getByRole('radio', { name: 'Count' })).toBeChecked();
});

test('a slider moved before the page is alive moves the page', async ({ page }) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  const years = page.getByRole('slider', { name: 'Year' });
  await years.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await letGo(page, release);
  await expect(page).toHaveURL(/period=2022-23$/);
  await expect(years).toHaveAttribute('aria-valuetext', '2022/23');
});

for (const [path, role, found] of [
  ['/forces', 'searchbox', (page: Page) => page.getByText('2 forces')],
  ['/compare', 'combobox', (page: Page) => page.getByRole('option', { name: 'Kent' })],
] as const) {
  test(`what is typed on ${path} before the page is alive is searched for`, async ({ page }) => {
    const release = await holdFigures(page);
    await page.goto(path);
    const field = page.getByRole(role, { name: /force/i });
    await field.focus();
    await page.keyboard.type('ken');
    await letGo(page, release);
    await expect(found(page)).toBeVisible();
    await expect(field).toHaveValue('ken');
    await page.keyboard.type('t');
    await expect(field).toHaveValue('kent');
  });
}

test('of several choices made before the page is alive none is lost', async ({ page }) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2018-19');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2019-20');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await letGo(page, release);
  await expect(page).toHaveURL(/period=2019-20/);
  await expect(page).toHaveURL(/show=table/);
  await expect(page.getByRole('table')).toBeVisible();
});

test('a link followed before the page is alive leads on, and nothing complains', async ({
  page,
}) => {
  const release = await holdFigures(page);
  await page.goto('/map');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Method' })
    .click();
  await expect(page).toHaveTitle('Method · Flagged');
  release();
  await arrived(page);
});

test.describe('an address with a query', () => {
  test('never shows the figures of the page without it', async ({ page }) => {
    const release = await holdBack(page, '**/assets/index-*.js');
    await page.addInitScript(recordSights, 'Avon and Somerset');
    await page.goto('/compare?areas=kent.west-mercia', { waitUntil: 'commit' });
    await expect(page.locator('main figure')).toContainText('Avon and Somerset');
    await expect(page.locator('main figure')).toBeHidden();
    await expectHelp(page);
    await letGo(page, release);
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
    const said = await page
      .locator('main')
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(said).toContain('The view that this link asks for could not be loaded.');
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
