// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compressFolder } from '../../scripts/compress.ts';

const disc = vi.hoisted(() => ({ isFull: false, underway: 0, most: 0 }));

vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const writeFile: typeof real.writeFile = async (path, content, ...rest) => {
    if (!disc.isFull) return real.writeFile(path, content, ...rest);
    await real.writeFile(path, '');
    throw new Error('No space left.');
  };
  const readFile = ((...from: Parameters<typeof real.readFile>) => {
    disc.underway += 1;
    disc.most = Math.max(disc.most, disc.underway);
    return real.readFile(...from);
  }) as typeof real.readFile;
  // Each file read becomes two that are named when they are whole.
  const rename: typeof real.rename = async (...names) => {
    await real.rename(...names);
    disc.underway -= 0.5;
  };
  return { ...real, readFile, rename, writeFile };
});

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(folder, 'map'));
});

afterEach(() => {
  disc.isFull = false;
  rmSync(folder, { recursive: true });
});

const page = `<!doctype html>${'<p>Fictional force, 12 offences.</p>\n'.repeat(60)}`;

test('each file worth it gets two smaller ones that hold the same', async () => {
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'map/index.html'), page);
  writeFileSync(join(folder, 'map/script.js'), page.slice(0, 1024));
  await compressFolder(folder);
  for (const path of ['index.html', 'map/index.html', 'map/script.js']) {
    const [plain, br, gz] = ['', '.br', '.gz'].map((end) => readFileSync(join(folder, path + end)));
    expect(brotliDecompressSync(br ?? '').equals(plain ?? Buffer.of())).toBe(true);
    expect(gunzipSync(gz ?? '').equals(plain ?? Buffer.of())).toBe(true);
    expect(br?.length).toBeLessThan(plain?.length ?? 0);
    expect(gz?.length).toBeLessThan(plain?.length ?? 0);
  }
});

test('small files, pictures and _headers stay alone', async () => {
  writeFileSync(join(folder, 'small.js'), page.slice(0, 1023));
  writeFileSync(join(folder, 'picture.png'), page);
  writeFileSync(join(folder, '_headers'), page);
  await compressFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(['_headers', 'map', 'picture.png', 'small.js']);
});

test('the same files give the same bytes', async () => {
  writeFileSync(join(folder, 'a.css'), page);
  await compressFolder(folder);
  const first = ['a.css.br', 'a.css.gz'].map((name) => readFileSync(join(folder, name), 'hex'));
  await compressFolder(folder);
  const second = ['a.css.br', 'a.css.gz'].map((name) => readFileSync(join(folder, name), 'hex'));
  expect(second).toEqual(first);
  expect(readdirSync(folder)).toHaveLength(4);
});

test('few files are in memory at a time, however many there are', async () => {
  for (let at = 0; at < 40; at += 1) writeFileSync(join(folder, `${at}.html`), page + at);
  [disc.underway, disc.most] = [0, 0];
  await compressFolder(folder);
  expect(readdirSync(folder).filter((name) => name.endsWith('.br'))).toHaveLength(40);
  expect(disc.most).toBeLessThan(10);
});

test('a build that ends in the middle leaves no half file to be served', async () => {
  writeFileSync(join(folder, 'index.html'), page);
  disc.isFull = true;
  await expect(compressFolder(folder)).rejects.toThrow('No space left.');
  expect(readdirSync(folder).filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
});
