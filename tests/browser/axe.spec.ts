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

const ofColour: string[] = ['color-contrast', 'link-in-text-block'];
const ofRoom: string[] = ['target-size', 'scrollable-region-focusable'];

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
  // At 400% a window of 1280 px is laid out as one of 320 px.
  { name: '200% text', window: { width: 1280, height: 800 }, text: 32, rules: ofRoom },
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
    // Long pages are looked at five times, on a machine that may have other work.
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

/** Each kind of search: a page that has it, the name of its field, and whether it stands among filters. */
const searches = [
  ['/', 'Find your area', false],
  ['/map', 'Forces', true],
  ['/claims', 'Force (none: England and Wales)', false],
] as const;

for (const [path, label, isFilter] of searches) {
  test(`${path} has no violation while a force is searched on a small screen`, async ({ page }) => {
    // Looked at three times, whole.
    test.setTimeout(60_000);
    await page.setViewportSize(small);
    await visit(page, path);
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
  const axe = await axeOf(page);
  if (rules.length > 0) axe.withRules([...rules]);
  if (rules === ofRoom) {
    // Of drawn marks the search does the same (WCAG 2.5.8, "equivalent").
    axe.exclude('svg [data-area]');
  } else {
    // What is made alike has the same.
    await page.evaluate(markAlike, 3);
    axe.exclude('[data-alike]');
  }
  expect(await violations(axe)).toEqual([]);
}

async function axeOf(page: Page): Promise<AxeBuilder> {
  // Half a megabyte, which takes longer to read than most rules to run: brought once.
  const isHere = await page.evaluate(() => 'axe' in window);
  const source = isHere ? { axeSource: '/* It is here. */' } : {};
  // In the page itself: there are no frames, and a second page would take as long again.
  return new AxeBuilder({ page, ...source })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
}

async function violations(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary]),
    times: nodes.length,
  }));
}

/**
 * Marks rows, items and parts of drawings before which so many stand at the same kind of place, made
 * of the same kinds of elements: by name, attributes, the values that a style sheet asks for, and
 * whether there are words.
 */
function markAlike(many: number): void {
  const styled =
    /^(?:class|style|fill|stroke|opacity|href|scope|aria-(?:current|disabled|pressed|selected)|data-highlighted)$/;
  const kindOf = (one: Element) => {
    const attributes = [...one.attributes].map(({ name, value }) =>
      styled.test(name) ? `${name}=${name === 'href' ? /^http/.test(value) : value}` : name,
    );
    const named = attributes.filter((one) => one !== 'data-alike').join();
    return `${one.localName}[${named}]${one.textContent === '' ? ' empty' : ''}`;
  };
  const counts = new Map<string, number>();
  for (const one of document.querySelectorAll('tr, li, dt, dd, p, svg g')) {
    const within = new Set([...one.querySelectorAll('*')].map(kindOf));
    const above: string[] = [];
    for (let each: Element | null = one; each; each = each.parentElement) above.push(kindOf(each));
    const kind = [...within].sort().join() + above.join('<');
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    one.toggleAttribute('data-alike', before >= many);
  }
}
