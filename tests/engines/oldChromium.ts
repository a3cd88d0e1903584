import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { launchArguments } from '../../scripts/chromium.mjs';
import { type Driver, hold, windowSize } from './driver.ts';

/** A Chromium as old as the floor, by Playwright. */
export async function startOldChromium(packed: string): Promise<Driver> {
  const executablePath = await unpacked(packed);
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const page = await browser.newPage({ viewport: windowSize });
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
    close: () => browser.close(),
  };
}

/** Unpacked once, under another name until it is whole. */
async function unpacked(packed: string): Promise<string> {
  const folder = 'node_modules/.cache/flagged';
  const program = join(folder, 'chromium-106');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const partial = `${program}.${process.pid}`;
  const target = createWriteStream(partial, { mode: 0o755 });
  await pipeline(createReadStream(packed), createBrotliDecompress(), target);
  renameSync(partial, program);
  return program;
}
