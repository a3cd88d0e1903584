import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expect, follow, test, visit } from './site.ts';
import { offence } from './traces.ts';

/** Presses a way to save the picture of the page's chart; gives the file and its name. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

for (const [path, scheme, shown] of [
  ['/map?areas=kent', 'light', ['W Mercia', 'Not drawn: ', 'rate withheld']],
  ['/map?map=outlines', 'dark', ['London', 'Not on this map: ']],
  ['/trends?areas=kent.west-mercia', 'light', ['new offence from April 2017', 'Kent ']],
  ['/compare?areas=kent.west-mercia', 'dark', ['West Mercia', 'England and Wales ']],
  ['/compare?chart=dots', 'light', ['England and Wales ']],
  ['/compare?chart=funnel', 'light', ['99.8% limit']],
  ['/coverage', 'light', ['British Transport Police', 'Avon and Somerset']],
] as const) {
  test(`the picture of ${path} stands alone, with its words`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await visit(page, path);
    const figure = page.getByRole('main').getByRole('figure').first();
    await figure.getByText('Share', { exact: true }).click();
    const headline = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? '';
    const subtitle = (await figure.locator('h2 + p').textContent()) ?? '';
    const svg = await saved(page, 'Download SVG');
    expect(svg.name).toMatch(/^flagged(-[a-z0-9]+)+\.svg$/);
    expect(svg.name).not.toMatch(offence);

    // The site's own pages may parse nothing.
    const reader = await page.context().newPage();
    const picture = await reader.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      const size = (side: string) => Number(read.documentElement.getAttribute(side));
      const addresses = [...read.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes].filter(({ name, value }) => {
          const isElsewhere = /^(?:href|src|class|style|on)/.test(name);
          return isElsewhere || (value.includes('url(') && !/^url\("?#/.test(value));
        }),
      );
      const texts = [...read.querySelectorAll('text')].map((one) => one.textContent);
      return {
        errors: read.querySelectorAll('parsererror').length,
        addresses: addresses.map(({ name, value }) => `${name}="${value}"`),
        words: texts.join(' ').replace(/\s+/g, ' '),
        title: read.querySelector('title')?.textContent,
        ratio: size('height') / size('width'),
      };
    }, svg.content.toString());
    expect(picture.errors).toBe(0);
    expect(picture.addresses).toEqual([]);
    expect(picture.title).toBe(headline);
    const { pathname, search } = new URL(page.url());
    for (const words of [headline, subtitle, ...shown]) expect(picture.words).toContain(words);
    expect(picture.words).toContain('Source: Home Office');
    expect(picture.words).toContain('Childline 0800 1111 · NSPCC 0808 800 5000');
    expect(picture.words).toContain('recording practice as well as abuse');
    expect(picture.words).toContain(`${pathname}${search}`);
    expect(picture.words).not.toMatch(/Point at a force|Download|Show as table/);

    const png = await saved(page, 'Download PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    // Its size stands after the signature: twice that of the drawing.
    const [width, height] = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)];
    expect(width).toBeGreaterThanOrEqual(2 * 528);
    expect(height / width).toBeCloseTo(picture.ratio, 2);
  });
}

test('each view of the overview can be saved as a picture that says what it draws and who published it', async ({
  page,
}) => {
  await visit(page, '/?areas=kent');
  await page.getByRole('main').getByText('Share', { exact: true }).click();
  for (const [chart, words] of [
    ['map', ['W Mercia', 'Sexual grooming: recorded offences', 'rate withheld']],
    ['trend', ['Kent ', 'Sexual grooming (Home Office code 88A): offences recorded by police']],
    ['dots', ['Every force in ', 'Sexual grooming (Home Office code 88A): offences']],
  ] as const) {
    const { name, content } = await saved(page, `Download SVG of the ${chart}`);
    expect(name).toMatch(new RegExp(`^flagged-overview-[a-z0-9-]+-${chart}\\.svg$`));
    const said = content
      .toString()
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    for (const each of [...words, 'Source: Home Office', 'Childline 0800 1111']) {
      expect(said).toContain(each);
    }
    expect(said).not.toMatch(/Larger|Names, intervals|Download/);
  }
});

/** A rate, a count, a look back, over the years, and beside others: each of several measures. */
const ways = [
  'map?measure=',
  'map?as=count&measure=',
  'map?asof=2019-12&measure=',
  'trends?areas=kent.psni.btp&measure=',
  'compare?areas=kent.metropolitan&measure=',
];

/** Each measure in two ways. */
const views = csvParse(readFileSync('src/data/measures.csv', 'utf8')).flatMap(({ measure }, at) =>
  [at, at + 2].map((way) => `${ways[way % ways.length]}${measure}`),
);

/** Lines may break between two words. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

test('a picture says what is on the screen', async ({ page }) => {
  test.setTimeout(120_000);
  expect(views.length).toBeGreaterThan(20);
  await visit(page, '/help');
  for (const path of views) {
    // What is pointed at is named in the drawing, and not in the picture.
    await page.mouse.move(0, 0);
    await follow(page, path);
    const figure = page.getByRole('main').getByRole('figure').first();
    const { drawn, written } = await figure.evaluate((one) => {
      const texts = [...one.querySelectorAll('[data-picture="drawing"] svg text')];
      const shown = texts.filter((text) => text.checkVisibility());
      const around = [...one.querySelectorAll('h2, h2 + p, figcaption > :first-child')];
      return {
        drawn: shown.map(({ textContent }) => textContent ?? ''),
        written: around.map(({ textContent }) => textContent ?? ''),
      };
    });
    expect(written, path).toHaveLength(3);
    const share = figure.locator('details:not([open]) > summary', { hasText: /^Share$/ });
    // The views of one page share it, and leave it open.
    if ((await share.count()) > 0) await share.click();
    const { content } = await saved(page, 'Download SVG');
    const said = squeezed(
      content
        .toString()
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&'),
    );
    for (const each of [...written, ...drawn]) expect(said, path).toContain(squeezed(each));
  }
});
