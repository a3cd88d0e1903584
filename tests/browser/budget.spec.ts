import { budget, overBudget } from '../../scripts/budget.mjs';
import { firstView } from '../../scripts/views.mjs';
import { expect, test } from './site.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

test('No first view is larger than budget.json allows.', () => {
  expect(overBudget(folder, budget)).toEqual([]);
});

// What is measured from the files would mean little if a browser fetched something else.
for (const address of Object.keys(budget.pages)) {
  test(`A first view of ${address} fetches the files that its budget counts.`, async ({ page }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/favicon.svg') fetched.add(pathname);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const { html, script, style, data } = firstView(folder, address);
    const counted = [...script, ...style, ...data].map((path) => `/${path}`);
    const { pathname } = new URL(address, page.url());
    expect(html).toHaveLength(1);
    // On a busy machine a quiet moment may come before the last file.
    const all = [...new Set([pathname, ...counted])].sort();
    await expect.poll(() => [...fetched].sort(), { timeout: 10_000 }).toEqual(all);
  });
}
