import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './support/buildSite.ts';

/** Two builds of the same files, by people far apart. */
const built = process.env.FLAGGED_BUILT;
const folders = [built ?? 'test-results/build-here', 'test-results/build-far'] as const;
const places = [
  { TZ: 'UTC', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
] as const;

/** Licences that let this site ship the code, as long as their text goes with it. */
const known = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Pages are rendered while others use the machine. */
const patience = 300_000;

beforeAll(async () => {
  await Promise.all(
    folders.map((folder, at) =>
      folder === built
        ? undefined
        : buildSite({ to: folder, place: places[at] ?? {}, mode: 'uncompressed' }),
    ),
  );
}, patience);

afterAll(() => {
  for (const folder of folders) {
    if (folder !== built) rmSync(folder, { recursive: true, force: true });
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Of all but what is compressed: that is made of the others, which takes as long as all else. */
function hashesIn(folder: string): Record<string, string> {
  const hash = (path: string) => createHash('sha256').update(readFileSync(join(folder, path)));
  const paths = filesIn(folder).filter((path) => !/\.(?:br|gz)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, hash(path).digest('hex')]));
}

test('Two builds of the same files are the same, wherever and whenever they are made.', () => {
  const [here, far] = [hashesIn(folders[0]), hashesIn(folders[1])];
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(here).toHaveProperty('index.html');
  expect(far).toEqual(here);
});

test('No built file names the machine that it was built on.', () => {
  const traces = [process.cwd(), `${homedir()}/`, '://localhost:', 'test-results/'];
  const naming = filesIn(folders[0]).filter((path) => {
    const text = readFileSync(join(folders[0], path), 'utf8');
    return traces.some((trace) => text.includes(trace));
  });
  expect(naming).toEqual([]);
});

test('A build that was not told where the site will stand has no sitemap.', () => {
  expect(filesIn(folders[0])).not.toContain('sitemap.xml');
  expect(readFileSync(join(folders[0], 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});

test('Every page names its picture for links: a PNG of 1200 by 630 that is there, and small.', () => {
  const pages = filesIn(folders[0]).filter((path) => path.endsWith('/index.html'));
  const pictures = pages.map((path) => {
    const html = readFileSync(join(folders[0], path), 'utf8');
    const told = new Map(
      [...html.matchAll(/<meta property="og:([\w:]+)" content="([^"]*)"/g)].map(
        ([, name, text]) => [name, text],
      ),
    );
    expect(told.get('title'), path).toBeTruthy();
    expect(told.get('description'), path).toBeTruthy();
    expect(told.get('image:alt'), path).toBeTruthy();
    const [, canonical] = /rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    expect(told.get('url'), path).toBe(canonical);
    return told.get('image') ?? '';
  });
  for (const picture of new Set(pictures)) {
    const png = readFileSync(join(folders[0], picture));
    expect(png.toString('latin1', 1, 4), picture).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(png.length, picture).toBeLessThan(60_000);
  }
  expect(new Set(pictures).size).toBeGreaterThan(100);
});

test('Every package that ships has a licence that lets this site ship it, and its text is published.', () => {
  const text = readFileSync(join(folders[0], 'licences.txt'), 'utf8');
  const [, ...packages] = text.split(/^## (?=\S+ - \d)/m);
  const found = packages.map((one) => {
    const [, name = '', licence = ''] = /^(\S+) - \S+ \((.+)\)$/m.exec(one) ?? [];
    expect(
      licence.split(' AND ').filter((each) => !known.includes(each)),
      one.slice(0, 60),
    ).toEqual([]);
    expect(one.slice(0, 2000), name).toMatch(/copyright/i);
    return name;
  });
  const some = ['react', 'react-dom', 'react-router', 'recharts', 'downshift'];
  expect(found).toEqual(expect.arrayContaining(some));
  // What the NOTICE of one of them asks for.
  expect(text).toContain('Lodash copyright notice and MIT permission notice');
  // What comes with the data.
  expect(text).toContain('GeoNames');
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
});
