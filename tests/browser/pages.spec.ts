import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { everyPage, noPages } from './addresses.ts';
import { expect, expectHelp, isNoPage, missingPage, sideways, test, visit } from './site.ts';
import { offence, traces } from './traces.ts';

const areas = csvParse(readFileSync('src/data/areas.csv', 'utf8'));
const forces = areas.flatMap(({ area, kind }) => (kind === 'force' ? [`/forces/${area}`] : []));
const pages = new Set([
  ...everyPage,
  '/compare?region=west-midlands-region',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  ...noPages,
  ...forces,
]);

test('every force has its page in this list', () => {
  expect(forces).toHaveLength(49);
  for (const named of ['west-mercia', 'psni', 'jersey'])
    expect(forces).toContain(`/forces/${named}`);
});

for (const path of pages) {
  test(`${path} is whole, quiet and leaves no trace`, async ({ page, watch }) => {
    if (isNoPage(path)) watch.allow(missingPage);
    await visit(page, path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/^([^·]+ · )?Flagged$/);
    expect(await page.title()).not.toMatch(offence);
    await expectHelp(page);
    expect(await sideways(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => sideways(page), { timeout: 3000 }).toEqual([]);
    await expectHelp(page);
    expect(await traces(page)).toEqual([]);
  });
}
