import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../scripts/nginx.mjs';
import { type Driver, hold, type KeyName, windowSize } from './driver.ts';

export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
  readonly display: string;
  readonly windows: string;
}

const keys: Readonly<Record<KeyName, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowRight: Key.ARROW_RIGHT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
};

/** WebKit's small browser on a screen of its own, by WebDriver. */
export async function startWebKit(programs: WebKitPrograms): Promise<Driver> {
  const children: ChildProcess[] = [];
  const home = mkdtempSync(join(tmpdir(), 'flagged-webkit-'));
  const stop = () => {
    for (const child of children.reverse()) child.kill('SIGTERM');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  const { display, screen } = await startScreen(programs.display);
  children.push(screen);
  const env = { ...process.env, DISPLAY: display, HOME: home, NO_AT_BRIDGE: '1' };
  // Without a window manager the browser takes no size and no focus.
  children.push(spawn(programs.windows, [], { env, stdio: 'ignore' }));
  const port = await freePort();
  children.push(spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  const session = await connected(`http://127.0.0.1:${port}/`, programs.browser);
  const close = async () => {
    process.off('exit', stop);
    await session.quit().catch(() => undefined);
    stop();
  };
  return { ...driverOf(session), close };
}

/** A display of a number that is free, which the program itself says. */
async function startScreen(program: string): Promise<{ display: string; screen: ChildProcess }> {
  const size = `${windowSize.width}x${windowSize.height}x24`;
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3] ?? screen, 'data');
  return { display: `:${String(number).trim()}`, screen };
}

async function connected(server: string, browser: string): Promise<WebDriver> {
  const options = { binary: browser, args: ['--automation', '--full-screen'] };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await new Builder()
        .usingServer(server)
        .withCapabilities({
          browserName: 'MiniBrowser',
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': options,
        })
        .build();
    } catch (error) {
      if (attempt >= 20) throw error;
      await pause(500);
    }
  }
}

function driverOf(session: WebDriver): Omit<Driver, 'close'> {
  const moved = (x: number, y: number) =>
    session.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
  return {
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    move: (x, y) => moved(x, y).perform(),
    press: (x, y) => moved(x, y).press().pause(hold).release().perform(),
    key: (key) => session.actions().keyDown(keys[key]).pause(hold).keyUp(keys[key]).perform(),
    type: async (text) => {
      for (const letter of text) {
        await session.actions().keyDown(letter).pause(hold).keyUp(letter).perform();
      }
    },
    errors: () => [],
  };
}
