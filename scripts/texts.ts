import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { CoreTexts } from '../src/data/core.ts';

/** What `load` of one module fetches. */
interface LateText {
  /** Of the published file, without its ending. */
  readonly name: string;
  readonly paths: readonly string[];
  readonly text: () => string;
  /** An expression for the same text where nothing is published. */
  readonly raw: string;
}

const ending = '?late';
const core = 'published:core';

/**
 * `import { load } from './file.csv?late'` gives a function that fetches the text when it is called;
 * `published:core` gives one for the small files that pages of figures need together.
 * The published site fetches a file of its own, so that figures are no part of any script;
 * everywhere else (tests, prerendering, `npm run dev`) the text is a module and nothing is fetched.
 */
export function texts(): Plugin {
  let isPublished = false;
  let root = '';
  return {
    name: 'flagged-texts',
    enforce: 'pre',
    configResolved: (config) => {
      isPublished = config.command === 'build' && !config.build.ssr;
      root = config.root;
    },
    // What begins like this is taken by no other plugin for a file.
    resolveId: (id) => (id === core ? `\0${core}` : null),
    load(id) {
      const late = lateText(id, root);
      if (!late) return null;
      for (const path of late.paths) this.addWatchFile(path);
      if (!isPublished) return `export const load = async () => ${late.raw};`;
      // As JSON: a file cut short, or a page in its place, is then an error and not fewer figures.
      const reference = this.emitFile({
        type: 'asset',
        name: `${late.name}.json`,
        source: JSON.stringify(late.text()),
      });
      const fetched = JSON.stringify(new URL('../src/data/fetched.ts', import.meta.url).pathname);
      return `import { textAt } from ${fetched};
export const load = () => textAt(import.meta.ROLLUP_FILE_URL_${reference});`;
    },
  };
}

function lateText(id: string, root: string): LateText | undefined {
  if (id === `\0${core}`) return coreText(join(root, 'src/data'));
  return id.endsWith(ending) ? textOf(id.slice(0, -ending.length)) : undefined;
}

function textOf(path: string): LateText {
  return {
    name: nameOf(path),
    paths: [path],
    text: () => readFileSync(path, 'utf8'),
    raw: raw(path),
  };
}

function raw(path: string): string {
  return `(await import(${JSON.stringify(`${path}?raw`)})).default`;
}

/** The files of the core, each under its name in the code, as JSON. */
function coreText(folder: string): LateText {
  const names: Readonly<Record<keyof CoreTexts, string>> = {
    areas: 'areas',
    otherNames: 'other-names',
    measures: 'measures',
    releases: 'releases',
    events: 'events',
    tiles: 'tiles',
    population: 'population',
  };
  const files = Object.entries(names).map(
    ([key, name]) => [key, join(folder, `${name}.csv`)] as const,
  );
  const read = () => files.map(([key, path]) => [key, readFileSync(path, 'utf8')]);
  return {
    name: 'core',
    paths: files.map(([, path]) => path),
    text: () => JSON.stringify(Object.fromEntries(read())),
    raw: `JSON.stringify({ ${files.map(([key, path]) => `${key}: ${raw(path)}`).join(', ')} })`,
  };
}

/** The files of quarters are called like those of years; published, they lie in one folder. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return basename(dirname(path)) === 'quarterly' ? `quarterly-${name}` : name;
}
