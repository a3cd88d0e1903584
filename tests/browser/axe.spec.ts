import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage } from './addresses.ts';
import { arrived, expect, isNoPage, missingPage, setTextSize, test, visit } from './site.ts';

const small = { width: 360, height: 640 };

interface Look {
  readonly name: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly window?: { readonly width: number; readonly height: number };
  /** Of text, in pixels; 16 is what browsers come with. */
  readonly text?: number;
  /** What this look can break; the rest is the same in every look. */
  readonly rules: readonly string[];
}

const ofColour = ['color-contrast', 'link-in-text-block'];
const ofRoom = ['target-size', 'scrollable-region-focusable'];

/** Each page is opened once, and looked at in all of these. */
const looks: readonly Look[] = [
  { name: 'dark', media: { colorScheme: 'dark' }, rules: ofColour },
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    rules: ofColour,
  },
  {
    name: '320 px',
    media: { colorScheme: 'light', forcedColors: 'none' },
    window: { width: 320, height: 256 },
    rules: ofRoom,
  },
  { name: '200% text', window: { width: 1280, height: 800 }, text: 32, rules: ofRoom },
  { name: '400% text', text: 64, rules: ofRoom },
];

/** With the views that have elements of their own: what only has other figures is left out. */
const addresses = [
  ...everyPage,
  '/map?areas=kent.psni&region=west-midlands-region',
  '/map?show=table',
  '/trends?areas=kent.west-mercia',
  '/compare?period=1066-67',
  '/forces/psni',
  '/nowhere',
];

for (const path of addresses) {
  test(`${path} has no violation in any look`, async ({ page, watch }) => {
    // Long pages are looked at six times, on a machine that may have other work.
    test.setTimeout(90_000);
    if (isNoPage(path)) watch.allow(missingPage);
    await visit(page, path);
    for (const summary of await page.locator('main details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.press('Enter');
    }
    await arrived(page);
    await expectNoViolation(page);
    for (const { name, media, window, text, rules } of looks) {
      if (media) await page.emulateMedia(media);
      if (window) await page.setViewportSize(window);
      if (text) await setTextSize(page, text);
      await test.step(name, () => expectNoViolation(page, rules));
    }
  });
}

/** Every search of the site: the page, the name of its field, and whether it stands among filters. */
const searches = [
  ['/', 'Find your area', false],
  ['/map', 'Forces', true],
  ['/trends', 'Forces', true],
  ['/compare', 'Forces', true],
  ['/data', 'Forces', true],
  ['/claims', 'Force (none: England and Wales)', false],
] as const;

for (const [path, label, isFilter] of searches) {
  test(`${path} has no violation while a force is searched on a small screen`, async ({ page }) => {
    // Looked at four times, whole.
    test.setTimeout(60_000);
    await page.setViewportSize(small);
    await visit(page, path);
    await expectNoViolation(page);
    if (isFilter) await page.getByRole('button', { name: /Change$/ }).click();
    const field = page.getByRole('combobox', { name: label });
    const options = page.getByRole('listbox', { name: label }).getByRole('option');
    await field.click();
    await page.keyboard.type('west');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNoViolation(page);
    await field.fill('zzzz');
    await expect(page.getByText('Nothing fits “zzzz”').first()).toBeVisible();
    await expectNoViolation(page);
    await field.fill('kent');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/kent/);
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
async function expectNoViolation(page: Page, rules: readonly string[] = []): Promise<void> {
  // In the page itself: there are no frames, and a second page would take as long again.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // Of drawn marks the search does the same (WCAG 2.5.8, "equivalent").
  if (rules.includes('target-size')) axe.exclude('svg [data-area]');
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
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
