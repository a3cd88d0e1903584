// @ts-check
import { rm } from 'node:fs/promises';
import { build } from 'vite';

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

const folder = '.bench/site';

/**
 * Builds the site away from dist, which others may be looking at, and beside it the page that
 * measures reading and asking.
 * @returns {Promise<{ folder: string, chunks: Chunk[] }>}
 */
export async function builds() {
  try {
    await rm('.bench', { recursive: true, force: true });
    const built = await build({ logLevel: 'error', build: { outDir: folder } });
    await buildPage();
    if (!('output' in built)) throw new Error('Vite gave no list of files.');
    return { folder, chunks: built.output.filter((file) => file.type === 'chunk') };
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`The build failed, and npm run build says where: ${first}`);
  }
}

/** All published texts are in it, hence its size. */
function buildPage() {
  return build({
    configFile: false,
    root: 'scripts/bench',
    base: '/measure/',
    logLevel: 'error',
    build: {
      outDir: `${process.cwd()}/${folder}/measure`,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
    },
  });
}
