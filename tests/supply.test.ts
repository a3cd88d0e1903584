import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

/** One package of the lockfile, under the folder it is installed in; the project's own is "". */
interface Entry extends Manifest {
  readonly version?: string;
  readonly integrity?: string;
  /** Left out by npm where the registry is the usual one. */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: Versions | readonly string[];
  readonly optionalDependencies?: Versions;
}

type Lock = Readonly<Record<string, Entry>>;

const registry = 'https://registry.npmjs.org/';
/**
 * Biome for other systems than glibc Linux: these eight are locked by name and version only, as the
 * registry that the lockfile was made with had none of their files. They lint, and ship nowhere.
 */
const unhashed = /^node_modules\/@biomejs\/cli-(android|darwin|win32|linux-\w+-musl)\b/;
/** The oldest Node.js that package.json allows. */
const oldestNode = [20, 19, 0] as const;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock };

/** All that is wrong with what would be installed, in words. */
function faultsIn(lock: Lock, wanted: Manifest): string[] {
  const { '': own = {}, ...installed } = lock;
  return [
    ...Object.entries(directOf(wanted)).flatMap(([name, version]) =>
      directFaults(name, version, installed[`node_modules/${name}`]),
    ),
    ...stepFaults(directOf(own), directOf(wanted)),
    ...Object.entries(installed).flatMap(([path, entry]) =>
      [...entryFaults(entry), ...hashFaults(path, entry), ...lackedBy(path, entry, lock)].map(
        (fault) => `${path} ${fault}`,
      ),
    ),
  ];
}

function hashFaults(path: string, { integrity, optional, dev }: Entry): string[] {
  if (integrity === undefined && unhashed.test(path) && optional && dev) return [];
  return /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : ['has no sha512 integrity'];
}

/** `npm ci` refuses a lockfile that lacks anything, even what another system would install. */
function lackedBy(path: string, entry: Entry, lock: Lock): string[] {
  const folders = path.split('/node_modules/').map((_, at, all) => all.slice(0, at + 1));
  const places = ['', ...folders.map((parts) => `${parts.join('/node_modules/')}/`)];
  return Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    .filter((name) => !places.some((place) => lock[`${place}node_modules/${name}`]))
    .map((name) => `needs ${name}, which is not locked`);
}

function directOf({ dependencies = {}, devDependencies = {} }: Manifest): Versions {
  return { ...dependencies, ...devDependencies };
}

function directFaults(name: string, version: string, entry: Entry | undefined): string[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return [`${name} ${version} is no exact version`];
  if (!entry) return [`${name} is not in the lockfile`];
  return entry.version === version ? [] : [`${name} ${version} is locked as ${entry.version}`];
}

function stepFaults(locked: Versions, wanted: Versions): string[] {
  const names = new Set([...Object.keys(locked), ...Object.keys(wanted)]);
  return [...names]
    .filter((name) => locked[name] !== wanted[name])
    .map((name) => `${name} differs between package.json and the lockfile`);
}

function entryFaults(entry: Entry): string[] {
  const { resolved = registry, link, hasInstallScript } = entry;
  const sources = Object.entries({ ...entry.dependencies, ...entry.optionalDependencies });
  return [
    resolved.startsWith(registry) ? [] : `comes from ${resolved}`,
    link ? 'is a link' : [],
    hasInstallScript ? 'runs a script when it is installed' : [],
    runsOn(oldestNode, nodeOf(entry)) ? [] : `needs Node.js ${nodeOf(entry)}`,
    sources.filter(([, range]) => !isRange(range)).map(([name]) => `takes ${name} from elsewhere`),
  ].flat();
}

/** Versions only: no git, file, link or web address. */
function isRange(range: string): boolean {
  return /^[\d.xX*^~<>=| -]+(?:-[\w.]+)?$/.test(range);
}

/** Some old packages list sentences instead, all of them about versions long past. */
function nodeOf({ engines }: Entry): string {
  return engines && 'node' in engines ? (engines.node ?? '*') : '*';
}

type Version = readonly [number, number, number];

/** Whether a version lies in a range such as `^20.19.0 || >=22.12.0`. */
function runsOn(version: Version, range: string): boolean {
  return range.split('||').some((part) => {
    const found = /^\s*(\^|>=|)\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*$/.exec(part);
    if (!found) return part.trim() === '*';
    const [, sign, major = '', minor = '0', patch = '0'] = found;
    const least: Version = [Number(major), Number(minor), Number(patch)];
    const isSame = version[0] === least[0];
    return isAtLeast(version, least) && (sign === '>=' || isSame);
  });
}

function isAtLeast(version: Version, least: Version): boolean {
  const at = version.findIndex((part, index) => part !== least[index]);
  return at < 0 || (version[at] ?? 0) > (least[at] ?? 0);
}

