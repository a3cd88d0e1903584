import type { Locator, Page, Route } from '@playwright/test';
import { everyPage } from './addresses.ts';
import { cutInHalf } from './scriptFaults.ts';
import { arrived, exitLink, expect, expectHelp, partOf, test } from './site.ts';

/** What the browser and the page say of a file that did not come, or not whole. */
const said =
  /LoadError|net::ERR_|Failed to (fetch|load)|Unable to preload|SyntaxError|MIME type|Minified React error|Invalid or unexpected|Unexpected |is not a function/;

/** Together they ask for every file of the site. */
const pages = [...everyPage, '/trends?every=quarter&areas=kent', '/nowhere'];

/** Each file fails in one of these ways. */
const faults: readonly [string, (route: Route) => Promise<void>][] = [
  ['does not come', (route) => route.abort()],
  ['is cut in half', cutInHalf],
  [
    'is a page of somebody else',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
  ],
  [
    'is empty',
    (route) =>
      route.fulfill({
        contentType: route.request().url().endsWith('.js') ? 'text/javascript' : 'application/json',
        body: '',
      }),
  ],
];

test('a file that fails is said, keeps help, and comes later', async ({ page, watch }) => {
  test.setTimeout(480_000);
  watch.allow(said);
  const files = await filesOfAll(page);
  expect(files.size).toBeGreaterThan(16);
  const wrong: string[] = [];
  for (const [at, [file, path]] of [...files].entries()) {
    const [how, fail] = faults[at % faults.length] ?? [];
    if (!fail) throw new Error('There is no such fault.');
    const pattern = `**/assets/${file}`;
    await page.route(pattern, fail);
    const open = () => page.goto(path, { waitUntil: 'commit' });
    // The page before may be reloading itself just then.
    await open().catch(open);
    // A style that is not whole leaves a page that looks odd, and nothing else.
    const isOnlyLook = file.endsWith('.css') && how !== 'does not come';
    const isSaid = await appears(isOnlyLook ? page.locator('main h1') : notice(page));
    await expectHelp(page);
    await page.unroute(pattern);
    if (!isSaid) wrong.push(`${file} ${how} on ${path}: nothing is said`);
    else if (!isOnlyLook && !(await comesAgain(page))) {
      wrong.push(`${file} ${how} on ${path}: it never comes`);
    }
  }
  expect(wrong).toEqual([]);
});

for (const path of ['/', '/forces/kent', '/help', '/compare?areas=kent', '/nowhere']) {
  test(`${path} without its first script says whom to call and how to leave`, async ({
    page,
    watch,
  }) => {
    watch.allow(said);
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(path);
    await expectHelp(page);
    await expect(exitLink(page)).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
    await expect(page.locator('main h1')).toBeVisible({ timeout: 15_000 });
  });
}

/** Every file but those that each page begins with, and a page that asks for it. */
async function filesOfAll(page: Page): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let path = '';
  page.on('request', (request) => {
    const file = partOf(request.url());
    if (file && !files.has(file)) files.set(file, path);
  });
  const documents: string[] = [];
  for (path of pages) {
    const answer = await page.goto(path);
    documents.push((await answer?.text()) ?? '');
    await arrived(page);
  }
  const first = [...files.keys()].filter((file) => documents.every((text) => text.includes(file)));
  for (const file of first) files.delete(file);
  page.removeAllListeners('request');
  for (const file of files.keys()) {
    // Fetched in advance by every page; only its own page has need to say that it failed.
    if (file.startsWith('HelpPage-')) files.set(file, '/help');
    // Without it a trend stays still, and says the same.
    if (file.startsWith('InteractiveTrend-')) files.delete(file);
  }
  return files;
}

/** What tells the reader that something failed, and what to do. */
function notice(page: Page): Locator {
  return page
    .locator('[role=alert], [role=status]')
    .filter({ hasText: /could not be (loaded|shown)/ })
    .filter({ visible: true });
}

/** By trying again; a script that came in pieces needs the whole page to be reloaded. */
async function comesAgain(page: Page): Promise<boolean> {
  const whole = page
    .locator('#root[data-alive]:not(:has([role=alert])):not(:has([role=status] button)) main h1')
    .first();
  // A press takes the message away until it is known what came of it: on a busy machine it may just be away.
  for (const way of ['Try again', 'Reload the page', 'Reload the page']) {
    const button = page.getByRole('button', { name: way }).first();
    if (await button.isVisible()) await button.click();
    await settled(page);
    await appears(whole.or(notice(page)));
    if (await whole.isVisible()) return true;
  }
  return false;
}

/** Nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
}

async function appears(what: Locator): Promise<boolean> {
  return what
    .first()
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
}
