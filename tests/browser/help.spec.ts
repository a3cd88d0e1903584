import {
  exitLink,
  expect,
  expectHelp,
  forceOptions,
  helpBar,
  pageLink,
  sideways,
  test,
  visit,
} from './site.ts';

test.describe('the help bar', () => {
  const sizes = [
    { width: 360, height: 640 },
    { width: 320, height: 256 },
  ];
  for (const path of ['/', '/map', '/forces/kent']) {
    test(`stays in sight on ${path} on a small screen`, async ({ page }) => {
      await visit(page, path);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.evaluate(() => scrollTo(0, 0));
        await expectHelp(page);
        await page.evaluate(() => scrollTo(0, 600));
        await expectHelp(page);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
        await expectHelp(page);
        await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
        // In a lower window only the way out stays.
        const box = await helpBar(page).boundingBox();
        if (size.height >= 400) expect(box?.y).toBe(0);
        expect(box?.height).toBeLessThan(size.height / 2);
      }
    });
  }

  for (const size of sizes) {
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

  test('is one line on a phone, and all its numbers stand at the foot of the page', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, '/map');
    const box = await helpBar(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(52);
    const foot = page.getByRole('contentinfo');
    for (const [name, address] of [
      ['Childline 0800 1111', 'tel:08001111'],
      ['NSPCC 0808 800 5000', 'tel:08088005000'],
      ['CEOP report online abuse', 'https://www.ceop.police.uk/Safety-Centre/'],
    ] as const) {
      const link = foot.getByRole('link', { name });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', address);
    }
    await helpBar(page).getByRole('link', { name: 'More help' }).click();
    await expect(page).toHaveURL(/\/help$/);
  });

  test('lets go of all but the way out in a low window', async ({ page }) => {
    await page.setViewportSize({ width: 740, height: 360 });
    await visit(page, '/trends');
    await expectHelp(page);
    await page.evaluate(() => scrollTo(0, 300));
    await expectHelp(page);
    const bar = await helpBar(page).boundingBox();
    expect(bar && bar.y + bar.height).toBeLessThan(0);
    const exit = await exitLink(page).boundingBox();
    expect(exit?.height).toBeLessThan(44);
    expect(exit?.width).toBeLessThan(80);
  });
});

test.describe('the head of a page on a phone', () => {
  for (const path of ['/', '/map', '/forces/kent', '/help']) {
    test(`takes at most 100 px of ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await visit(page, path);
      const main = await page.locator('main').boundingBox();
      expect(main?.y).toBeLessThanOrEqual(100);
    });
  }

  test('has every page in one row that scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, '/map');
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(24);
    await links.last().focus();
    await expect(links.last()).toBeInViewport({ ratio: 0.98 });
    expect(await sideways(page)).toEqual([]);
    await links.last().click();
    await expect(page).toHaveURL(/\/method$/);
    await expect(links.last()).toBeInViewport({ ratio: 0.98 });
  });

  test('shows where one is, also at the end of the row', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, '/method');
    await expect(pageLink(page, 'Method')).toBeInViewport({ ratio: 0.98 });
  });
});
