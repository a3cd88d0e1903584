import { budget, overBudget } from '../../scripts/budget.mjs';
import { everyPage } from './addresses.ts';
import { expect, test } from './site.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

const views = [
  ...everyPage,
  '/map?as=count',
  '/trends?areas=kent.west-mercia',
  '/compare?areas=kent.west-mercia.cleveland',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  '/forces/kent?asof=2018-01',
  '/data?areas=kent',
];

for (const address of views) {
  test(`The first view of ${address} is within budget.json.`, async ({ page }) => {
    await page.addInitScript(noteHydration);
    await page.goto(address);
    await expect(page.locator('#root[data-alive]')).toBeAttached({ timeout: 15_000 });
    const fetched = await page.evaluate(fetchedForView);
    expect(fetched.length).toBeGreaterThan(2);
    expect(overBudget(folder, fetched, budget)).toEqual([]);
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
