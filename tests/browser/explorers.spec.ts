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

test('dragging outlines that are zoomed chooses no force and follows no link', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, '/map?map=outlines');
  const map = page.locator('svg[role="group"]').first();
  const zoom = page.getByRole('button', { name: 'Zoom in' });
  await zoom.click();
  await zoom.click();
  const before = await map.getAttribute('viewBox');
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (const by of [10, 20, 40, 60]) await page.mouse.move(x + width / 2 - by, y + height / 2 - by);
  await page.mouse.up();
  await expect.poll(() => map.getAttribute('viewBox')).not.toBe(before);
  // The next press is a choice again: had the drag been one, or a link, the address would have both.
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL(/\/map\?(.+&)?areas=[a-z-]+(&|$)/);
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

  test('outlines stay where they are when the first of two fingers is lifted', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, '/map?map=outlines');
    const map = page.locator('svg[role="group"]').first();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await map.getAttribute('viewBox');
    // The browser's own way to send touches cannot lift one finger of two.
    await map.evaluate((target) => {
      const finger = (identifier: number, clientX: number) =>
        new Touch({ identifier, target, clientX, clientY: 400 });
      const tell = (type: string, touches: Touch[]) =>
        target.dispatchEvent(
          new TouchEvent(type, { touches, bubbles: true, cancelable: true, composed: true }),
        );
      tell('touchstart', [finger(0, 120), finger(1, 240)]);
      tell('touchend', [finger(1, 240)]);
      tell('touchmove', [finger(1, 230)]);
    });
    const at = (viewBox: string | null) => Number(viewBox?.split(' ')[0]);
    await expect.poll(() => map.getAttribute('viewBox')).not.toBe(before);
    const moved = at(await map.getAttribute('viewBox')) - at(before);
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(20);
  });
});
