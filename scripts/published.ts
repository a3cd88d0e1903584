import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { checkFiles } from '../src/data/checks.ts';
import type { JsonFiles } from '../src/data/jsonFiles.ts';
import { readHelplines } from '../src/data/references.ts';
import { type Problem, problemWords, soundRows } from '../src/data/rows.ts';
import { jsonFiles } from '../src/data/write.ts';

/** The files of figures in a project folder: a path such as `src/data/areas.csv`, and its text. */
export function readPublished(folder: string): Map<string, string> {
  const names = readdirSync(`${folder}/src/data`, { recursive: true, encoding: 'utf8' });
  const paths = names
    .map((name) => `src/data/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.csv') || path === 'src/data/outlines.json')
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/** Modules that this plugin makes; the first zero tells other plugins to leave them alone. */
const ours = '\0published:';

/**
 * Checks the CSV files once and publishes them as JSON files, which `published:files` fetches. In
 * tests, in prerendering and in development the same JSON is a module, and nothing is fetched.
 *
 * While a file has a problem, the build and the development server stop and name every one. Tests
 * run all the same: one of them says what is wrong.
 */
export function published(): Plugin {
  let folder = '.';
  let [isChecked, isSite] = [true, false];
  let texts: Map<string, string> | undefined;
  let json: JsonFiles | undefined;
  const read = () => {
    texts ??= readPublished(folder);
    return texts;
  };
  const written = () => {
    json ??= jsonFiles(read());
    return json;
  };
  return {
    name: 'flagged-published',
    enforce: 'pre',
    configResolved({ root, mode, command, build }) {
      folder = root;
      isChecked = mode !== 'test';
      isSite = command === 'build' && !build.ssr;
    },
    buildStart() {
      const problems = isChecked ? checkFiles(read()) : [];
      if (problems.length > 0) throw new Error(refusal(problems));
    },
    watchChange() {
      texts = undefined;
      json = undefined;
    },
    resolveId: (id) => (id.startsWith('published:') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(ours)) return null;
      for (const path of read().keys()) this.addWatchFile(`${folder}/${path}`);
      const name = id.slice(ours.length);
      if (name === 'helplines') return helplinesModule(read(), false);
      if (name === 'barHelplines') return helplinesModule(read(), true);
      if (name !== 'files') return `export const content = ${parsed(contentOf(written(), name))};`;
      return isSite
        ? fetchingModule(written(), (file) => this.emitFile({ type: 'asset', ...file }))
        : importingModule(written());
    },
  };
}

function contentOf(json: JsonFiles, name: string): unknown {
  return Object.entries(json).find(([file]) => file === name)?.[1];
}

/** A text is read sooner than a program of the same length. */
function parsed(content: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(content))})`;
}

function importingModule(json: JsonFiles): string {
  const loads = Object.keys(json).map(
    (file) => `${file}: async () => (await import('published:${file}')).content`,
  );
  return `export const load = { ${loads.join(', ')} };`;
}

/** Each file says its own name: somebody else's page in its place is then an error. */
function fetchingModule(
  json: JsonFiles,
  emit: (file: { readonly name: string; readonly source: string }) => string,
): string {
  const loads = Object.entries(json).map(([file, content]) => {
    const reference = emit({ name: `${file}.json`, source: JSON.stringify({ file, content }) });
    return `${file}: () => fileAt(import.meta.ROLLUP_FILE_URL_${reference}, '${file}')`;
  });
  const fetched = fileURLToPath(new URL('../src/data/fetched.ts', import.meta.url));
  return `import { fileAt } from ${JSON.stringify(fetched)};
export const load = { ${loads.join(', ')} };`;
}

function helplinesModule(texts: ReadonlyMap<string, string>, isBar: boolean): string {
  const all = soundRows(readHelplines(texts.get('src/data/helplines.csv') ?? ''));
  const shown = isBar ? all.filter(({ bar }) => bar !== '') : all;
  return `export const helplines = ${JSON.stringify(shown)};`;
}

function refusal(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const sentence = `The published files have ${count}; nothing was built.`;
  return [sentence, ...problems.map(problemWords)].join('\n');
}
