import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files by their path below src/, with their text. */
type Files = ReadonlyMap<string, string>;

/** What each folder may import besides itself; `app` and `main.tsx` may import everything. */
const layers: ReadonlyMap<string, readonly string[]> = new Map([
  ['domain', []],
  ['data', ['domain']],
  ['url', ['domain']],
  ['charts', ['domain', 'ui']],
  ['safety', []],
  ['ui', ['safety']],
  ['content', []],
  ['pages', ['domain', 'data', 'url', 'charts', 'safety', 'ui', 'content']],
  ['previews', ['domain', 'data', 'url', 'charts', 'pages']],
]);

const free = ['app', 'main.tsx'];

/** Folders that import no package at all. */
const plain = ['domain', 'content'];

/** Packages that only some folders may know. */
const owners: ReadonlyMap<string, readonly string[]> = new Map([
  ['react-router', ['app', 'pages', 'main.tsx']],
  ['@tanstack/react-query', ['data', 'app']],
  ['recharts', ['charts']],
]);

const banned = ['utils', 'helpers', 'common', 'types', 'constants', 'index'];
const longest = 300;

const packageText = readFileSync('package.json', 'utf8');
const { dependencies } = JSON.parse(packageText) as { dependencies: Record<string, string> };

function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function codeIn(files: Files): [path: string, code: string][] {
  return [...files]
    .filter(([path]) => isCode(path))
    .map(([path, text]) => [path, withoutComments(text)]);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Imports that are fetched together with the file that has them; a type is gone by then. */
const fixedShapes = [
  /^\s*(?:import|export)\b(?!\s+type\b)[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
];

const importShapes = [
  ...fixedShapes,
  /^\s*(?:import|export)\s+type\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g,
];

function specifiersIn(code: string, shapes: readonly RegExp[]): string[] {
  return shapes.flatMap((shape) => [...code.matchAll(shape)].map(([, name = '']) => name));
}

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** A path below src/, or a package. */
  readonly to: string;
  readonly isFile: boolean;
}

function importsIn(files: Files, shapes = importShapes): Import[] {
  return codeIn(files).flatMap(([from, code]) =>
    specifiersIn(code, shapes).map((specifier) => {
      const isFile = specifier.startsWith('.');
      const [path = ''] = specifier.split('?');
      const to = isFile ? posix.join(posix.dirname(from), path) : packageOf(specifier);
      return { from, specifier, to, isFile };
    }),
  );
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** What would undo a leave that is under way, and the one file that may do it. */
const doors = [
  {
    door: 'safety/leaving.ts',
    ways: /\blocation\s*\.\s*(?:reload|assign|replace|href\s*=(?!=))|\b(?:window|document)\.location\s*=(?!=)|\bhistory\s*\.\s*(?:pushState|replaceState|go|back|forward)\b|\bdocument\s*\.\s*title\s*=(?!=)/,
  },
  {
    door: 'pages/useGo.ts',
    ways: /\b(?:useNavigate|useSubmit|useFetcher|redirect|Navigate)\b|,\s*\w+\s*\]\s*=\s*useSearchParams\b/,
  },
];

/** Each rule finds its breaches, in words. */
const rules: Record<string, (files: Files) => string[]> = {
  'Every folder of code is a known layer.': (files) =>
    codeIn(files)
      .filter(([path]) => !layers.has(layerOf(path)) && !free.includes(layerOf(path)))
      .map(([path]) => `${path} lies in no layer`),

  'A layer imports only the layers below it.': (files) =>
    importsIn(files)
      .filter(({ isFile, from, to }) => {
        const [own, other] = [layerOf(from), layerOf(to)];
        return isFile && layers.has(own) && own !== other && !layers.get(own)?.includes(other);
      })
      .map(({ from, to }) => `${from} imports ${to}`),

  'The subject and the words import no package.': (files) =>
    importsIn(files)
      .filter(({ isFile, from }) => !isFile && plain.includes(layerOf(from)))
      .map(({ from, specifier }) => `${from} imports ${specifier}`),

  'Router, query cache and charts are known only where they belong.': (files) =>
    importsIn(files)
      .filter(({ to, from }) => owners.has(to) && !owners.get(to)?.includes(layerOf(from)))
      .map(({ from, specifier }) => `${from} imports ${specifier}`),

  'No page waits for the chart library.': (files) => {
    const imports = importsIn(files, fixedShapes);
    return codeIn(files)
      .filter(([path]) => [...free, 'pages'].includes(layerOf(path)))
      .flatMap(([path]) => chainTo('recharts', path, imports))
      .map((chain) => `${chain} is fetched at once`);
  },

  'What is not a relative import is a dependency.': (files) =>
    importsIn(files)
      .filter(
        ({ isFile, to }) =>
          !isFile && !to.startsWith('published:') && !Object.hasOwn(dependencies, to),
      )
      .map(({ from, specifier }) => `${from} imports ${specifier}, which is no dependency`),

  'Every relative import names a file of src, with its ending.': (files) =>
    importsIn(files)
      .filter(({ isFile, to }) => isFile && !to.includes('*') && !files.has(to))
      .map(({ from, specifier }) => `${from} imports ${specifier}, which is no file`),

  'No file imports itself by a detour.': cyclesIn,

  'No file or folder has a name that says nothing.': (files) =>
    [...files.keys()]
      .filter((path) => path.split('/').some((part) => banned.includes(part.split('.')[0] ?? '')))
      .map((path) => `${path} says nothing by its name`),

  'Only the door that asks whether the reader is leaving changes the address.': (files) =>
    codeIn(files).flatMap(([path, code]) =>
      doors
        .filter(({ door, ways }) => path !== door && ways.test(code))
        .map(({ door }) => `${path} does by itself what ${door} is for`),
    ),

  'Everything is exported by its name.': (files) =>
    codeIn(files)
      .filter(([, code]) => /^\s*export\s+default\b|\bas\s+default\b/m.test(code))
      .map(([path]) => `${path} has a default export`),

  'Nothing is exported twice.': (files) =>
    codeIn(files)
      .filter(([, code]) => /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\bfrom\b/m.test(code))
      .map(([path]) => `${path} passes on what another file exports`),

  'No file is longer than 300 lines.': (files) =>
    [...files]
      .filter(([path]) => /\.(tsx?|css)$/.test(path))
      .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
};

/** How a file leads to a package or another file, if it does, by the shortest way. */
function chainTo(goal: string, start: string, imports: readonly Import[]): string[] {
  const trails = [[start]];
  const seen = new Set([start]);
  for (const trail of trails) {
    for (const { from, to } of imports) {
      if (from !== trail.at(-1) || seen.has(to)) continue;
      if (to === goal) return [[...trail, to].join(' → ')];
      seen.add(to);
      trails.push([...trail, to]);
    }
  }
  return [];
}

function cyclesIn(files: Files): string[] {
  const imports = importsIn(files).filter(({ isFile }) => isFile);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const { from, to } of imports) if (from === path) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}