test('What is installed is whole, exact and from the registry alone.', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(200);
  expect(faultsIn(packages, manifest)).toEqual([]);
});

test('No package that is installed here has a script that would run by itself.', () => {
  const folders = Object.keys(packages).filter((path) => path && existsSync(path));
  expect(folders.length).toBeGreaterThan(150);
  const withScripts = folders.filter((folder) => {
    const text = readFileSync(`${folder}/package.json`, 'utf8');
    const { scripts = {} } = JSON.parse(text) as { scripts?: Versions };
    return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
  });
  expect(withScripts).toEqual([]);
});

test('Scripts of packages are off, and no script of ours waits for another by its name.', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const { scripts } = manifest as { scripts: Versions };
  const hooks = Object.keys(scripts).filter((name) =>
    Object.hasOwn(scripts, name.replace(/^(pre|post)/, '')),
  );
  expect(hooks.filter((name) => /^(pre|post)/.test(name))).toEqual([]);
});

describe('a fault is found', () => {
  const sound: Entry = { version: '1.2.3', integrity: `sha512-${'a'.repeat(86)}==` };
  const wanted: Manifest = { dependencies: { one: '1.2.3' } };
  const lock = (entry: Entry): Lock => ({
    '': wanted,
    'node_modules/one': { ...sound, ...entry },
    'node_modules/two': sound,
    'node_modules/one/node_modules/three': { ...sound, dependencies: { two: '^1.0.0' } },
  });

  test('and none where there is none', () => {
    const engines = { node: '>=18' };
    const dependencies = { two: '^1.0.0 || ~2.1', three: '>=1 <3' };
    const resolved = `${registry}one/-/one-1.2.3.tgz`;
    expect(faultsIn(lock({ engines, dependencies, resolved }), wanted)).toEqual([]);
    expect(faultsIn(lock({ engines: ['node >= 0.8'] }), wanted)).toEqual([]);
  });

  test.each<[string, Entry]>([
    ['has no sha512 integrity', { integrity: '' }],
    ['has no sha512 integrity', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['comes from https://evil.example/one.tgz', { resolved: 'https://evil.example/one.tgz' }],
    [
      'comes from git+ssh://git@github.com/one/one.git#1',
      { resolved: 'git+ssh://git@github.com/one/one.git#1' },
    ],
    [`comes from http://registry.npmjs.org/one`, { resolved: 'http://registry.npmjs.org/one' }],
    ['needs four, which is not locked', { dependencies: { four: '*' } }],
    ['needs four, which is not locked', { optionalDependencies: { four: '1.0.0' } }],
    ['is a link', { link: true }],
    ['runs a script when it is installed', { hasInstallScript: true }],
    ['needs Node.js ^22.12.0 || >=24', { engines: { node: '^22.12.0 || >=24' } }],
    ['needs Node.js >=20.20.0', { engines: { node: '>=20.20.0' } }],
    ['needs Node.js ^18.0.0', { engines: { node: '^18.0.0' } }],
    ['takes two from elsewhere', { dependencies: { two: 'github:two/two' } }],
    ['takes two from elsewhere', { optionalDependencies: { two: 'file:../two' } }],
    ['takes two from elsewhere', { dependencies: { two: 'https://evil.example/two.tgz' } }],
  ])('%s', (fault, entry) => {
    expect(faultsIn(lock(entry), wanted)).toEqual([`node_modules/one ${fault}`]);
  });

  test('a package without a hash, but for the few that are named', () => {
    const path = 'node_modules/@biomejs/cli-darwin-arm64';
    const faults = (entry: Entry) => faultsIn({ ...lock({}), [path]: entry }, wanted);
    expect(faults({ version: '1.2.3', optional: true, dev: true })).toEqual([]);
    expect(faults({ version: '1.2.3', optional: true })).toEqual([
      `${path} has no sha512 integrity`,
    ]);
    expect(faults({ version: '1.2.3', dev: true })).toEqual([`${path} has no sha512 integrity`]);
  });

  test.each<[string, Manifest, string[]]>([
    [
      'a range',
      { dependencies: { one: '^1.2.3' } },
      ['one ^1.2.3 is no exact version', 'one differs between package.json and the lockfile'],
    ],
    [
      'another version',
      { devDependencies: { one: '1.2.4' } },
      ['one 1.2.4 is locked as 1.2.3', 'one differs between package.json and the lockfile'],
    ],
    [
      'a package that was never locked',
      { dependencies: { one: '1.2.3', five: '2.0.0' } },
      ['five is not in the lockfile', 'five differs between package.json and the lockfile'],
    ],
    [
      'a package that was taken out',
      { dependencies: {} },
      ['one differs between package.json and the lockfile'],
    ],
  ])('%s in package.json', (_what, manifestNow, faults) => {
    expect(faultsIn(lock({}), manifestNow)).toEqual(faults);
  });
});
