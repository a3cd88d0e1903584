import { defineConfig } from '@playwright/test';
import { engines, isInstalled } from './scripts/engines.mjs';
import type { EngineOptions } from './tests/engines/engine.ts';

/** A short set of tests in each other engine that is installed; see `tests/engines`. */
export default defineConfig<object, EngineOptions>({
  testDir: 'tests/engines',
  outputDir: 'test-results/engines',
  globalSetup: './tests/browser/server.ts',
  projects: engines.filter(isInstalled).map(({ name }) => ({ name, use: { engine: name } })),
  workers: 3,
  // A busy machine may keep a browser waiting; what passed at the second try is named in the summary.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/engines.json' }]],
});
