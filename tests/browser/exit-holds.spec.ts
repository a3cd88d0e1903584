import type { Page, Route } from '@playwright/test';
import { countDocuments } from './loads.ts';
import { exitLink, expect, holdBack, pageLink, test, visit, type Watch } from './site.ts';
import {
  covered,
  expectCovered,
  holdWeather,
  leaveBy,
  standInForWeather,
  watchScreen,
  waysOut,
  weather,
} from './weather.ts';

/** What the browser says of files that are gone. */
const gone =
  /net::ERR_|Failed to (fetch|load)|Unable to preload|LoadError: ClaimsPage did not come/;

/** What fits is answered once it may be; `asked` once the page has asked for it. */
async function answerLater(page: Page, files: string, answer: Parameters<Route['fulfill']>[0]) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  await page.route(files, async (route) => {
    ask();
    await held;
    await route.fulfill(answer).catch(() => undefined);
  });
  return { asked, release };
}

/** The site was published again: a file of the open page is gone, and the build has another name. */
async function publishAgain(page: Page) {
  const code = await answerLater(page, '**/assets/ClaimsPage-*.js', { status: 404, body: '' });
  const build = await answerLater(page, '**/build.json', { json: { build: 'another' } });
  return { code, build, loads: countDocuments(page) };
}

for (const way of waysOut) {
  test(`a page whose code is gone is not loaded anew once its reader has left by ${way}`, async ({
    page,
    watch,
  }) => {
    watch.allow(gone);
    const { arrive } = await holdWeather(page, watch);
    const looks = await watchScreen(page);
    await visit(page, '/map');
    const { code, build, loads } = await publishAgain(page);
    build.release();
    await pageLink(page, 'Claims').click();
    await code.asked;
    expect(await leaveBy(page, way)).toEqual(covered);
    code.release();
    await expectCovered(page, looks, 2000);
    expect(loads.documents).toBe(0);
    arrive();
    await expect(page).toHaveURL(weather);
  });

  test(`nor where it was asking for the new build when its reader left by ${way}`, async ({
    page,
    watch,
  }) => {
    watch.allow(gone);
    const { arrive } = await holdWeather(page, watch);
    const looks = await watchScreen(page);
    await visit(page, '/map');
    const { code, build, loads } = await publishAgain(page);
    await pageLink(page, 'Claims').click();
    code.release();
    await build.asked;
    expect(await leaveBy(page, way)).toEqual(covered);
    build.release();
    await expectCovered(page, looks, 1500);
    expect(loads.documents).toBe(0);
    arrive();
    await expect(page).toHaveURL(weather);
  });
}

test('a page that is being loaded anew is left all the same', async ({ page, watch }) => {
  watch.allow(gone);
  await standInForWeather(page, watch);
  await visit(page, '/map');
  const { code, build } = await publishAgain(page);
  build.release();
  const reloaded = page.waitForRequest((request) => request.isNavigationRequest());
  await page.route('**/claims', () => undefined);
  await pageLink(page, 'Claims').click();
  code.release();
  await reloaded;
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(weather);
});

test('what was asked for before leaving changes neither the address nor the page', async ({
  page,
  watch,
}) => {
  const { arrive } = await holdWeather(page, watch);
  const looks = await watchScreen(page);
  await visit(page, '/map?period=2015-16');
  await page.getByRole('button', { name: 'Play', exact: false }).first().click();
  await expect(page).not.toHaveURL(/2015-16/);
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  const since = await expectCovered(page, looks, 3500);
  // Neither another address nor another entry in the history.
  expect(new Set(since.map(({ address, entries }) => `${address} ${entries}`)).size).toBe(1);
  arrive();
  await expect(page).toHaveURL(weather);
});

test('a page that comes late stays covered', async ({ page, watch }) => {
  const { arrive } = await holdWeather(page, watch);
  const looks = await watchScreen(page);
  await visit(page, '/map');
  const release = await holdBack(page, '**/assets/ClaimsPage-*.js');
  await pageLink(page, 'Claims').click();
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  release();
  await expectCovered(page, looks, 1500);
  arrive();
  await expect(page).toHaveURL(weather);
});

test('a browser that stopped at Escape is asked again', async ({ page, watch }) => {
  const { asked, arrive } = await holdWeather(page, watch);
  await visit(page, '/map');
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  await expect.poll(() => asked.length).toBe(1);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.stopLoading');
  await page.keyboard.press('Escape');
  await expect.poll(() => asked.length).toBe(2);
  arrive();
  await expect(page).toHaveURL(weather);
});

test('Back within the site while leaving shows nothing, and leaves', async ({ page, watch }) => {
  const { asked, arrive } = await holdWeather(page, watch);
  const looks = await watchScreen(page);
  await visit(page, '/map');
  await pageLink(page, 'Method').click();
  await expect(page).toHaveTitle('Method · Flagged');
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  await expect.poll(() => asked.length).toBe(1);
  // To the browser this navigation is given up for the one that the page asks for.
  await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
  await expect.poll(() => asked.length).toBe(2);
  await expectCovered(page, looks, 1000);
  arrive();
  await expect(page).toHaveURL(weather);
});

test('an impatient hand does not begin the leave anew', async ({ page, watch }) => {
  const { asked, arrive } = await holdWeather(page, watch);
  await visit(page, '/map');
  expect(await leaveBy(page, 'Shift pressed three times')).toEqual(covered);
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Shift');
  await page.mouse.click(200, 200);
  await expect.poll(() => asked.length).toBe(1);
  arrive();
  await expect(page).toHaveURL(weather);
});

for (const button of ['middle', 'left'] as const) {
  for (const modifiers of [[], ['Control'], ['Shift']] as const) {
    const keys = modifiers.length > 0 ? ` with ${modifiers.join()}` : '';
    test(`the ${button} button${keys} leaves, and opens nothing else`, async ({ page, watch }) => {
      await standInForWeather(page, watch);
      await visit(page, '/map');
      await exitLink(page).click({ button, modifiers: [...modifiers], noWaitAfter: true });
      await expect(page).toHaveURL(weather);
      expect(page.context().pages()).toHaveLength(1);
    });
  }
}

test('a page that comes back has the title and the view it last asked for', async ({
  page,
  watch,
}) => {
  await stay(page, watch);
  const looks = await watchScreen(page);
  await visit(page, '/map');
  await pageLink(page, 'Method').click();
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  await expectCovered(page, looks, 500);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  });
  await expectCovered(page, looks, 100);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page).toHaveTitle('Method · Flagged');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByText('Loading.')).toHaveCount(0);
});

/** An answer without content: the browser stays where it is. */
async function stay(page: Page, watch: Watch): Promise<void> {
  watch.allow(new RegExp(`^${weather}$`));
  await page.route(weather, (route) => route.fulfill({ status: 204 }));
}

test('without a connection nothing of the page is left on the screen', async ({ page, watch }) => {
  watch.allow(new RegExp(`^${weather}$`));
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.route(weather, (route) => route.abort('internetdisconnected'));
  await visit(page, '/map');
  expect(await leaveBy(page, 'the link')).toEqual(covered);
  await expect(page.locator('main h1')).toHaveCount(0);
  await expect(page).not.toHaveURL(/\/map/);
});
