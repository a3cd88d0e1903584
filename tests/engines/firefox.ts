import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { type Driver, hold, windowSize } from './driver.ts';

/** Firefox, by Puppeteer and WebDriver BiDi: Playwright drives only a Firefox of its own. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), 'flagged-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: windowSize,
    timeout: 80_000,
    // Files that a page saves go nowhere near the files of whoever runs the tests.
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    evaluate: (expression) => page.evaluate(expression),
    move: (x, y) => page.mouse.move(x, y),
    press: (x, y) => page.mouse.click(x, y, { delay: hold }),
    key: (key) => page.keyboard.press(key, { delay: hold }),
    type: (text) => page.keyboard.type(text, { delay: hold }),
    errors: () => errors.splice(0),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
