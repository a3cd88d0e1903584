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
  test(`the picture of ${path} begins within 330 px, on a phone as well`, async ({ page }) => {
    await visit(page, path);
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      const picture = page.locator('figure svg').locator('visible=true').first();
      // The drawing that comes at idle takes the place of the first one.
      await expect(async () => {
        const box = await picture.boundingBox();
        expect(box?.y).toBeLessThanOrEqual(330);
        expect(box?.width).toBeGreaterThan(280);
      }).toPass();
      expect(await sideways(page)).toEqual([]);
    }
  });
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

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('two of them make the outlines larger, one moves them, and the page stays', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, '/map?map=outlines');
    const map = page.locator('svg[role="group"]').first();
    await expect(map).toHaveAttribute('viewBox', '0 0 480 760');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touch('touchStart', [
      [160, 480],
      [200, 480],
    ]);
    for (const by of [10, 20, 30, 40]) {
      await touch('touchMove', [
        [160 - by, 480],
        [200 + by, 480],
      ]);
    }
    await touch('touchEnd', []);
    const width = async () => Number((await map.getAttribute('viewBox'))?.split(' ')[2]);
    await expect.poll(width).toBeLessThan(300);
    const before = await map.getAttribute('viewBox');
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [[180, 500]]);
    for (const by of [20, 40, 60]) await touch('touchMove', [[180, 500 + by]]);
    await touch('touchEnd', []);
    await expect.poll(() => map.getAttribute('viewBox')).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(page.url()).not.toContain('areas=');
  });
});
