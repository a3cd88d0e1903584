import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import {
  arrived,
  expect,
  forceOptions,
  isNoPage,
  missingPage,
  setTextSize,
  test,
  visit,
} from './site.ts';

const small = { width: 360, height: 640 };

/** What depends on colours and room alone; the rest is the same in every look. */
const looked = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

for (const path of addresses) {
  test(`${path} has no violation in any look`, async ({ page, watch }) => {
    // Long pages are looked at four times, on a machine that may have other work.
    test.setTimeout(90_000);
    if (isNoPage(path)) watch.allow(missingPage);
    await visit(page, path);
    for (const summary of await page.locator('main details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.press('Enter');
    }
    await arrived(page);
    await expectNoViolation(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolation(page, looked);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectNoViolation(page, looked);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    await setTextSize(page, 32);
    await expectNoViolation(page, looked);
  });
}

for (const path of ['/map', '/trends', '/compare']) {
  test(`${path} with open filters on a small screen has no violation`, async ({ page }) => {
    // Looked at three times, whole.
    test.setTimeout(60_000);
    await page.setViewportSize(small);
    await visit(page, path);
    await expectNoViolation(page);
    await page.getByRole('button', { name: /Change$/ }).click();
    await expectNoViolation(page);
    await page.getByRole('combobox', { name: 'Forces' }).click();
    await page.keyboard.type('west');
    await expect(forceOptions(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNoViolation(page);
  });
}

test('a page whose figures failed has no violation', async ({ page, watch }) => {
  watch.allow(/net::ERR_FAILED|Failed to fetch/);
  await page.route('**/assets/figures-*.json', (route) => route.abort());
  await page.goto('/map');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectNoViolation(page);
});

/** Of all rules, or of some. */
async function expectNoViolation(page: Page, rules: string[] = []): Promise<void> {
  // In the page itself: there are no frames, and a second page would take as long again.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary]),
    times: nodes.length,
  }));
  expect(found).toEqual([]);
}
