import { recordShifts, shifts } from './shifts.ts';
import { expect, test, visit } from './site.ts';

const small = { width: 360, height: 640 };
const large = { width: 1280, height: 800 };

/** As on a phone's connection, so that what holds a place is painted before what fills it. */
const delay = 80;

for (const path of ['/', '/map', '/map?map=outlines', '/compare', '/trends', '/forces/kent']) {
  for (const size of [small, large]) {
    test(`nothing moves while ${path} loads at ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.addInitScript(recordShifts);
      await page.route('**/assets/*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
      await visit(page, path);
      const { sum, moved } = await shifts(page);
      expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.02);
    });
  }
}

for (const path of ['/map', '/coverage']) {
  test(`a force chosen on ${path} moves nothing under the hand`, async ({ page }) => {
    await visit(page, path);
    const tile = page.locator('[data-area="kent"]').first();
    await tile.scrollIntoViewIfNeeded();
    const map = page.locator('main svg[role="group"]').first();
    const before = await map.boundingBox();
    await tile.click();
    await expect(page.getByRole('list', { name: 'Forces: chosen' })).toContainText('Kent');
    expect(await map.boundingBox()).toEqual(before);
  });
}

for (const path of ['/', '/map', '/map?measure=child-abuse-image-offences', '/map?as=count']) {
  test(`tiles on ${path} can be read and hit at 360 px`, async ({ page }) => {
    await page.setViewportSize(small);
    await visit(page, path);
    const tiles = await page.locator('svg [data-area]:has(rect)').evaluateAll(measure);
    expect(tiles).toHaveLength(49);
    expect(tiles.filter(({ side }) => side < 40)).toEqual([]);
    expect.soft(Math.min(...tiles.map(({ letters }) => letters))).toBeGreaterThanOrEqual(9.5);
    expect
      .soft(tiles.flatMap(({ area, meets }) => (meets === '' ? [] : [[area, meets]])))
      .toEqual([]);
  });
}

interface DrawnTile {
  readonly area: string;
  /** The shorter side, in pixels of the screen. */
  readonly side: number;
  /** The smallest letters, in pixels of the screen. */
  readonly letters: number;
  /** The other tile, or the edge of the map, that its words reach into; empty when none. */
  readonly meets: string;
}

function measure(marks: readonly Element[]): DrawnTile[] {
  const edge = marks[0]?.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
  const all = marks.map((mark) => ({
    area: mark.getAttribute('data-area') ?? '',
    tile: mark.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect(),
    texts: [...mark.querySelectorAll('text')],
  }));
  const isMet = (tile: DOMRect, text: DOMRect) =>
    text.left < tile.right &&
    text.right > tile.left &&
    text.top < tile.bottom &&
    text.bottom > tile.top;
  return all.map(({ area, tile, texts }) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const isCut = boxes.some(({ left, right }) => left < edge.left || right > edge.right);
    const met = all.find(
      (other) => other.area !== area && boxes.some((box) => isMet(other.tile, box)),
    );
    const sizes = texts.map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    );
    return {
      area,
      side: Math.min(tile.width, tile.height),
      letters: Math.min(...sizes),
      meets: isCut ? 'the edge' : (met?.area ?? ''),
    };
  });
}
