import type { Locator, Page } from '@playwright/test';
import { expect, test, visit } from './site.ts';

const cards = (page: Page) =>
  page.getByRole('region', { name: 'In words' }).getByRole('article').first();
const readout = (page: Page) =>
  page.getByRole('region', { name: 'Chosen forces' }).locator('div').first();
const name = (page: Page) => page.locator('[data-name="durham"], [data-pointed="durham"]').first();

const views: readonly [path: string, answer: (page: Page) => Locator][] = [
  ['/', cards],
  ['/?areas=kent', cards],
  ['/map', readout],
  ['/map?map=outlines', readout],
  ['/compare?chart=dots', name],
  ['/compare?chart=funnel', (page) => page.getByText(/^Durham: /).first()],
];

for (const [width, height] of [
  [360, 740],
  [740, 360],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ hasTouch: true, viewport: { width, height } });

    for (const [path, answer] of views) {
      test(`${path}: a tap shows a force in the window, a second at the same place chooses it`, async ({
        page,
      }) => {
        await visit(page, path);
        const before = page.url();
        const mark = page.locator('main svg [data-area="durham"]').first();
        for (const part of [0.35, 0.7]) {
          await mark.evaluate((element, at) => {
            const { top, height: high } = element.getBoundingClientRect();
            scrollBy(0, top + high / 2 - innerHeight * at);
          }, part);
          const box = await mark.boundingBox();
          const place = [
            (box?.x ?? 0) + (box?.width ?? 0) / 2,
            (box?.y ?? 0) + (box?.height ?? 0) / 2,
          ] as const;
          await page.touchscreen.tap(...place);
          await expect(answer(page)).toContainText('Durham');
          // The funnel of a phone on its side is as high as the window: its words are below it.
          if (path !== '/compare?chart=funnel') await expect(answer(page)).toBeInViewport();
          expect(page.url()).toBe(before);
          await page.touchscreen.tap(...place);
          await expect(page).toHaveURL(/[?&]areas=(kent\.)?durham(&|$)/);
          await visit(page, path);
        }
      });
    }
  });
}
