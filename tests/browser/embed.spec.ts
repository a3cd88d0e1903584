import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { hostsFile } from '../../scripts/headerFiles.mjs';
import { listen } from '../../scripts/serve.mjs';
import { exampleEmbeds } from '../support/examplePages.ts';
import { expect, test, visit } from './site.ts';
import { stranger } from './strangers.ts';
import { standInForWeather, weather } from './weather.ts';

/** The page whose *Share* gives the code of each chart for other sites. */
const wholes = ['/map', '/trends', '/compare?chart=dots', '/compare', '/forces/west-mercia'];

/** A page of another site, with the code in a column of a width. */
function article(code: string, width: number): string {
  return `<!doctype html><html lang="en"><title>Article</title><main><h1>Article</h1>
    <div style="width:${width}px">${code}</div></main>`;
}

async function framed(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('Nothing is framed.');
  await expect(frame.locator('#root[data-alive]')).toBeAttached();
  return frame;
}

/** How much of the page in the frame does not fit. */
function overflow(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [Math.max(0, scrollHeight - innerHeight), Math.max(0, scrollWidth - innerWidth)];
  });
}

/** What a press on the way out of the frame leaves on the screen. */
async function leave(page: Page, code: string): Promise<Frame> {
  const other = await stranger(article(code, 360));
  await page.goto(other.address);
  const frame = await framed(page);
  await frame.getByRole('link', { name: 'Exit this page' }).click({ noWaitAfter: true });
  return frame;
}

test('the code of each chart makes a frame that fits, is whole, and says its month', async ({
  page,
  watch,
}) => {
  test.setTimeout(120_000);
  for (const [at, whole] of wholes.entries()) {
    await visit(page, whole);
    await page.locator('figure').getByText('Share').click();
    const code = await page.getByLabel('Code for a page of another site').inputValue();
    expect(code).toContain(exampleEmbeds[at]);
    const other = await stranger(article(code, 360));
    watch.allow(new RegExp(`^${other.address}`));
    for (const width of [360, 1000]) {
      await page.goto(other.address);
      await page
        .locator('div')
        .first()
        .evaluate((div, to) => {
          div.style.width = `${to}px`;
        }, width);
      const frame = await framed(page);
      const drawing = frame.locator('article svg').locator('visible=true').first();
      await expect(drawing).toBeVisible();
      await expect.poll(() => overflow(frame), `${whole} at ${width} px`).toEqual([0, 0]);
      await expect(frame.getByText(/^Figures as known in \w+ 20\d\d\.$/)).toBeVisible();
      await expect(frame.getByRole('link', { name: /Childline 0800 1111/ })).toBeVisible();
      await expect(frame.locator('nav')).toHaveCount(0);
    }
    const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await other.close();
  }
});

const embed = exampleEmbeds[0] ?? '';

test('the way out leaves the page around the frame, by key as well, and its history', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(/^http:\/\/localhost:\d+\/$/);
  await standInForWeather(page, watch);
  const code = `<iframe src="${new URL(embed, baseURL)}" width="360" height="900"></iframe>`;
  await leave(page, code);
  await expect(page).toHaveURL(weather);
  await page.goBack();
  await expect(page).not.toHaveURL(/localhost/);

  const other = await stranger(article(code, 360));
  await page.goto(other.address);
  const frame = await framed(page);
  await frame.locator('[data-area][tabindex="0"]').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(weather);
});

test('in a sandbox the frame is drawn, and the way out closes it and says what it cannot', async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(/^http:\/\/localhost:\d+\/$/);
  watch.allow(/sandbox/i);
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    const code = `<iframe sandbox="${sandbox}" src="${new URL(embed, baseURL)}" width="360" height="900"></iframe>`;
    const frame = await leave(page, code);
    await expect(frame.getByRole('alert')).toHaveText(
      'This part is closed. The page around it is still open: close it, or go to another address.',
    );
    await expect(frame.locator('h1')).toBeHidden();
  }
});

/** A host that reads `_headers`: what several of its rules say of one header is joined. */
function hostWithHeaders() {
  const rules = hostsFile()
    .split(/^(?=\/)/m)
    .slice(1);
  return listen(0, (request, response) => {
    const said = new Headers({ 'Content-Type': 'text/html' });
    for (const rule of rules) {
      const [path = '', ...lines] = rule.trim().split('\n');
      if (!request.url?.startsWith(path.replace('*', ''))) continue;
      for (const line of lines) {
        const [, name = '', value = ''] = /^ *([^:]+): (.*)$/.exec(line) ?? [];
        said.append(name, value);
      }
    }
    response.writeHead(200, Object.fromEntries(said)).end('<h1>Here</h1>');
  });
}

test('where a host joins headers, it can be framed too, and nothing else can', async ({
  page,
  watch,
}) => {
  watch.allow(/X-Frame-Options|^http:\/\/localhost:\d+\//);
  const host = await hostWithHeaders();
  const frames = ['embed/map', 'map', 'nowhere', 'embedded'].map(
    (path) => `<iframe name="${path}" src="${host.address}${path}"></iframe>`,
  );
  const other = await stranger(article(frames.join(''), 360));
  await page.goto(other.address);
  await expect(page.frame('embed/map')?.locator('h1') ?? page.locator('none')).toHaveText('Here');
  for (const path of ['map', 'nowhere', 'embedded']) {
    await expect.poll(() => page.frame(path)?.url(), path).toMatch(/^chrome-error:/);
  }
  await Promise.all([host.close(), other.close()]);
});
