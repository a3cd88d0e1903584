// @ts-check
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { typed } from './typed.mjs';

/** @typedef {import('./grow.ts').Mix} Mix */

/** @type {typeof import('./grow.ts')} */
const grow = await typed('grow.ts');
/** @type {typeof import('../texts.ts')} */
const texts = await typed('../texts.ts');

export const factors = [...grow.mixes.keys()];

const pages = ['map', 'trends', 'compare', 'coverage', 'data'];

/**
 * The real site with made-up figures, built away from dist.
 * @param {number} factor
 */
export async function grownSite(factor) {
  const mix = grow.mixes.get(factor);
  if (!mix) throw new Error(`There is no data set of ${factor} times the figures.`);
  const root = `.bench/grown-${factor}`;
  rmSync(root, { recursive: true, force: true });
  for (const path of ['src', 'public', 'index.html']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  const rows = grownData(join(root, 'src/data'), mix);
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [react(), texts.texts()],
    define: { __BUILD__: JSON.stringify(`grown-${factor}`), __ORIGIN__: JSON.stringify('') },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  });
  const folder = join(root, 'dist');
  const page = readFileSync(join(folder, 'index.html'));
  for (const address of pages) {
    mkdirSync(join(folder, address));
    writeFileSync(join(folder, address, 'index.html'), page);
  }
  writeFileSync(join(folder, '404.html'), page);
  return { folder, mix, ...rows };
}

/**
 * Writes the grown files over the copied ones.
 * @param {string} data
 * @param {Mix} mix
 */
function grownData(data, mix) {
  const read = (/** @type {string} */ name) => readFileSync(join(data, `${name}.csv`), 'utf8');
  const names = {
    areas: read('areas'),
    otherNames: read('other-names'),
    tiles: read('tiles'),
    population: read('population'),
    measures: read('measures'),
  };
  for (const [name, text] of Object.entries(grow.grownNames(names, mix))) {
    writeFileSync(join(data, `${name === 'otherNames' ? 'other-names' : name}.csv`), text);
  }
  const found = { figures: 0, quarters: 0, bytes: 0 };
  for (const folder of ['observations', 'quarterly']) {
    for (const file of readdirSync(join(data, folder))) {
      const text = readFileSync(join(data, folder, file), 'utf8');
      const grown = grow.grownFigures(text, names, mix);
      for (const slug of grow.measureCopies(file.replace('.csv', ''), mix)) {
        const path = join(data, folder, `${slug}.csv`);
        writeFileSync(path, grown);
        found.bytes += statSync(path).size;
        found[folder === 'quarterly' ? 'quarters' : 'figures'] += linesIn(grown) - 1;
      }
    }
  }
  return found;
}

/** @param {string} text */
function linesIn(text) {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
