import react from '@vitejs/plugin-react';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress.ts';
import { buildTargets } from './scripts/floor.ts';
import { notices } from './scripts/notices.ts';
import { policy } from './scripts/policy.ts';
import { published } from './scripts/published.ts';
import { site } from './scripts/site.ts';

/**
 * What pages share comes in one file: on a slow connection each request costs more than its bytes.
 * The packages of the first script are a file of their own, as they seldom change.
 */
const groups: Rolldown.CodeSplittingGroup[] = [
  {
    name: (id, modules) => (isOfFirst(id, modules) ? 'packages' : null),
    test: /node_modules/,
    priority: 3,
  },
  { name: (id, modules) => (isOfFirst(id, modules) ? 'index' : null), priority: 2 },
  // Whatever needs the search field, for the pages that have one.
  {
    name: (id, modules) => (isOfSearch(id, modules) ? 'search' : null),
    minShareCount: 5,
    priority: 2,
  },
  // A chart for pages of others is one more that shares the modules of a page.
  { name: 'shared', minShareCount: 5, priority: 1 },
];

type Module = NonNullable<ReturnType<Rolldown.ChunkingContext['getModuleInfo']>>;

/** Whether it is such a module, or reaches one by a way from module to module. */
function reaches(
  isWanted: (module: Module) => boolean,
  next: (module: Module) => readonly string[],
  id: string,
  modules: Rolldown.ChunkingContext,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  return (
    module !== null &&
    (isWanted(module) || next(module).some((to) => reaches(isWanted, next, to, modules, seen)))
  );
}

/** Whether the first script imports it at once, by itself or through others. */
function isOfFirst(id: string, modules: Rolldown.ChunkingContext): boolean {
  return reaches(
    ({ isEntry }) => isEntry,
    ({ importers }) => importers,
    id,
    modules,
  );
}

/** Whether it is of the search field's library, or imports it at once, by itself or through others. */
function isOfSearch(id: string, modules: Rolldown.ChunkingContext): boolean {
  return reaches(
    (module) => module.id.includes('downshift'),
    ({ importedIds }) => importedIds,
    id,
    modules,
  );
}

/** Tests of what lives as long as a window does, and of code put in the place of other code. */
const alone = [
  'tests/app/{first,links,pageCode,PageBoundary,retry,uncaught}.test.tsx',
  'tests/safety/{exit,HelpBar}.test.tsx',
  'tests/scripts/compress.test.ts',
];

/** Tests that build the site. */
const builds = ['tests/{build,rowsOnly}.test.ts'];

export default defineConfig({
  plugins: [react(), published(), site(), notices('licences.txt'), policy(), compress()],
  build: {
    target: buildTargets(),
    // One style sheet for all pages: it is here before the second one is asked for.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // Names, versions and licences of all packages whose code ships; the method page leads there.
    license: { fileName: 'licences.txt' },
    rolldownOptions: {
      // What takes long is known (drawing and compressing every page), and no news to who starts the site.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    passWithNoTests: false,
    retry: process.env.CI ? 1 : 0,
    // A busy machine takes its time, and no test measures it.
    testTimeout: 60_000,
    unstubGlobals: true,
    // Files share what they import, which halves the time of a run.
    pool: 'threads',
    isolate: false,
    // Vitest leaves one core idle unless it is told otherwise.
    maxWorkers: '100%',
    setupFiles: ['tests/support/quiet.ts'],
    // Only what draws needs a document, which takes longer to make than most tests take. Whole builds
    // come first: at the end one core would wait for them.
    projects: [
      {
        extends: true,
        test: { name: 'builds', environment: 'node', include: builds },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...alone, ...builds],
        },
      },
      {
        extends: true,
        test: {
          name: 'drawn',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: alone,
          setupFiles: ['tests/support/drawn.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'jsdom',
          isolate: true,
          include: alone,
          setupFiles: ['tests/support/drawn.ts'],
        },
      },
    ],
  },
});
