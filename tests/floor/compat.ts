// This entry reads the file; the usual one would have Vite make a module of its 20 MB.
import compat, {
  type BrowserName,
  type CompatStatement,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode';
import { oldestBrowsers } from '../../scripts/floor.ts';

export type { Identifier } from '@mdn/browser-compat-data/forLegacyNode';
export const { api, css, javascript } = compat;

interface Floor {
  readonly browser: BrowserName;
  readonly version: string;
}

/** What browserslist names otherwise than the compatibility data. */
const otherNames: Readonly<Record<string, BrowserName>> = {
  ios_saf: 'safari_ios',
  samsung: 'samsunginternet_android',
};

const floors: readonly Floor[] = oldestBrowsers().map(({ browser, version }) => {
  const name = Object.keys(compat.browsers).find((known) => known === browser);
  const found = otherNames[browser] ?? (name as BrowserName | undefined);
  if (!found) throw new Error(`The compatibility data does not know the browser "${browser}".`);
  return { browser: found, version };
});

/** The features inside one, by name. */
export function within(group: Identifier): [name: string, feature: Identifier][] {
  return Object.keys(group).flatMap((name) => {
    const feature = name === '__compat' ? undefined : group[name];
    return feature ? [[name, feature]] : [];
  });
}

/** The browsers of the floor that lack a feature, such as "safari 15.4". */
export function lackedBy(feature: Identifier | undefined, prefixes: readonly string[] = []) {
  const statement = feature?.__compat;
  if (!statement) return [];
  return floors
    .filter((floor) => !isSupported(statement, floor, prefixes))
    .map(({ browser, version }) => `${browser} ${version}`);
}

function isSupported(
  { support }: CompatStatement,
  { browser, version }: Floor,
  prefixes: readonly string[],
): boolean {
  const found = support[browser];
  if (!found) return true;
  return [found].flat().some((entry) => isPlain(entry, prefixes) && isWithin(entry, version));
}

/** Whether it is there under its own name, or a prefix that is written too, without a flag. */
function isPlain(entry: SimpleSupportStatement, prefixes: readonly string[]): boolean {
  const { flags, prefix, alternative_name: otherName } = entry;
  return !flags && !otherName && (!prefix || prefixes.includes(prefix));
}

function isWithin(entry: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed } = entry;
  if (typeof added !== 'string' || added === 'preview') return false;
  return !isBefore(version, added) && (!removed || isBefore(version, removed));
}

/** The data writes "≤18" where it knows only that a version was not the first. */
function isBefore(one: string, other: string): boolean {
  const [a = 0, b = 0] = partsOf(one);
  const [c = 0, d = 0] = partsOf(other);
  return a === c ? b < d : a < c;
}

function partsOf(version: string): number[] {
  return version.replace('≤', '').split('.').map(Number);
}
