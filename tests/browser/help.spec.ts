import { expect, expectHelp, forceOptions, helpBar, test, visit } from './site.ts';

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
