// @ts-check
import { cp, rm } from 'node:fs/promises';
import { build } from 'vite';
import { firstLine } from './failure.mjs';
import { typed } from './typed.mjs';

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/** @type {typeof import('../texts.ts')} */
const texts = await typed('../texts.ts');

const folder = '.bench/site';

/**
 * Builds the site away from dist, which others may be looking at, and beside it the page that
 * measures reading and asking.
 * @returns {Promise<{ folder: string, chunks: Chunk[] }>}
 */
export async function builds() {
  try {
    await rm('.bench', { recursive: true, force: true });
    const built = await build({ logLevel: 'silent', build: { outDir: folder } });
    await buildPage(folder);
    if (!('output' in built)) throw new Error('Vite gave no list of files.');
    return { folder, chunks: built.output.filter((file) => file.type === 'chunk') };
  } catch (error) {
    throw new Error(`The build failed (npm run build says more): ${firstLine(error)}`);
  }
}

/** Only the page that measures reading and asking. */
export async function buildsPage() {
  const alone = '.bench/reading';
  await rm(alone, { recursive: true, force: true });
  await buildPage(alone);
  // The server answers unknown addresses with it.
  await cp(`${alone}/measure/index.html`, `${alone}/404.html`);
  return alone;
}

/**
 * All published texts are in it, hence its size.
 * @param {string} into
 */
function buildPage(into) {
  return build({
    configFile: false,
    plugins: [texts.texts()],
    root: 'scripts/bench',
    base: '/measure/',
    logLevel: 'silent',
    build: {
      outDir: `${process.cwd()}/${into}/measure`,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
    },
  });
}
