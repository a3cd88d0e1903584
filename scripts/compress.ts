import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:css|csv|html|js|json|svg|txt|xml)$/;

/** In bytes; below it nothing is won, as an answer travels in whole packets. */
const smallest = 1024;

/** Writes a `.br` and a `.gz` beside each file worth it, once all files are written. Last of all plugins. */
export function compress(): Plugin {
  let folder = 'dist';
  let isWritten = false;
  return {
    name: 'flagged-compress',
    // A build that nobody serves, as one of a test, says so by another mode.
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    enforce: 'post',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      // A build that failed is closed too.
      handler: () => (isWritten ? compressFolder(folder) : undefined),
    },
  };
}

/** A few files at a time, as each takes megabytes while it is compressed: as many as Node has threads. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  const work = async () => {
    for (const path of paths) await compressFile(path);
  };
  await Promise.all([work(), work(), work(), work()]);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const [br, gz] = await compressed(content, qualityFor(path));
  await Promise.all([writeWhole(`${path}.br`, br), writeWhole(`${path}.gz`, gz)]);
}

/** A build that is killed meanwhile leaves no half file under a name that servers answer with. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** The last level takes ten times as long: worth it for what every reader fetches and keeps for a year. */
function qualityFor(path: string): number {
  return basename(dirname(path)) === 'assets' ? zlib.BROTLI_MAX_QUALITY : 9;
}

function compressed(content: Buffer, quality: number): Promise<readonly [Buffer, Buffer]> {
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: quality,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: zlib.Z_BEST_COMPRESSION }),
  ]);
}
