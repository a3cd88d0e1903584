import { exitLink, expect, helpBar, test, visit } from './site.ts';

for (const path of [
  '/',
  '/map',
  '/compare?region=wales-region',
  '/forces/kent',
  '/help',
  '/sources',
]) {
  test(`${path} prints black on white, with help and written-out links`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // A4 between margins of 10 mm.
    await page.setViewportSize({ width: 718, height: 1047 });
    await visit(page, path);
    const { colour, ground } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { colour: color, ground: backgroundColor };
    });
    expect([colour, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await page.evaluate(paleText)).toEqual([]);

    const bar = helpBar(page);
    await expect(bar.getByText('Childline 0800 1111')).toBeVisible();
    await expect(bar.getByText('NSPCC 0808 800 5000')).toBeVisible();
    await expect(bar).toHaveCSS('position', 'static');
    await expect(exitLink(page)).toBeHidden();
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0);
    await expect(page.locator('.screen-only').locator('visible=true')).toHaveCount(0);

    const links = await page.locator('a[href^="http"]').evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          address: link.getAttribute('href') ?? '',
          written: getComputedStyle(link, '::after').content,
        })),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { address, written } of links) expect(written).toBe(`" (${address})"`);
  });
}

/** Words that would be too pale on paper: under 7:1 where they stand. */
function paleText(): string[] {
  const linear = (byte: number) =>
    byte <= 10 ? byte / 3294 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const pale = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter((one) => {
    const hasWords = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasWords || !one.checkVisibility() || one.closest('.unseen')) return false;
    // Grounds are not printed unless asked for.
    return 1.05 / (luminance(getComputedStyle(one).color) + 0.05) < 7;
  });
  return pale.map((one) => one.outerHTML.slice(0, 120)).slice(0, 5);
}
