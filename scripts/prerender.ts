import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import type * as prerendering from '../src/app/prerenderPage.tsx';
import { published } from './published.ts';

/** The pages as a server would draw them; built from the same sources as the site. */
export async function prerenderer(
  base: string,
  define: Readonly<Record<string, string>>,
): Promise<typeof prerendering> {
  // Beside the packages, so that what is not bundled is found.
  const outDir = mkdtempSync(join('node_modules', '.flagged-'));
  try {
    await build({
      configFile: false,
      base,
      logLevel: 'warn',
      plugins: [react(), published()],
      define: { ...define, 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true },
      build: {
        ssr: 'src/app/prerenderPage.tsx',
        outDir,
        target: 'node20',
        // One file: the folder is gone when the first page is drawn.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'prerenderPage.js')).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

interface Filling {
  /** Below the base; none where the page stands for more than one. */
  readonly address?: string;
  readonly html: string;
  readonly head: string;
  readonly needs: readonly string[];
  /** All scripts that a view of the page needs. */
  readonly code: readonly string[];
  /** The files of names and figures that such a view needs. */
  readonly data: readonly string[];
  /** What the page reads of a query. */
  readonly keys: readonly string[];
  /** The way out, and what looks at the address: scripts that run before anything is painted. */
  readonly exit: string;
  readonly first: string;
}

const ofStyle = /\s*(<link rel="stylesheet"[^>]*>)/;

/**
 * The built page with a view in it, with its own words in the head. Before the first script comes
 * all that the first paint waits for: a browser that reads a policy looks no further than that
 * script until it has run.
 */
export function filled(page: string, filling: Filling): string {
  const { address, html, head, needs, code, data, keys, exit, first } = filling;
  const [, style = ''] = ofStyle.exec(page) ?? [];
  const asked = `data-keys="${keys.join(' ')}" data-code="${code.join(' ')}" data-files="${data.join(' ')}"`;
  // As all scripts of modules: else they would not come to a frame in a sandbox.
  const scripts = `<link rel="preload" as="script" crossorigin href="${first}">
    <script crossorigin src="${exit}"></script>
    <script crossorigin src="${first}" ${asked}></script>`;
  const names = needs.length > 0 ? ` data-needs="${needs.join(' ')}"` : '';
  const root = address === undefined ? '' : ` data-address="${address}"${names}`;
  return replaced(page, [
    [/\s*<meta\s+name="description"[^>]*>/, ''],
    [ofStyle, ''],
    [/<title>[^<]*<\/title>/, `${head}\n    ${style}\n    ${scripts}`],
    [/<div id="root"><\/div>/, `<div id="root"${root}>${html}</div>`],
  ]);
}

function replaced(page: string, pieces: readonly (readonly [RegExp, string])[]): string {
  return pieces.reduce((text, [piece, by]) => {
    if (text.search(piece) < 0) throw new Error(`The built index.html has no ${piece}.`);
    return text.replace(piece, () => by);
  }, page);
}

/** The files of a page's code, those that every page has first: they are the largest. */
export function codeOf(files: Rolldown.OutputBundle, name: string): string[] {
  const chunks = Object.values(files).filter((file) => file.type === 'chunk');
  const first = chunks.find(({ isEntry }) => isEntry);
  const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${name}.tsx`));
  if (!first || !page) throw new Error(`No script of the build holds ${name}.tsx.`);
  return [...closure(chunks, page, closure(chunks, first))];
}

/** The one style sheet of all pages. */
export function styleSheetOf(files: Rolldown.OutputBundle): string {
  const sheet = Object.values(files).find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('The build holds no style sheet.');
  return String(sheet.source);
}

/** The file that JSON is published as. */
export function dataOf(files: Rolldown.OutputBundle, name: string): string {
  const file = Object.values(files).find(
    (one) => one.type === 'asset' && one.names.includes(`${name}.json`),
  );
  if (!file) throw new Error(`The build holds no file of data called "${name}".`);
  return file.fileName;
}

/** A chunk and all that it imports at once. */
function closure(
  chunks: readonly Rolldown.OutputChunk[],
  chunk: Rolldown.OutputChunk,
  found = new Set<string>(),
): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = chunks.find(({ fileName }) => fileName === name);
    if (next) closure(chunks, next, found);
  }
  return found;
}
