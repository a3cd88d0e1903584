import { settled } from './fit.ts';
import { expect, sideways, test, visit } from './site.ts';

for (const force of ['west-mercia', 'kent', 'thames-valley', 'city-of-london', 'police-scotland']) {
  test(`the page of ${force} is short while everything is closed`, async ({ page }) => {
    await visit(page, `/forces/${force}`);
    for (const [width, height, most] of [
      [1280, 900, 2800],
      [360, 740, 6000],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const high = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(high, `at ${width} px`).toBeLessThanOrEqual(most);
      expect(await sideways(page)).toEqual([]);
    }
  });
}

test('the years of a measure open in place, and all of them are printed', async ({ page }) => {
  await visit(page, '/forces/kent');
  const table = page.getByRole('table', { name: /^Sexual grooming/ });
  await expect(table).toBeHidden();
  await page.getByText('Years of Sexual grooming').click();
  await expect(table).toBeVisible();
  const box = await table.boundingBox();
  expect(box?.width).toBeGreaterThan(700);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main table').locator('visible=true')).not.toHaveCount(0);
  expect(await page.locator('main details:not([open])').count()).toBeLessThanOrEqual(1);
});
