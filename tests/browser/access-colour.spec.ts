import type { Locator, Page } from '@playwright/test';
import { settled } from './fit.ts';
import { type Grey, greysOf } from './pixels.ts';
import { expect, test, visit } from './site.ts';

/** High enough for a whole map below the help bar. */
test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 1400 } });

type Media = Parameters<Page['emulateMedia']>[0];

const looks: readonly (readonly [string, Media])[] = [
  ['in the light', { colorScheme: 'light' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active', colorScheme: 'light' }],
  ['in forced colours in the dark', { colorScheme: 'dark' }],
  ['on paper, from the dark', { forcedColors: 'none', media: 'print' }],
  ['on paper', { colorScheme: 'light' }],
];

/** Between two classes of a map, in CIE L*: three times what an eye can just tell apart. */
const classStep = 7;

test('classes and kinds of missing of a map differ without colour in every look', async ({
  page,
}) => {
  // Five classes, and four kinds of missing.
  await visit(page, '/map?measure=cyber-flagged-child-sexual-offences&period=2017-18');
  await inEachLook(page, async () => {
    const key = await keyGreys(page);
    const classes = key.filter(({ words }) => / to |^\d/.test(words));
    const missing = key.filter(({ words }) => !/ to |^\d/.test(words));
    expect(classes).toHaveLength(5);
    expect(missing.map(({ words }) => words)).toEqual([
      'too few',
      'not supplied',
      'no figure found',
      'not covered: different law',
    ]);
    for (const [one, other] of pairs(classes)) {
      const step = Math.abs(one.grey.lightness - other.grey.lightness);
      expect.soft(step, `${one.words} and ${other.words}`).toBeGreaterThanOrEqual(classStep);
    }
    for (const { words, grey } of classes) expect.soft(grey.ink, words).toBe(0);
    expectMissingApart(missing);
    await expectTilesLikeKey(page, key);
  });
});

test('kinds of answers differ without colour in every look', async ({ page }) => {
  await visit(page, '/coverage?measure=cyber-flagged-child-sexual-offences');
  await inEachLook(page, async () => {
    const answers = await keyGreys(page);
    expect(answers.map(({ words }) => words.replace(/:.*/, ''))).toEqual([
      'figure',
      'not supplied',
      'no figure found',
      'not comparable',
      'doubtful',
      'not covered',
    ]);
    const [figure, ...kinds] = answers;
    expect.soft(figure?.grey.ink).toBe(0);
    expectMissingApart(kinds);
  });
});

async function inEachLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const [look, media] of looks) {
    await page.emulateMedia(media);
    await settled(page);
    await test.step(look, check);
  }
}

interface Swatch {
  readonly words: string;
  readonly grey: Grey;
}

/** Every swatch of the last key on the page, without its frame. */
async function keyGreys(page: Page): Promise<Swatch[]> {
  const key = page.getByRole('list', { name: 'Key' }).last();
  await expect(key).toBeVisible();
  const swatches = await key.evaluate((list) => {
    const edge = list.getBoundingClientRect();
    return [...list.querySelectorAll('li')].flatMap((entry) => {
      const box = entry.querySelector('[data-kind], svg')?.getBoundingClientRect();
      if (!box) return [];
      const words = (entry.textContent ?? '').trim();
      const [left, top] = [box.left - edge.left + 2, box.top - edge.top + 2];
      return [{ words, part: { left, top, width: box.width - 4, height: box.height - 4 } }];
    });
  });
  const greys = await greysOf(
    key,
    swatches.map(({ part }) => part),
  );
  return greys.flatMap((grey, at) => {
    const words = swatches[at]?.words;
    return words === undefined ? [] : [{ words, grey }];
  });
}

