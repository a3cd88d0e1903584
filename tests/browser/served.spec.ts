import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { hostsFile } from '../../scripts/headerFiles.mjs';
import { caching, headers, metaPolicy } from '../../scripts/headers.mjs';
import { saidIn } from '../words/neverSaid.ts';
import { wordsOf } from '../words/pageWords.ts';
import { expect, test } from './site.ts';
import { stranger } from './strangers.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

test.describe('the built files', () => {
  test('have the list in _headers', () => {
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(hostsFile());
  });

  test('have the policy and nothing inline in every page', async ({ page }) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const all = names.filter((name) => name.endsWith('.html'));
    // Hundreds of pages of forces, sources, releases and claims are made alike: three of each will do.
    const alike = new Map<string, number>();
    const paths = all.filter((path) => {
      const kind = dirname(dirname(path));
      alike.set(kind, (alike.get(kind) ?? 0) + 1);
      return kind === '.' || (alike.get(kind) ?? 0) <= 3;
    });
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const found = await page.evaluate(readPage, readFileSync(join(folder, path), 'utf8'));
      expect(found, path).toEqual({ policies: [metaPolicy], isEarly: true, inline: [] });
    }
  });

  test('say nothing that this site never says', async ({ page }) => {
    test.setTimeout(60_000);
    const sources = csvParse(readFileSync('src/data/sources.csv', 'utf8'));
    const titles = new Set(sources.map(({ title }) => `“${title}”`));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const texts = new Map(
      names
        .filter((name) => name.endsWith('.html'))
        .map((path) => [readFileSync(join(folder, path), 'utf8'), path]),
    );
    const wrong: string[] = [];
    for (const [html, path] of texts) {
      const { own, quoted } = await page.evaluate(wordsOf, html);
      expect(own, path).toContain('Childline');
      const foreign = quoted.filter((title) => !titles.has(title));
      wrong.push(...[...saidIn(own), ...foreign].map((words) => `${path}: ${words}`));
    }
    expect(wrong).toEqual([]);
    expect(texts.size).toBeGreaterThan(100);
  });

  test('would be told from a page with something inline', async ({ page }) => {
    const html = `<title>Late</title><style>p { color: red }</style><script>1</script>
      <script type="application/json">{}</script><p style="color: red" onclick="1">Text</p>
      <meta http-equiv="Content-Security-Policy" content="script-src *">`;
    const found = await page.evaluate(readPage, html);
    const inline = ['style', 'script', 'p style', 'p onclick'];
    expect(found).toEqual({ policies: ['script-src *'], isEarly: false, inline });
  });
});

test.describe('the answers of the server', () => {
  const kept = Object.entries({ '/': 200, '/map': 200, '/map?as=count': 200, '/nowhere': 404 });
  for (const [path, status] of kept) {
    test(`carry every header on ${path}`, async ({ request }) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(status);
      expect(answer.headers()['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
      expectHeaders(answer.headers(), caching.rest);
      expect(await answer.text()).toContain('<div id="root"');
    });
  }

  test('let pages of any site read the files of figures and the hashed ones, and nothing else', async ({
    request,
  }) => {
    const script = await request.get(await firstScript(request.get('/')));
    expect(script.headers()['access-control-allow-origin']).toBe('*');
    const files = ['index.json', 'datapackage.json', 'figures.csv', 'measures/sexual-grooming.csv'];
    for (const file of files) {
      const answer = await request.get(`/data/${file}`);
      expect(answer.status(), file).toBe(200);
      expect(answer.headers()['access-control-allow-origin'], file).toBe('*');
      const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
      expect(answer.headers()['content-type'], file).toContain(type);
    }
    for (const page of ['/data', '/data/nowhere', '/build.json']) {
      const { 'access-control-allow-origin': open } = (await request.get(page)).headers();
      expect(open, page).toBeUndefined();
    }
  });

  test('let hashed files be kept for a year, and no other', async ({ request }) => {
    const script = await firstScript(request.get('/'));
    const answer = await request.get(script);
    expectHeaders(answer.headers(), caching.hashed);
    expect(answer.headers()['content-type']).toMatch(/^(text|application)\/javascript/);
    expectHeaders((await request.get('/build.json')).headers(), caching.rest);
    const missing = await request.get('/assets/nothing.js');
    expect(missing.status()).toBe(404);
    expectHeaders(missing.headers(), caching.rest);
  });

  test('are compressed where the browser takes it, and the same', async ({ request }) => {
    const script = await firstScript(request.get('/'));
    const ask = (encoding: string) =>
      request.get(script, { headers: { 'Accept-Encoding': encoding } });
    const [plain, zipped] = [await ask('identity'), await ask('gzip')];
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(zipped.headers()['content-encoding']).toBe('gzip');
    expect(zipped.headers().vary).toBe('Accept-Encoding');
    expect(await zipped.text()).toBe(await plain.text());
    const length = Number(zipped.headers()['content-length']);
    expect(length).toBe(readFileSync(join(folder, `${script}.gz`)).length);
  });

  test('let pages of other sites show the pictures of links, and no other', async ({
    page,
    baseURL,
    watch,
  }) => {
    watch.allow(/favicon\.svg|BLOCKED_BY_RESPONSE/);
    const images = ['previews/overview.png', 'favicon.svg'].map(
      (path) => `<img src="${baseURL}${path}">`,
    );
    const other = await stranger(images.join(''));
    watch.allow(new RegExp(`^${other.address}`));
    await page.goto(other.address);
    const widths = await page
      .locator('img')
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLImageElement ? one.naturalWidth : -1)),
      );
    expect(widths).toEqual([1200, 0]);
    await other.close();
  });

  test('cannot be framed by another site', async ({ page, baseURL, watch }) => {
    const other = await stranger(`<h1>Frame</h1><iframe src="${baseURL}map"></iframe>`);
    watch.allow(/frame-ancestors 'none'/);
    watch.allow(new RegExp(`^${other.address}$`));
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    await page.goto(other.address);
    await refused;
    await expect(page.locator('h1')).toHaveText('Frame');
    const frames = page.frames().slice(1);
    expect(frames.map((frame) => frame.url())).toEqual(['chrome-error://chromewebdata/']);
    await other.close();
  });
});

function expectHeaders(said: Record<string, string>, cacheControl: string): void {
  for (const { name, value } of headers) expect(said[name.toLowerCase()], name).toBe(value);
  expect(said['cache-control']).toBe(cacheControl);
}

async function firstScript(answer: Promise<APIResponse>): Promise<string> {
  const [, path = ''] =
    /<script type="module"[^>]*src="([^"]+)"/.exec(await (await answer).text()) ?? [];
  return path;
}

/** The policies of a page, whether they come before all that they must hold, and what they forbid. */
function readPage(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const meta = [...parsed.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')];
  const inline = [...parsed.querySelectorAll('*')].flatMap((element) => {
    const { localName: name, attributes } = element;
    const isData = /^application\/(?:ld\+)?json$/.test(element.getAttribute('type') ?? '');
    const isInline = name === 'style' || (name === 'script' && !element.hasAttribute('src'));
    const said = [...attributes].filter((one) => /^(style$|on)/.test(one.name));
    return [...(isInline && !isData ? [name] : []), ...said.map((one) => `${name} ${one.name}`)];
  });
  return {
    policies: meta.map((element) => element.getAttribute('content')),
    isEarly: parsed.head.firstElementChild === meta[0],
    inline,
  };
}
