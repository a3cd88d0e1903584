import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A browser, named as browserslist does, and the oldest version of it that the site is for. */
interface Oldest {
  readonly browser: string;
  readonly version: string;
}

/** The `browserslist` of package.json, which is the one place where the floor stands. */
export function oldestBrowsers(): Oldest[] {
  const text = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  const { browserslist } = JSON.parse(text) as { browserslist: readonly string[] };
  return browserslist.map((query) => {
    const [, browser, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
    if (browser && version) return { browser, version };
    throw new Error(`"${query}" in browserslist is not of the form "chrome >= 105".`);
  });
}

/** Vite's names. Samsung Internet has none: it is a Chromium and held by the tests. */
const targets: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** The floor as Vite's `build.target`, to which it lowers the syntax of scripts and styles. */
export function buildTargets(): string[] {
  return oldestBrowsers().flatMap(({ browser, version }) => {
    const name = targets[browser];
    return name ? [`${name}${version}`] : [];
  });
}
