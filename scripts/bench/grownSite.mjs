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
import { build, runnerImport } from 'vite';

/** @typedef {import('./grow.ts').Mix} Mix */

const { module: grow } = await runnerImport(join(import.meta.dirname, 'grow.ts'));
const { module: texts } = await runnerImport(join(import.meta.dirname, '../texts.ts'));

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
    define: { __BUILD__: JSON.stringify(`grown-${factor}`) },
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
  const paths = {
    areas: 'areas.csv',
    otherNames: 'other-names.csv',
    tiles: 'tiles.csv',
    population: 'population.csv',
    measures: 'measures.csv',
  };
  const names = Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, readFileSync(join(data, path), 'utf8')]),
  );
  for (const [name, text] of Object.entries(grow.grownNames(names, mix))) {
    writeFileSync(join(data, paths[/** @type {keyof typeof paths} */ (name)]), text);
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
