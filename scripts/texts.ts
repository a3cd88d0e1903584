import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Plugin } from 'vite';

const ending = '?late';

/**
 * `import { load } from './file.csv?late'` gives a function that fetches the text when it is called.
 * The published site fetches a file of its own, so that figures are no part of any script;
 * everywhere else (tests, prerendering, `npm run dev`) the text is a module and nothing is fetched.
 */
export function texts(): Plugin {
  let isPublished = false;
  return {
    name: 'flagged-texts',
    enforce: 'pre',
    configResolved: ({ command, build }) => {
      isPublished = command === 'build' && !build.ssr;
    },
    load(id) {
      if (!id.endsWith(ending)) return null;
      const path = id.slice(0, -ending.length);
      this.addWatchFile(path);
      if (!isPublished) {
        return `export const load = async () => (await import(${JSON.stringify(`${path}?raw`)})).default;`;
      }
      // As JSON: a file cut short, or a page in its place, is then an error and not fewer figures.
      const reference = this.emitFile({
        type: 'asset',
        name: `${nameOf(path)}.json`,
        source: JSON.stringify(readFileSync(path, 'utf8')),
      });
      const fetched = JSON.stringify(new URL('../src/data/fetched.ts', import.meta.url).pathname);
      return `import { textAt } from ${fetched};
export const load = () => textAt(import.meta.ROLLUP_FILE_URL_${reference});`;
    },
  };
}

/** The files of quarters are called like those of years; published, they lie in one folder. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return basename(dirname(path)) === 'quarterly' ? `quarterly-${name}` : name;
}
