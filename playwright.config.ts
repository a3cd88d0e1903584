import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './scripts/chromium.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  globalSetup: './tests/browser/server.ts',
  // One more than cores: many tests wait for a timer or the network.
  workers: 3,
  fullyParallel: true,
  // A busy machine may keep a browser waiting; what passed at the second try is named in the summary.
  retries: process.env.CI ? 2 : 0,
  timeout: 20_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 8000,
    launchOptions: { executablePath: await findChromium(), args: launchArguments },
  },
});
