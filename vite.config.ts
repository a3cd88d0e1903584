import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress.ts';
import { licences } from './scripts/licences.ts';
import { policy } from './scripts/policy.ts';
import { checkPublished } from './scripts/published.ts';
import { site } from './scripts/site.ts';
import { texts } from './scripts/texts.ts';

/** What most pages share comes in one file: on a slow connection each request costs more than its bytes. */
const groups = [
  {
    // What the first script shares with pages; each piece alone would be a request of its own.
    name: 'base',
    test: /node_modules\/(?:react|react-dom|react-router|scheduler|d3-dsv)\/|\/src\/(?:ui\/(?:late|sign|Boundary|Notice|renewal|Skeleton|Again)|data\/(?:references|rows|cells))/,
    priority: 2,
  },
  {
    name: 'shared',
    test: /\/src\/(?:domain|url|pages|charts|content)\/|\/src\/data\/(?!helplines|references|rows|cells)/,
    minShareCount: 8,
  },
];

export default defineConfig({
  plugins: [react(), texts(), checkPublished(), site(), licences(), policy(), compress()],
  build: {
    target: 'es2022',
    // One style sheet for all pages: it is here before the second one is asked for.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    env: { TZ: 'UTC' },
    passWithNoTests: false,
  },
});
