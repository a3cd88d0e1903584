import { expect, sideways, test, visit } from './site.ts';

const views = [
  '/map',
  '/map?map=outlines&areas=kent',
  '/trends',
  '/trends?areas=kent.west-mercia',
  '/compare',
  '/compare?chart=dots',
  '/compare?chart=funnel',
];

for (const path of views) {
  for (const size of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    test(`the picture of ${path} begins within 330 px at ${size.width} x ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await visit(page, path);
      const picture = page.locator('figure svg').first();
      const box = await picture.boundingBox();
      expect(box?.y).toBeLessThanOrEqual(330);
      expect(box?.width).toBeGreaterThan(280);
      expect(await sideways(page)).toEqual([]);
    });
  }
}

test('on a phone the answer to a tap stands in the window, wherever the map is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await visit(page, '/map');
  for (const force of ['Northumbria', 'Kent', 'Guernsey']) {
    const tile = page.getByRole('button', { name: new RegExp(`^${force}`) }).first();
    await tile.scrollIntoViewIfNeeded();
    await tile.click();
    const words = page
      .getByRole('region', { name: 'Chosen forces' })
      .getByText(force, { exact: true });
    await expect(words.first()).toBeInViewport();
  }
});

test('beside a large map the answer stays in the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await visit(page, '/map');
  const tile = page.getByRole('button', { name: /^Sussex/ }).first();
  await tile.scrollIntoViewIfNeeded();
  await tile.hover();
  const words = page.getByRole('region', { name: 'Chosen forces' }).getByRole('heading').first();
  await expect(words).toHaveText('Sussex');
  await expect(words).toBeInViewport({ ratio: 1 });
});
