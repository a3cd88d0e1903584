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
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // An icon is no part of the view; not every browser asks for it.
      if (pathname !== '/favicon.svg') fetched.add(pathname);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('main h1')).toBeVisible();
    expect(overBudget(folder, [...fetched], budget)).toEqual([]);
    expect(fetched.size).toBeGreaterThan(2);
  });
}
