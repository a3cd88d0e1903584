// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A browser other than the one of the browser tests: the programs that it needs, by name, with
 * their paths; none of a name where it is not installed.
 * @typedef {object} Engine
 * @property {string} name
 * @property {'old-chromium' | 'firefox' | 'webkit'} kind
 * @property {Record<string, string | undefined>} programs
 * @property {string} from what installs it
 */

const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);

/** @type {readonly Engine[]} */
export const engines = [
  {
    name: 'Chromium 106',
    kind: 'old-chromium',
    programs: { chromium: packedChromium() },
    from: 'npm install, on Linux x64',
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    programs: { firefox: found(['firefox-esr', 'firefox']) },
    from: 'apt-get install firefox-esr',
  },
  {
    name: 'WebKitGTK',
    kind: 'webkit',
    programs: {
      browser: miniBrowser(),
      driver: found(['WebKitWebDriver']),
      display: found(['Xvfb']),
      windows: found(['matchbox-window-manager']),
    },
    from: 'apt-get install webkit2gtk-driver xvfb xauth matchbox-window-manager',
  },
];

/** @param {Engine} engine */
export function isInstalled({ programs }) {
  return Object.values(programs).every((path) => path !== undefined);
}

/** The programs of an installed engine. @param {Engine} engine @param {string} program */
export function programOf({ name, programs }, program) {
  const path = programs[program];
  if (path === undefined) throw new Error(`${name} is not installed: there is no ${program}.`);
  return path;
}

/** @param {readonly string[]} names */
function found(names) {
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Chromium as the package @sparticuz/chromium brings it along, compressed. */
function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin/chromium.br');
  return existsSync(path) ? path : undefined;
}

/** WebKit's own small browser: Debian keeps it beside the library, in a folder for each system. */
function miniBrowser() {
  return childrenOf('/usr/lib')
    .flatMap(childrenOf)
    .filter((folder) => /\/webkit2gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** @param {string} folder @returns {string[]} */
function childrenOf(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