/** Each has a pattern, unlike values, and no two patterns are as dense or as fine. */
function expectMissingApart(missing: readonly Swatch[]): void {
  for (const { words, grey } of missing) {
    expect.soft(grey.ink, `${words} has a pattern`).toBeGreaterThan(0.01);
  }
  for (const [one, other] of pairs(missing)) {
    const times = Math.max(
      ratio(one.grey.ink, other.grey.ink),
      ratio(one.grey.grain, other.grey.grain),
    );
    expect.soft(times, `${one.words} and ${other.words}`).toBeGreaterThanOrEqual(1.6);
  }
}

/** A tile of a kind, where no letters stand, is filled like the swatch of that kind. */
async function expectTilesLikeKey(page: Page, key: readonly Swatch[]): Promise<void> {
  const map: Locator = page.locator('svg[role="group"]').first();
  const tiles = await map.evaluate((svg) => {
    const edge = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('[data-area]')].flatMap((mark) => {
      const box = mark.querySelector('rect')?.getBoundingClientRect();
      if (!box) return [];
      const { left, top, width, height } = box;
      // Below the name and left of the value.
      const part = {
        left: left - edge.left + width * 0.08,
        top: top - edge.top + height * 0.42,
        width: width * 0.42,
        height: height * 0.5,
      };
      return [{ words: mark.getAttribute('aria-label') ?? '', part }];
    });
  });
  expect(tiles).toHaveLength(49);
  const greys = await greysOf(
    map,
    tiles.map(({ part }) => part),
  );
  for (const { words, grey } of key.filter((swatch) => swatch.grey.ink > 0)) {
    const kind = words.replace(/:.*/, '');
    const same = greys.filter((_, at) => tiles[at]?.words.includes(kind));
    expect(same.length, kind).toBeGreaterThan(0);
    const mean = same.reduce((sum, { ink }) => sum + ink, 0) / same.length;
    expect.soft(ratio(mean, grey.ink), `${kind}: tiles beside the key`).toBeLessThan(1.8);
  }
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.max(Math.min(one, other), 0.0001);
}

function pairs<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Boundaries and marks that carry meaning, each with what it is drawn on (WCAG 1.4.11). */
const boundaries = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['edge', 'tint'],
  ['edge', 'empty'],
  ['hatch', 'empty'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['exit', 'bar'],
  ['bar-ink', 'bar'],
  ['class-3', 'paper'],
  ['class-3', 'card'],
  ['series-0', 'paper'],
  ['series-1', 'paper'],
  ['series-2', 'paper'],
  ['series-3', 'paper'],
] as const;

/** Text, each with what it stands on (WCAG 1.4.3). */
const texts = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['paper', 'accent'],
  ['exit-ink', 'exit'],
  ['on-pale', 'class-0'],
  ['on-pale', 'class-1'],
  ['on-pale', 'class-2'],
  ['on-pale', 'empty'],
  ['on-deep', 'class-3'],
  ['on-deep', 'class-4'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the colours of the ${colorScheme} scheme have contrast enough`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await visit(page, '/privacy');
    for (const [one, ground] of boundaries) {
      expect
        .soft(await contrast(page, one, ground), `${one} on ${ground}`)
        .toBeGreaterThanOrEqual(3);
    }
    for (const [one, ground] of texts) {
      expect
        .soft(await contrast(page, one, ground), `${one} on ${ground}`)
        .toBeGreaterThanOrEqual(4.5);
    }
  });
}

/** Of two colours of tokens.css, as the browser computes them. */
function contrast(page: Page, one: string, ground: string): Promise<number> {
  return page.evaluate(
    (names) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const [light = 0, dark = 0] = names
        .map((name) => {
          probe.style.color = `var(--${name}, transparent)`;
          const [r = 0, g = 0, b = 0, alpha = 1] = (
            getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
          ).map(Number);
          if (alpha !== 1) throw new Error(`--${name} is no plain colour.`);
          const [red = 0, green = 0, blue = 0] = [r, g, b].map((byte) => {
            const part = byte / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        })
        .sort((first, second) => second - first);
      probe.remove();
      return (light + 0.05) / (dark + 0.05);
    },
    [one, ground],
  );
}
