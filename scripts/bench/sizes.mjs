// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { open, pagesOf } from './site.mjs';
import { within, withUnit } from './table.mjs';

/** @typedef {import('./builds.mjs').Chunk} Chunk */
/** @typedef {import('./site.mjs').Site} Site */

/** In kB of 1,000 bytes, gzip. */
const budget = 130;

/**
 * What must arrive before anything can be drawn.
 * @param {{ folder: string, chunks: Chunk[] }} built
 */
export function firstScriptRows({ folder, chunks }) {
  const first = firstScript(chunks);
  const sizes = first.map(({ fileName }) => zipped(readFileSync(join(folder, fileName))));
  const what = `First script of /, gzip, with all it imports (files: ${first.length})`;
  const isEarly = first.some(hasRecharts);
  return [
    within(what, sum(sizes) / 1000, budget, 'kB'),
    ['Recharts in it', isEarly ? 'yes' : 'no, later', 'no', isEarly ? 'NO' : 'yes'],
  ];
}

/**
 * The script that index.html names, and every chunk it imports before it runs.
 * @param {Chunk[]} chunks
 */
function firstScript(chunks) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set may grow while it is walked through.
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = named.get(name);
      if (chunk) found.add(chunk);
    }
  }
  return [...found];
}

/** @param {Chunk} chunk */
function hasRecharts({ moduleIds }) {
  return moduleIds.some((id) => id.includes('/node_modules/recharts/'));
}

/**
 * All that a first view of each page fetches, figures and drawings included.
 * @param {Site} site
 */
export async function firstViewRows(site) {
  const home = await open(site, '/');
  const paths = [...(await pagesOf(home)), '/forces/bedfordshire'];
  await home.close();
  const rows = [];
  for (const path of paths) {
    const sizes = await fetched(site, path);
    const size = `${withUnit(sum(sizes) / 1000, 'kB')} in ${sizes.length} files`;
    rows.push([`First view of ${path}, gzip`, size, '–', '']);
  }
  return rows;
}

/**
 * @param {Site} site
 * @param {string} path
 */
async function fetched(site, path) {
  /** @type {Promise<number>[]} */
  const sizes = [];
  const page = await open(site, path, (response) => {
    sizes.push(response.body().then(zipped));
  });
  const all = await Promise.all(sizes);
  await page.close();
  return all;
}

/** @param {Buffer} content */
function zipped(content) {
  return gzipSync(content).length;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
