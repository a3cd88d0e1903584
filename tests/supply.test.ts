import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One package of the lockfile, under the folder it is installed in; the project's own is "". */
interface Entry {
  readonly integrity?: string;
  /** Left out by npm where the registry is the usual one. */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const { '': _own, ...installed } = packages;

function pathsWhere(isWrong: (entry: Entry) => boolean): string[] {
  return Object.entries(installed).flatMap(([path, entry]) => (isWrong(entry) ? path : []));
}

test('Every package is locked by a hash of its content, whatever system it is for.', () => {
  expect(Object.keys(installed).length).toBeGreaterThan(200);
  expect(pathsWhere(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
});

test('Every package comes from the usual registry.', () => {
  expect(pathsWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
});

test('No package has a script that would run at install, and none could.', () => {
  expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

test('Versions of what we ask for are exact.', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >;
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
