// @ts-check
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** How it is started here: without what talks to the network by itself. */
export const launchArguments = [
  // Chromium refuses to run as root with its sandbox.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The first has no windows, as Playwright's own for tests: it takes half the time. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Long enough for a slow line, in milliseconds. */
const longestInstall = 180_000;

/**
 * Where a Chromium is: the one named by CHROME_PATH, Playwright's own, the system's; else
 * Playwright's own after installing it. Rejects with what to do when there is none.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", but there is no program at that path.`);
  }
  const found = ownChromium() ?? systemChromium();
  if (found) return found;
  await install();
  const installed = ownChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found: install one (Debian: apt-get install chromium) or set CHROME_PATH to its path.',
  );
}

/** @returns {string | undefined} */
function ownChromium() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @returns {string | undefined} */
function systemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return systemNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isProgram(path));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ends when the installer does, whatever came of it, or when it takes too long. */
function install() {
  console.error('No Chromium was found: trying to install the one of Playwright.');
  const program = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const installer = spawn(process.execPath, [program, 'install', 'chromium'], {
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: longestInstall,
  });
  return new Promise((resolve) => {
    installer.once('error', resolve);
    installer.once('close', resolve);
  });
}