function breaches(files: Files): string[] {
  return Object.values(rules).flatMap((rule) => rule(files));
}

function readSources(): Files {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
  return new Map(paths.map((path) => [path.replace(/^src\//, ''), readFileSync(path, 'utf8')]));
}

describe('the files of src', () => {
  const sources = readSources();

  test('are all read, and with them their imports', () => {
    expect(codeIn(sources).length).toBeGreaterThan(80);
    expect(importsIn(sources).length).toBeGreaterThan(300);
    const layersFound = new Set(codeIn(sources).map(([path]) => layerOf(path)));
    expect([...layersFound].sort()).toEqual([...layers.keys(), ...free].sort());
  });

  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(sources)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const clean: Files = new Map([
    ['domain/area.ts', 'export const area = 1;\n'],
    ['domain/map.ts', "import { area } from './area.ts';\nexport const map = area;\n"],
    ['data/load.ts', "import { area } from '../domain/area.ts';\nexport const load = area;\n"],
    ['url/view.ts', "import type { Area } from '../domain/area.ts';\n"],
    ['ui/Box.tsx', "import { useId } from 'react';\nexport const Box = useId;\n"],
    ['ui/Box.module.css', '.box {\n  color: inherit;\n}\n'],
    ['charts/Tile.tsx', "import styles from '../ui/Box.module.css';\nimport 'recharts';\n"],
    ['content/words.ts', '// import { useId } from "react" is only said here\n'],
    ['pages/Home.tsx', "import { Link } from 'react-router';\nimport '../data/load.ts';\n"],
    ['safety/leaving.ts', 'window.location.reload();\n'],
    ['ui/again.ts', "import { reload } from '../safety/leaving.ts';\nreload();\n"],
    [
      'pages/useGo.ts',
      "import { useNavigate, useSearchParams } from 'react-router';\nconst [search] = useSearchParams();\nconst isHere = location.href === search;\n",
    ],
    ['charts/lively.ts', "export const lively = () => import('./Tile.tsx');\n"],
    [
      'pages/Chart.tsx',
      "import type { Tile } from '../charts/Tile.tsx';\nimport '../charts/lively.ts';\n",
    ],
    ['app/App.tsx', "const late = () => import('../pages/Home.tsx');\nexport { late };\n"],
  ]);

  test('find nothing in files that keep them', () => {
    expect(breaches(clean)).toEqual([]);
  });

  test.each([
    ['domain/rate.ts', "import '../data/load.ts';", 'domain/rate.ts imports data/load.ts'],
    ['domain/rate.ts', "import { csvParse } from 'd3-dsv';", 'domain/rate.ts imports d3-dsv'],
    [
      'data/rows.ts',
      "import type { View } from '../url/view.ts';",
      'data/rows.ts imports url/view.ts',
    ],
    ['url/links.ts', "const a = import('../data/load.ts');", 'url/links.ts imports data/load.ts'],
    ['url/links.ts', "import { Link } from 'react-router';", 'url/links.ts imports react-router'],
    [
      'charts/Key.ts',
      "import {\n  load,\n} from '../data/load.ts';",
      'charts/Key.ts imports data/load.ts',
    ],
    [
      'safety/Exit.tsx',
      "import { Box } from '../ui/Box.tsx';",
      'safety/Exit.tsx imports ui/Box.tsx',
    ],
    ['ui/Menu.tsx', "import { load } from '../data/load.ts';", 'ui/Menu.tsx imports data/load.ts'],
    ['safety/Exit.tsx', "import '../domain/area.ts';", 'safety/Exit.tsx imports domain/area.ts'],
    [
      'ui/Menu.tsx',
      "import { area } from '../domain/area.ts';",
      'ui/Menu.tsx imports domain/area.ts',
    ],
    ['ui/Line.tsx', "import { Line } from 'recharts';", 'ui/Line.tsx imports recharts'],
    ['content/more.ts', "import { useId } from 'react';", 'content/more.ts imports react'],
    [
      'pages/Old.tsx',
      "import { late } from '../app/App.tsx';",
      'pages/Old.tsx imports app/App.tsx',
    ],
    [
      'pages/Old.tsx',
      "import { useQuery } from '@tanstack/react-query';",
      'pages/Old.tsx imports @tanstack/react-query',
    ],
    [
      'data/glob.ts',
      "const all = import.meta.glob<string>('../ui/*.css');",
      'data/glob.ts imports ui/*.css',
    ],
    [
      'ui/Menu.tsx',
      "import { Box } from '@/ui/Box.tsx';",
      'ui/Menu.tsx imports @/ui/Box.tsx, which is no dependency',
    ],
    ['ui/Menu.tsx', "import { Box } from './Box';", 'ui/Menu.tsx imports ./Box, which is no file'],
    ['store/box.ts', 'export const box = 1;', 'store/box.ts lies in no layer'],
    [
      'domain/area.ts',
      "import { map } from './map.ts';",
      'domain/area.ts → domain/map.ts → domain/area.ts',
    ],
    [
      'pages/Trends.tsx',
      "import { Tile } from '../charts/Tile.tsx';",
      'pages/Trends.tsx → charts/Tile.tsx → recharts is fetched at once',
    ],
    ['ui/utils.ts', 'export const box = 1;', 'ui/utils.ts says nothing by its name'],
    ['ui/index.ts', 'export const box = 1;', 'ui/index.ts says nothing by its name'],
    ['ui/common/Menu.tsx', 'export const Menu = 1;', 'ui/common/Menu.tsx says nothing by its name'],
    ['ui/Menu.tsx', 'export default function Menu() {}', 'ui/Menu.tsx has a default export'],
    [
      'ui/Menu.tsx',
      'const Menu = 1;\nexport { Menu as default };',
      'ui/Menu.tsx has a default export',
    ],
    [
      'ui/all.ts',
      "export { Box } from './Box.tsx';",
      'ui/all.ts passes on what another file exports',
    ],
    ['ui/all.ts', "export * from './Box.tsx';", 'ui/all.ts passes on what another file exports'],
    ...[
      'window.location.reload();',
      'location.assign(address);',
      'window.location.href = address;',
      'window.location = address;',
      "history.replaceState(null, '');",
      'window.history.back();',
      "document.title = 'Map';",
    ].map((code): [string, string, string] => [
      'ui/Menu.tsx',
      code,
      'ui/Menu.tsx does by itself what safety/leaving.ts is for',
    ]),
    ...[
      "import { useNavigate } from 'react-router';",
      "import { useSearchParams } from 'react-router';\nconst [search, setSearch] = useSearchParams();",
      "import { Navigate } from 'react-router';",
    ].map((code): [string, string, string] => [
      'pages/Old.tsx',
      code,
      'pages/Old.tsx does by itself what pages/useGo.ts is for',
    ]),
    ['ui/long.css', '\n'.repeat(300).concat('.a {}\n'), 'ui/long.css has 301 lines'],
  ])('find in %s a breach', (path, text, sentence) => {
    const found = breaches(new Map([...clean, [path, text]]));
    expect(found).toEqual([sentence]);
  });
});
