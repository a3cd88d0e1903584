import type { Locator, Page } from '@playwright/test';
import { arrived, expect, forceOptions, holdHydration, test, visit } from './site.ts';

const small = { width: 360, height: 640 };

test('filters of a small screen close by Escape, and the focus goes back to their button', async ({
  page,
}) => {
  await page.setViewportSize(small);
  await visit(page, '/map');
  const opener = page.getByRole('button', { name: /(Change|Close)$/ });
  const field = page.getByRole('combobox', { name: 'Forces' });
  await opener.press('Enter');
  await expect(opener).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Measure' })).toBeFocused();
  await field.focus();
  await page.keyboard.type('ken');
  await expect(forceOptions(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(forceOptions(page)).toHaveCount(0);
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('words at a point of a trend stay while the pointer goes to them, until Escape', async ({
  page,
}) => {
  await visit(page, '/trends?areas=kent');
  const drawing = page.locator('figure .recharts-wrapper');
  // At idle it takes the place of the drawing that is pointed at, which had no words.
  await expect(drawing.locator('.recharts-surface').first()).toBeVisible();
  const start = await middleOf(page.locator('main figure svg').filter({ visible: true }).first());
  await page.mouse.move(start.x, start.y);
  await page.mouse.move(start.x + 1, start.y);
  const words = drawing.getByText(/^\d{4}\/\d{2}$/).and(page.locator('p'));
  await expect(words).toBeVisible();
  const end = await middleOf(words);
  for (let step = 1; step <= 10; step += 1) {
    const share = step / 10;
    await page.mouse.move(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    await expect(words).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
});

test('switching a drawing keeps the focus on what switched it', async ({ page }) => {
  await visit(page, '/compare');
  await page.getByRole('button', { name: 'Show as table' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show as chart' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show as table' })).toBeFocused();
  await page.getByRole('radio', { name: 'Bars' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/chart=dots/);
  await expect(page.getByRole('radio', { name: 'Dots' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/chart=funnel/);
  await expect(page.getByRole('radio', { name: 'Funnel' })).toBeFocused();
  await expect(page.locator('figure svg [data-lies]').first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/chart=/);
  await expect(page.getByRole('radio', { name: 'Bars' })).toBeFocused();
});

test('a removed force leaves the focus beside it', async ({ page }) => {
  await visit(page, '/compare?areas=kent.durham.gwent');
  const chip = (force: string) =>
    page.getByRole('button', { name: new RegExp(`^${force} ?, remove$`) });
  await chip('Durham').press('Enter');
  await expect(chip('Gwent')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip('Kent')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Forces' })).toBeFocused();
  await expect(page).toHaveURL(/\/compare$/);
  await visit(page, '/compare?areas=kent.durham');
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Forces' })).toBeFocused();
});

test('the last force that fits leaves the focus in the field', async ({ page }) => {
  await visit(page, '/compare?areas=kent.durham.gwent.essex.sussex.surrey.dorset');
  const field = page.getByRole('combobox', { name: 'Forces' });
  await field.focus();
  await page.keyboard.type('norfolk');
  await expect(forceOptions(page).first()).toHaveText('Norfolk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\.norfolk$/);
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('At most 8: remove one first.');
  await page.keyboard.type('x');
  await expect(field).toHaveValue('');
});

test('paging to the end of a table keeps the focus', async ({ page }) => {
  await visit(page, '/data?period=2018-19');
  const last = page.getByRole('button', { name: 'Last' });
  await last.press('Enter');
  await expect(last).toHaveAttribute('aria-disabled', 'true');
  await expect(last).toBeFocused();
  const said = page.getByRole('navigation', { name: 'Pages of the table' }).getByRole('status');
  const end = (await said.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(end);
});

test('keys alone work as soon as the page is hydrated', async ({ page }) => {
  const hydrate = await holdHydration(page);
  await page.goto('/data');
  const next = page.getByRole('button', { name: 'Next' });
  await next.focus();
  await hydrate();
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Page 2 of /)).toBeVisible();
  await expect(next).toBeFocused();
  await visit(page, '/');
  await page.locator('a[data-area="durham"]').first().press('Enter');
  await expect(page).toHaveURL(/\/\?areas=durham$/);
});

test('going back gives the focus to what was followed', async ({ page }) => {
  await visit(page, '/forces');
  const kent = page.getByRole('main').getByRole('link', { name: 'Kent', exact: true });
  await kent.press('Enter');
  await expect(page).toHaveURL(/\/forces\/kent$/);
  await arrived(page);
  await expect(page.locator('h1')).toBeFocused();
  await page.goBack();
  await expect(kent).toBeFocused();

  await visit(page, '/?areas=durham');
  const all = page.getByRole('link', { name: 'All of Durham' });
  await all.press('Enter');
  await expect(page).toHaveURL(/\/forces\/durham$/);
  await arrived(page);
  await page.goBack();
  await expect(all).toBeFocused();

  await visit(page, '/map?show=table');
  const figure = page
    .getByRole('row', { name: /^Gwent/ })
    .getByRole('link')
    .first();
  await figure.press('Enter');
  await expect(page).toHaveURL(/\/figure\?.*area=gwent/);
  await arrived(page);
  // The row was far down; the page that it leads to begins at its top.
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(figure).toBeFocused();
  await page.goForward();
  await expect(page.locator('h1')).toBeFocused();
});

for (const path of [
  '/',
  '/map?areas=kent',
  '/compare?areas=kent.gwent',
  '/trends',
  '/data',
  '/help',
]) {
  test(`the Tab key goes through ${path} in the order of reading`, async ({ page }) => {
    await visit(page, path);
    const stops = await tabThrough(page, 60);
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.slice(0, 6).map(({ words }) => words)).toEqual([
      'Exit this page',
      'Skip to content',
      'Childline 0800 1111',
      'NSPCC 0808 800 5000',
      expect.stringMatching(/^CEOP/),
      'More help',
    ]);
    const jumps = stops.flatMap((stop, at) => {
      const before = stops[at - 1];
      if (!before || !isAbove(stop, before)) return [];
      return [`${before.words} → ${stop.words}`];
    });
    expect(jumps).toEqual([]);
    expect(stops.filter(({ isBackward }) => isBackward)).toEqual([]);
  });
}

interface Stop {
  readonly words: string;
  readonly isFixed: boolean;
  /** Before the last stop in the document. */
  readonly isBackward: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Wholly above the stop before it, and in no column to its right. */
function isAbove(stop: Stop, before: Stop): boolean {
  return !stop.isFixed && !before.isFixed && stop.bottom <= before.top && stop.left < before.right;
}

async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

declare global {
  interface Window {
    flaggedStop?: Element;
  }
}

function readStop(): Stop | undefined {
  const one = document.activeElement;
  if (!one || one === document.body) return undefined;
  const before = window.flaggedStop;
  window.flaggedStop = one;
  const order = before ? before.compareDocumentPosition(one) : 0;
  const { left, right, top, bottom } = one.getBoundingClientRect();
  return {
    words: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 60),
    isFixed: one.closest('aside, nav[aria-label="Skip"]') !== null,
    isBackward: (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    left: left + scrollX,
    right: right + scrollX,
    top: top + scrollY,
    bottom: bottom + scrollY,
  };
}

test('less motion: nothing moves by itself, and Play goes one year at a time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  for (const path of ['/', '/trends?areas=kent', '/compare', '/coverage', '/forces/kent']) {
    await visit(page, path);
    expect(await motions(page), path).toEqual([]);
  }
  await visit(page, '/map?period=2018-19');
  expect(await motions(page)).toEqual([]);
  const play: Locator = page.getByRole('button', { name: 'Play years' });
  await play.press('Enter');
  await expect(page).toHaveURL(/period=2019-20/);
  await page.clock.runFor(10_000);
  await expect(page).toHaveURL(/period=2019-20/);
  await expect(play).toBeFocused();
});

/** Whatever runs, would run on a change, or would glide while scrolling. */
function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((one) => `runs: ${one.playState}`);
    const able = [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(
      (one) => {
        const style = getComputedStyle(one);
        const times = `${style.animationName === 'none' ? '' : style.animationDuration} ${style.transitionDuration}`;
        const isMoving = (times.match(/[\d.]+/g) ?? []).some((time) => Number(time) > 0);
        const isSmooth = style.scrollBehavior === 'smooth';
        return isMoving || isSmooth ? [one.outerHTML.slice(0, 100)] : [];
      },
    );
    const glides = document.querySelectorAll('animate, animateTransform, animateMotion, marquee');
    return [...running, ...able, ...[...glides].map((one) => one.outerHTML.slice(0, 100))];
  });
}

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
