// @vitest-environment node
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const pages = import.meta.glob('../../src/pages/*.{ts,tsx}');

// A page's code may come before the core: what reads it must wait until something is drawn.
test('No page reads the core when its code comes.', async () => {
  vi.resetModules();
  const { core } = await import('../../src/data/files.ts');
  expect(core).toBeUndefined();
  expect(Object.keys(pages).length).toBeGreaterThan(50);
  const wrong: string[] = [];
  for (const [file, load] of Object.entries(pages)) {
    await load().catch((error: unknown) => wrong.push(`${file}: ${String(error)}`));
  }
  expect(wrong).toEqual([]);
});
