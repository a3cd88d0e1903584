import type { Locator, Page } from '@playwright/test';
import { arrived, expect, forceOptions, helpBar, pageLink, test, visit } from './site.ts';

test('from the top of the overview to a compared force by keys alone', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Exit this page');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to content');
  await expect(focused(page)).toBeInViewport();
  await tabTo(page, pageLink(page, 'Compare'), 14);
  await page.keyboard.press('Enter');
  await arrived(page);
  await expect(page.locator('h1')).toBeFocused();

  const field = page.getByRole('combobox', { name: 'Forces' });
  await tabTo(page, field, 8);
  await page.keyboard.type('malv');
  await expect(forceOptions(page).first()).toHaveText('Malvern Hills West Mercia');
  await page.keyboard.press('ArrowDown');
  await expect(forceOptions(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/compare\?areas=west-mercia$/);
  await expect(field).toBeFocused();
  await expect(chip(page, 'West Mercia')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bar chart\..* West Mercia: .*\d/ })).toBeVisible();
  const words = page.locator('dl > div', { hasText: 'West Mercia' });
  await expect(words.getByRole('definition').first()).toHaveText(/\d/);
});

test('a second force is chosen and one taken away by keys alone', async ({ page }) => {
  await visit(page, '/compare?areas=kent');
  const field = page.getByRole('combobox', { name: 'Forces' });
  await field.focus();
  await page.keyboard.type('york');
  const options = forceOptions(page);
  await expect(options.nth(1)).toHaveText(/^[A-Z][a-z]+ Yorkshire$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = (await options.nth(1).textContent()) ?? '';
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?areas=kent\.[a-z]+-yorkshire$/);
  await expect(chip(page, second)).toBeVisible();
  await tabTo(page, chip(page, 'Kent'), 3);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?areas=[a-z]+-yorkshire$/);
});

test('in a low window the highlighted place is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await visit(page, '/');
  const field = page.getByRole('combobox', { name: 'Find your area' });
  await field.focus();
  await page.keyboard.type('newport');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(8);
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(at)).toHaveAttribute('aria-selected', 'true');
    // A window scrolls by whole pixels.
    await expect(options.nth(at)).toBeInViewport({ ratio: 0.95 });
  }
});

for (const path of ['/map', '/map?map=outlines', '/coverage', '/compare?chart=funnel']) {
  test(`the drawing of forces on ${path} is one stop of the Tab key`, async ({ page }) => {
    await visit(page, path);
    // On the map's page every force stands on an axis as well, which is a stop of its own.
    const drawing = page.locator('svg[role="group"]').first();
    const marks = drawing.locator('[data-area]');
    await expect(marks.first()).toBeVisible();
    expect(await marks.count()).toBeGreaterThan(40);
    // Each says its force and figure, or what there is instead, and whether it is chosen.
    const said = await marks.evaluateAll((all) =>
      all.map((mark) => `${mark.ariaPressed} ${mark.getAttribute('aria-label')}`),
    );
    const told =
      /^(true|false) [^:]+: (\d|about|at least|<0\.1|not supplied|no figure|not comparable|not covered)/;
    expect(said.filter((words) => !told.test(words))).toEqual([]);
    await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);
    await drawing.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Tab');
    await expect(drawing.locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(drawing.locator(':focus')).toHaveAttribute('data-area');
    await page.keyboard.press('Shift+Tab');
    await expect(drawing.locator(':focus')).toHaveCount(0);
  });
}

test('forces chosen faster than the map is drawn are all kept', async ({ page }) => {
  await visit(page, '/map');
  await page.locator('svg [data-area]').evaluateAll(async (marks) => {
    for (const area of ['kent', 'durham', 'gwent']) {
      const mark = marks.find((one) => one.getAttribute('data-area') === area);
      mark?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      // As after a real key press; the next one may come before the next frame.
      await Promise.resolve();
    }
  });
  await expect(page).toHaveURL(/\/map\?areas=kent\.durham\.gwent$/);
});

test('the skip link leads past the help bar and the pages', async ({ page }) => {
  await visit(page, '/help');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
  await expect(helpBar(page).locator(':focus')).toHaveCount(0);
});

test('every stop on the way through a page is seen, below the help bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(page, '/map');
  for (let stop = 0; stop < 45; stop += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(hiddenStop);
    expect(hidden, `stop ${stop + 1}`).toBe('');
  }
});

/** The element in focus, when none of it can be seen; empty when it can. */
function hiddenStop(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((down) =>
    [0.1, 0.5, 0.9].map((along) => [left + (right - left) * along, top + (bottom - top) * down]),
  );
  const isSeen = points.some(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  return isSeen ? '' : element.outerHTML.slice(0, 120);
}

/** The chosen force, as the button that takes it away. */
function chip(page: Page, force: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${force} ?, remove$`) });
}

function focused(page: Page): Locator {
  return page.locator('*:focus');
}

/** Presses Tab until the element has the focus; fails when it is not among the next `most` stops. */
async function tabTo(page: Page, element: Locator, most: number): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  await expect(element, `not among the next ${most} stops`).toBeFocused({ timeout: 100 });
}
