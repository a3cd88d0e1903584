import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type ShippedPackage, shippedPackages } from '../src/content/packages.ts';

/** Licences that let this site ship the code, as long as their text goes with it. */
const known = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** A package of which some code runs in the browser, with the text of its licence. */
export interface Shipped extends ShippedPackage {
  readonly text: string;
}

/**
 * Publishes the licence of every package that ships as `licences.txt`, and stops the build when a
 * package has none that is known, or is not in the list that `/method` shows.
 */
export function licences(): Plugin {
  let root = '.';
  return {
    name: 'flagged-licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const shipped = packagesOf(modules, root);
      const problems = [...licenceProblems(shipped), ...listProblems(shipped, shippedPackages)];
      if (problems.length > 0) this.error(problems.join('\n'));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(shipped) });
    },
  };
}

/** Each package that a module lies in, by name. */
export function packagesOf(modules: readonly string[], root: string): Shipped[] {
  const folders = new Set(modules.flatMap((id) => folderOf(id, root) ?? []));
  const key = ({ name, version }: Shipped) => `${name} ${version}`;
  return [...folders].map(readPackage).sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Vite and Rolldown put a few lines of their own into what they build. */
function folderOf(id: string, root: string): string | undefined {
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (tool) return join(root, 'node_modules', tool);
  return /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(
    id.replace(/^\0/, ''),
  )?.[0];
}

function readPackage(folder: string): Shipped {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const licence = typeof license === 'string' ? license : '';
  return { name, version, licence, text: texts.join('\n\n') };
}

/** A licence may name several that all hold: "MIT AND ISC". */
export function licenceProblems(shipped: readonly Shipped[]): string[] {
  return shipped.flatMap(({ name, version, licence, text }) => {
    const isKnown = licence.split(' AND ').every((one) => known.includes(one));
    return [
      isKnown
        ? []
        : `${name} ${version} would ship, and its licence is not one of ${known.join(', ')}: "${licence}".`,
      text === ''
        ? `${name} ${version} would ship, and has no file with the text of its licence.`
        : [],
    ].flat();
  });
}

export function listProblems(
  shipped: readonly ShippedPackage[],
  listed: readonly ShippedPackage[],
): string[] {
  const [found, named] = [shipped.map(lineOf), listed.map(lineOf)];
  const add = found.filter((line) => !named.includes(line));
  const drop = named.filter((line) => !found.includes(line));
  return [
    add.length > 0 ? `src/content/packages.ts lacks what ships:\n${add.join('\n')}` : [],
    drop.length > 0 ? `src/content/packages.ts lists what does not ship:\n${drop.join('\n')}` : [],
  ].flat();
}

function lineOf({ name, version, licence }: ShippedPackage): string {
  return `  { name: '${name}', version: '${version}', licence: '${licence}' },`;
}

/** Begins with the mark of UTF-8: not every host names the encoding of a text file. */
function licencesText(shipped: readonly Shipped[]): string {
  const intro = 'Code of these packages is part of this site. The text of each licence follows.';
  const names = shipped.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const texts = shipped.map(({ text }, at) => `${'='.repeat(72)}\n${names[at]}\n\n${text}`);
  return `\uFEFF${[intro, names.join('\n'), ...texts].join('\n\n')}\n`.replaceAll('\r\n', '\n');
}
