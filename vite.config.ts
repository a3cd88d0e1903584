import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress.ts';
import { licences } from './scripts/licences.ts';
import { policy } from './scripts/policy.ts';
import { checkPublished } from './scripts/published.ts';
import { site } from './scripts/site.ts';
import { texts } from './scripts/texts.ts';

export default defineConfig({
  plugins: [react(), texts(), checkPublished(), site(), licences(), policy(), compress()],
  build: { target: 'es2022', cssCodeSplit: false, modulePreload: { polyfill: false } },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    env: { TZ: 'UTC' },
    passWithNoTests: false,
  },
});
