import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, forceOptions, isNoPage, missingPage, test, visit } from './site.ts';

const small = { width: 360, height: 640 };

const pages = [
  '/',
  '/map',
  '/map?map=outlines',
  '/map?areas=kent.psni&region=west-midlands-region',
  '/map?as=count',
  '/map?show=table',
  '/trends',
  '/trends?areas=kent.west-mercia',
  '/trends?show=table',
  '/compare',
  '/compare?region=west-midlands-region',
  '/compare?measure=cyber-flagged-child-sexual-offences&show=table',
  '/compare?period=1066-67',
  '/forces',
  '/forces/west-mercia',
  '/forces/psni',
  '/data',
  '/method',
  '/compare?chart=funnel',
  '/coverage',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  '/figure?measure=cyber-flagged-child-sexual-offences&area=west-mercia&period=2015-16',
  '/claims',
  '/checks',
  '/sources',
  '/sources/shropshire-star-2017-06-07-west-mercia',
  '/releases',
  '/releases/nspcc-2019-06',
  '/help',
  '/privacy',
  '/nowhere',
  '/forces/nowhere',
];

for (const path of pages) {
  test(`${path} has no violation`, async ({ page, watch }) => {
    if (isNoPage(path)) watch.allow(missingPage);
    await visit(page, path);
    await expectNoViolation(page);
  });
}

for (const path of ['/map', '/trends', '/compare']) {
  test(`${path} with open filters on a small screen has no violation`, async ({ page }) => {
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

const looks = [
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const;

for (const [name, media] of looks) {
  for (const path of [
    '/',
    '/map',
    '/map?areas=kent&show=table',
    '/trends?areas=kent.west-mercia',
    '/compare?region=west-midlands-region',
    '/forces/west-mercia',
  ]) {
    test(`${path} ${name} has no violation`, async ({ page }) => {
      await page.emulateMedia(media);
      await visit(page, path);
      await expectNoViolation(page);
    });
  }
}

test('a page whose figures failed has no violation', async ({ page, watch }) => {
  watch.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route('**/assets/sexual-grooming-*.json', (route) => route.abort());
  await page.goto('/map');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectNoViolation(page);
});

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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
