import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { checkFiles } from '../src/data/checks.ts';
import { type Problem, problemWords } from '../src/data/rows.ts';

/** The files of figures in a project folder: a path such as `src/data/areas.csv`, and its text. */
export function readPublished(folder: string): Map<string, string> {
  const names = readdirSync(`${folder}/src/data`, { recursive: true, encoding: 'utf8' });
  const paths = names
    .map((name) => `src/data/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.csv') || path === 'src/data/outlines.json')
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/**
 * Stops the build, and the server for writing pages, while a published file has a problem, and
 * names every one. Tests run all the same: one of them says what is wrong.
 */
export function checkPublished(): Plugin {
  let folder = '.';
  return {
    name: 'check-published',
    apply: (_config, { mode }) => mode !== 'test',
    configResolved({ root }) {
      folder = root;
    },
    buildStart() {
      const problems = checkFiles(readPublished(folder));
      if (problems.length > 0) throw new Error(refusal(problems));
    },
  };
}

function refusal(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const sentence = `The published files have ${count}; nothing was built.`;
  return [sentence, ...problems.map(problemWords)].join('\n');
}
