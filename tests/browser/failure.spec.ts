import type { Page } from '@playwright/test';
import { countDocuments, type Loads } from './loads.ts';
import { arrived, exitLink, expect, expectHelp, pageLink, test, visit } from './site.ts';

/** What the browser and the page say of a file that did not come. */
const failure = /LoadError|net::ERR_FAILED|Failed to fetch|Unable to preload/;

const figuresFailed = 'The figures by quarter could not be loaded.';
const pageFailed = 'This page could not be loaded.';
/** Of a prerendered page, which stays as it stands. */
const controlsFailed = 'The controls of this page could not be loaded.';

test.describe('figures that do not come', () => {
  const file = '**/assets/figures-*.json';

  test('say so, keep help and navigation, and come after trying again', async ({ page, watch }) => {
    watch.allow(failure);
    await page.route(file, (route) => route.abort());
    await page.goto('/compare?measure=sexual-communication-with-a-child&areas=kent');
    const alert = page.getByRole('alert').filter({ hasText: controlsFailed });
    await expect(alert).toContainText('not the view that the link asks for');
    await expectHelp(page);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main figure')).toBeVisible();
    await pageLink(page, 'Method').click();
    await expect(page.locator('h1')).not.toHaveText(/^Compare/);
    await page.goBack();
    await expect(alert).toBeVisible();

    await page.unroute(file);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await arrived(page);
    await expect(page.getByRole('img', { name: /^Bar chart\..* Kent: .*\d/ })).toBeVisible();
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/measure=sexual-communication-with-a-child&areas=kent$/);
  });

  test('of the overview leave help, navigation and the note above them', async ({
    page,
    watch,
  }) => {
    watch.allow(failure);
    await page.route(file, (route) => route.abort());
    await page.goto('/');
    const alert = page.getByRole('alert').filter({ hasText: controlsFailed });
    await expect(alert).toContainText('What the page says is here, and its links work.');
    await expectHelp(page);
    await expect(page.getByText('or by pressing Shift three times')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Find your area' })).toBeVisible();
    await page.unroute(file);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toHaveCount(0);
    await arrived(page);
    await page.getByRole('combobox').first().pressSequentially('shropsh');
    await expect(page.getByRole('option', { name: /West Mercia$/ }).first()).toBeVisible();
  });
});

test.describe('names of places that do not come', () => {
  test('say so beside the list, and come after trying again', async ({ page, watch }) => {
    watch.allow(failure);
    const files = /\/assets\/(councils|places)-[^/]*\.json$/;
    await page.route(files, (route) => route.abort());
    await visit(page, '/');
    const field = page.getByRole('combobox', { name: 'Find your area' });
    await field.pressSequentially('telford');
    const note = page.locator('main').getByText('Towns and councils could not be loaded.');
    await expect(note.first()).toBeVisible();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /^Telford/ }).first()).toBeVisible();
  });
});

test.describe('a page that does not come', () => {
  const file = '**/assets/MethodPage*';

  test('says so, keeps help and navigation, and comes after trying again', async ({
    page,
    watch,
  }) => {
    watch.allow(failure);
    await visit(page, '/help');
    await page.route(file, (route) => route.abort());
    await pageLink(page, 'Method').click();
    const alert = page.getByRole('alert').filter({ hasText: pageFailed });
    await expect(alert).toBeVisible();
    await expectHelp(page);

    await pageLink(page, 'Forces').click();
    await arrived(page);
    await expect(alert).toHaveCount(0);
    await page.goBack();
    await expect(alert).toBeVisible();

    await page.unroute(file);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await arrived(page);
    await expect(page).toHaveTitle('Method · Flagged');
    await expect(alert).toHaveCount(0);
  });
});

test.describe('a site published again under an open tab', () => {
  test('is loaded anew once when the code of a page is gone', async ({ page, watch }) => {
    watch.allow(failure);
    await visit(page, '/help');
    const loads = await publishAgain(page, '**/assets/TrendsPage-*.js');
    await pageLink(page, 'Trends').click();
    // What is loaded anew is prerendered: only its controls are missing.
    await expectOneLoad(page, loads, controlsFailed);
    await expect(page).toHaveURL(/\/trends$/);
  });

  test('is loaded anew once when the figures are gone', async ({ page, watch }) => {
    watch.allow(failure);
    await visit(page, '/trends?areas=kent');
    const loads = await publishAgain(page, '**/assets/quarters-*.json');
    await page.getByRole('radio', { name: 'Quarterly' }).click();
    await expectOneLoad(page, loads, figuresFailed);
    await expect(page).toHaveURL(/areas=kent&every=quarter$/);
  });

  test('shows the page as soon as the new files are there', async ({ page, watch }) => {
    watch.allow(failure);
    await visit(page, '/help');
    const loads = await publishAgain(
      page,
      '**/assets/TrendsPage-*.js',
      (documents) => documents === 0,
    );
    await pageLink(page, 'Trends').click();
    await expect.poll(() => loads.documents).toBe(1);
    await arrived(page);
    await expect(page).toHaveTitle('Trends · Flagged');
  });

  test('is left alone while its build is the same', async ({ page, watch }) => {
    watch.allow(failure);
    await visit(page, '/help');
    const file = '**/assets/TrendsPage-*.js';
    await page.route(file, (route) => route.abort());
    const asked = page.waitForResponse('**/build.json');
    const loads = countDocuments(page);
    await pageLink(page, 'Trends').click();
    await (await asked).finished();
    await expect(page.getByText(pageFailed)).toBeVisible();
    expect(loads.documents).toBe(0);
  });
});

/** From now on the host names another build, and a file of the old one is gone. */
async function publishAgain(
  page: Page,
  file: string,
  isGone = (_documents: number) => true,
): Promise<Loads> {
  const loads = countDocuments(page);
  await page.route(file, (route) => (isGone(loads.documents) ? route.abort() : route.continue()));
  await page.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
  return loads;
}

/** Loaded anew once; the file is still gone then, and neither that nor trying again loads again. */
async function expectOneLoad(page: Page, loads: Loads, message: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: message });
  await expect.poll(() => loads.documents, { timeout: 8000 }).toBe(1);
  await expect(alert).toBeVisible();
  await expectHelp(page);
  for (let time = 0; time < 2; time += 1) {
    const failed = page.waitForEvent('requestfailed');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await failed;
    await expect(alert).toBeVisible();
  }
  expect(loads.documents).toBe(1);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/forces/kent', '/compare?areas=kent']) {
    test(`${path} shows whom to call and how to leave`, async ({ page }) => {
      await page.goto(path);
      for (const [name, phone, digits] of [
        ['Childline', '0800 1111', '08001111'],
        ['NSPCC Helpline', '0808 800 5000', '08088005000'],
        ['Police, emergency', '999', '999'],
      ] as const) {
        const line = page.getByRole('listitem').filter({ hasText: name });
        const call = line.getByRole('link', { name: phone, exact: true });
        await expect(call.first()).toBeVisible();
        await expect(call.first()).toHaveAttribute('href', `tel:${digits}`);
      }
      await expect(page.getByRole('link', { name: 'www.ceop.police.uk' })).toBeVisible();
      const exit = exitLink(page);
      await expect(exit).toBeVisible();
      await expect(exit).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
      await expect(exit).toHaveAttribute('rel', 'nofollow noreferrer');
    });
  }
});
