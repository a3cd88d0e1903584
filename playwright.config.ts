import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './scripts/chromium.mjs';
import { engines, isInstalled } from './scripts/engines.mjs';
import type { EngineOptions } from './tests/engines/engine.ts';

export default defineConfig<object, EngineOptions>({
  outputDir: 'test-results/browser',
  globalSetup: './tests/browser/server.ts',
  // One more than cores: many tests wait for a timer or the network.
  workers: 3,
  // A busy machine may keep a browser waiting; what passed at the second try is named in the summary.
  retries: process.env.CI ? 2 : 0,
  // The same for what is waited for: five seconds are few for a page on two busy cores.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: [
    // A short set of tests in each other engine that is installed; first, as each starts but once.
    ...engines.filter(isInstalled).map(({ name }) => ({
      name,
      testDir: 'tests/engines',
      timeout: 60_000,
      use: { engine: name },
    })),
    {
      name: 'Chromium',
      testDir: 'tests/browser',
      fullyParallel: true,
      timeout: 20_000,
      use: {
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        viewport: { width: 1280, height: 800 },
        actionTimeout: 8000,
        launchOptions: { executablePath: await findChromium(), args: launchArguments },
      },
    },
  ],
});
