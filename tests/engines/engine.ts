import { test as base, expect } from '@playwright/test';
import { engines, programOf } from '../../scripts/engines.mjs';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type Gate, startGate } from './gate.ts';
import { startOldChromium } from './oldChromium.ts';
import { Visitor } from './visitor.ts';
import { startWebKit } from './webkit.ts';

export interface EngineOptions {
  /** By its name in `scripts/engines.mjs`. */
  readonly engine: string;
}

interface WorkerFixtures extends EngineOptions {
  readonly driver: Driver;
  readonly gate: Gate;
}

interface Fixtures {
  readonly visitor: Visitor;
}

/** One engine and one server for all tests of a worker; a test fails on an error of its pages. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, use) => {
      const driver = await start(engine);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  gate: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture asks for.
    async ({}, use) => {
      const gate = await startGate(process.env.FLAGGED_ADDRESS ?? '');
      await use(gate);
      await gate.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ driver, gate }, use) => {
    driver.errors();
    await use(new Visitor(driver, gate.address));
    expect(driver.errors(), 'errors of the page').toEqual([]);
  },
});

export { expect };

function start(name: string): Promise<Driver> {
  const engine = engines.find((one) => one.name === name);
  if (!engine) throw new Error(`There is no engine "${name}".`);
  const program = (of: string) => programOf(engine, of);
  switch (engine.kind) {
    case 'old-chromium':
      return startOldChromium(program('chromium'));
    case 'firefox':
      return startFirefox(program('firefox'));
    case 'webkit':
      return startWebKit({
        browser: program('browser'),
        driver: program('driver'),
        display: program('display'),
        windows: program('windows'),
      });
  }
}
