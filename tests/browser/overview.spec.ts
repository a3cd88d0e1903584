import type { Page } from '@playwright/test';
import { recordShifts, shifts } from './shifts.ts';
import { expect, sideways, test, visit } from './site.ts';

const cards = (page: Page) => page.getByRole('region', { name: 'In words' });
const map = (page: Page) => page.getByRole('group', { name: /^Sexual grooming: recorded/ });

/** What each drawing names because it is pointed at. */
const named = (page: Page) =>
  page
    .locator('main svg [data-pointed]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-pointed')));

test('a force pointed at in any view is shown in all three and in words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, '/');
  await map(page).locator('[data-area="west-mercia"]').hover();
  await expect(cards(page)).toContainText('West Mercia, 2024/25.');
  await expect.poll(() => named(page)).toEqual(['west-mercia', 'west-mercia', 'west-mercia']);

  await page.locator('figure svg [data-area="kent"]').last().hover();
  await expect(cards(page)).toContainText('Kent, 2024/25.');
  await expect.poll(() => named(page)).toEqual(['kent', 'kent', 'kent']);

  const line = page.getByRole('group', { name: /^Line chart of Sexual grooming/ });
  const box = await line.boundingBox();
  if (!box) throw new Error('The lines are not drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(async () => new Set(await named(page)).size).toBe(1);
  await page.mouse.move(5, 5);
  await expect(cards(page)).toContainText('England and Wales, 2024/25.');
  await expect.poll(() => named(page)).toEqual([]);
  await expect(page).toHaveURL(/\/$/);
});

test('without scripts its links lead on, and each force of the map is one', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.FLAGGED_ADDRESS}/`);
  await map(page).locator('a[data-area="west-mercia"]').click();
  await expect(page).toHaveURL(/\/forces\/west-mercia\/?$/);
  await page.goBack();
  await page.locator('a[data-area="kent"]').locator('visible=true').last().click();
  await expect(page).toHaveURL(/\/forces\/kent\/?$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Larger, table, CSV' }).click();
  await expect(page).toHaveURL(/\/map\/?$/);
  await context.close();
});

test('nothing moves while it opens, nor while forces are pointed at', async ({ page }) => {
  await page.addInitScript(recordShifts);
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, '/');
  for (const area of ['kent', 'psni', 'city-of-london', 'metropolitan', 'gwent']) {
    await map(page).locator(`[data-area="${area}"]`).hover();
    await expect.poll(() => named(page)).toContain(area);
  }
  const { sum, moved } = await shifts(page);
  expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.01);
});

test('no sentence in front of a picture has more than 18 words', async ({ page }) => {
  await visit(page, '/?areas=west-mercia');
  const words = await page
    .locator('main header, main figure h2, main figure p, main [aria-label="In words"] p')
    .allInnerTexts();
  const sentences = words.flatMap((text) => text.split(/(?<=[.:;?])\s+/));
  expect(sentences.length).toBeGreaterThan(10);
  expect(sentences.filter((one) => one.split(/\s+/).length > 18)).toEqual([]);
});

test('on a phone one’s area and the first row of the picture are in the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/');
  const field = await page.getByRole('combobox', { name: 'Find your area' }).boundingBox();
  const first = await map(page).locator('[data-area="police-scotland"]').boundingBox();
  expect((field?.y ?? 999) + (field?.height ?? 0)).toBeLessThan(400);
  expect((first?.y ?? 999) + (first?.height ?? 0)).toBeLessThan(740);
});

test('on a phone the answer to a tap is in the window with the map', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    baseURL: process.env.FLAGGED_ADDRESS ?? '',
  });
  const page = await context.newPage();
  await visit(page, '/');
  await map(page).locator('[data-area="durham"]').tap();
  await expect(page).toHaveURL(/\/$/);
  await expect(cards(page)).toContainText('Durham, 2024/25.');
  await expect(cards(page).getByRole('article').first()).toBeInViewport({ ratio: 1 });
  await map(page).locator('[data-area="durham"]').tap();
  await expect(page).toHaveURL(/\/\?areas=durham$/);
  await context.close();
});

test('on a tablet the words stay beside the map, and the other views have the whole width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 600 });
  await visit(page, '/?areas=durham');
  expect(await sideways(page)).toEqual([]);
  await map(page).locator('[data-area="sussex"]').scrollIntoViewIfNeeded();
  await expect(cards(page).getByRole('article').first()).toBeInViewport({ ratio: 1 });
  const [picture, words] = [await map(page).boundingBox(), await cards(page).boundingBox()];
  expect(words?.x).toBeGreaterThan((picture?.x ?? 999) + (picture?.width ?? 999));
  const chart = page.getByRole('group', { name: /^Line chart of/ });
  await chart.evaluate((element) => element.scrollIntoView());
  const [lines, card] = [
    await chart.boundingBox(),
    await cards(page).getByRole('article').boundingBox(),
  ];
  expect(lines?.width).toBeGreaterThan(600);
  expect((card?.y ?? 999) + (card?.height ?? 999)).toBeLessThan(lines?.y ?? 0);
});

test('drawings use the room of a very wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await visit(page, '/');
  const lines = await page.getByRole('group', { name: /^Line chart of/ }).boundingBox();
  expect(lines?.width).toBeGreaterThan(1000);
  expect((await map(page).boundingBox())?.width).toBeGreaterThan(500);
});
