import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { budget, overBudget } from '../../scripts/budget.mjs';
import { addresses, noPages } from './addresses.ts';
import { cutText, disorder, hiddenStops, settled, smallTargets } from './fit.ts';
import { recordShifts, shifts } from './shifts.ts';
import {
  exitLink,
  expect,
  expectHelp,
  helpBar,
  isNoPage,
  missingPage,
  setTextSize,
  sideways,
  test,
  visit,
} from './site.ts';
import { offence, traces } from './traces.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

/** The smallest window of WCAG 1.4.10: 1280 x 1024 at 400%. */
const smallest = { width: 320, height: 256 };

test('every force has its page', async ({ page, baseURL }) => {
  const areas = csvParse(readFileSync('src/data/areas.csv', 'utf8'));
  const forces = areas.flatMap(({ area, kind, name }) =>
    kind === 'force' ? [{ area, name }] : [],
  );
  expect(forces.length).toBeGreaterThan(40);
  for (const { area, name } of forces) {
    const answer = await page.request.get(`${baseURL}/forces/${area}`);
    expect(answer.status(), area).toBe(200);
    expect(await answer.text(), area).toContain(`${name}</h1>`);
  }
});

const views = [
  ...addresses,
  '/forces/jersey',
  '/forces/kent?asof=2018-01',
  '/compare?areas=kent.west-mercia.cleveland',
];

// Opened once each: opening is what takes the time.
for (const path of views) {
  test(`${path} is whole, quiet, small, leaves no trace and fits every window`, async ({
    page,
    watch,
  }) => {
    test.setTimeout(60_000);
    if (isNoPage(path)) watch.allow(missingPage);
    await page.addInitScript(noteHydration);
    await page.addInitScript(recordShifts);
    await visit(page, path);
    const fetched = await page.evaluate(fetchedForView);
    const { sum: shift, moved } = await shifts(page);
    expect.soft(fetched.length).toBeGreaterThan(2);
    // Of no page there is no file, and the host's words give way to those that know the address.
    if (!noPages.includes(path)) {
      expect.soft(overBudget(folder, fetched, budget), 'budget.json').toEqual([]);
      expect.soft(shift, moved.join('\n')).toBeLessThanOrEqual(0.01);
    }
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/^([^·]+ · )?Flagged$/);
    expect.soft(await page.title()).not.toMatch(offence);
    await expectHelp(page);
    expect.soft(await sideways(page), 'sideways at 1280 px').toEqual([]);
    expect.soft(await smallTargets(page), 'targets at 1280 px').toEqual([]);
    expect.soft(await disorder(page), 'order at 1280 px').toEqual([]);

    await page.setViewportSize({ width: 360, height: 640 });
    await settled(page);
    await expectHelp(page);
    expect.soft(await smallTargets(page), 'targets at 360 px').toEqual([]);

    await page.setViewportSize(smallest);
    await settled(page);
    expect.soft(await sideways(page), 'sideways at 320 px').toEqual([]);
    expect.soft(await cutText(page), 'cut at 320 px').toEqual([]);
    expect.soft(await hiddenStops(page), 'stops at 320 x 256').toEqual([]);
    await expect.soft(exitLink(page)).toBeInViewport({ ratio: 1 });
    const bar = await helpBar(page).boundingBox();
    expect.soft(bar?.y).toBe(0);
    expect.soft(bar?.height, 'height of the help bar').toBeLessThan(smallest.height * 0.45);

    // A phone on its side, and a very wide screen.
    for (const [width, height] of [
      [740, 360],
      [3840, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect.soft(await sideways(page), `sideways at ${width} px`).toEqual([]);
      await expect.soft(exitLink(page)).toBeInViewport({ ratio: 1 });
    }

    await setTextSize(page, 32);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      expect.soft(await sideways(page), `sideways at ${width} px, 200% text`).toEqual([]);
      expect.soft(await cutText(page), `cut at ${width} px, 200% text`).toEqual([]);
      expect.soft(await hiddenStops(page), `stops at ${width} px, 200% text`).toEqual([]);
      await expect.soft(exitLink(page)).toBeInViewport({ ratio: 1 });
    }
    expect(await traces(page)).toEqual([]);
  });
}

/** Runs before the page's own scripts: marks the moment at which it is hydrated. */
function noteHydration(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#root[data-alive]')) return;
    performance.mark('hydrated');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Paths asked for until then; what comes later comes at idle, and is no part of the first view. */
function fetchedForView(): string[] {
  const [mark] = performance.getEntriesByName('hydrated');
  const end = mark?.startTime ?? 0;
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const early = entries.filter(({ startTime }) => startTime <= end);
  return [...new Set(early.map(({ name }) => new URL(name).pathname))];
}
