import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licenceProblems, listProblems, packagesOf } from '../scripts/licences.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Installs a package of one module, whose address in the build is returned. */
function install(path: string, manifest: object, files: Record<string, string>): string {
  const folder = join(root, 'node_modules', path);
  mkdirSync(join(folder, 'es'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, 'es/module.js');
}

const text = 'You may use it.';

describe('what ships', () => {
  test('is each package that a module lies in: once, by name, with every text', () => {
    const zebra = { name: 'zebra', version: '1.0.0', license: 'ISC' };
    const scoped = { name: '@apple/core', version: '2.0.0', license: 'MIT' };
    const modules = [
      install('zebra', zebra, { 'LICENSE.md': text, NOTICE: 'By Zoe.', 'README.md': 'Hello.' }),
      install('zebra/node_modules/@apple/core', scoped, { LICENCE: text }),
      join(root, 'node_modules/zebra/es/other.js'),
      join(root, 'src/main.tsx'),
      '\0plugin/helper',
    ];
    expect(packagesOf(modules, root)).toEqual([
      { name: '@apple/core', version: '2.0.0', licence: 'MIT', text },
      { name: 'zebra', version: '1.0.0', licence: 'ISC', text: `${text}\n\nBy Zoe.` },
    ]);
  });

  test('is also what the tools add of their own', () => {
    install('vite', { name: 'vite', version: '8.0.0', license: 'MIT' }, { 'LICENSE.md': text });
    const found = packagesOf(['\0vite/preload-helper.js'], root);
    expect(found.map(({ name }) => name)).toEqual(['vite']);
  });
});

describe('a build is refused', () => {
  const shipped = { name: 'zebra', version: '1.0.0', licence: 'MIT', text };

  test.each(['MIT', 'ISC', '0BSD', 'MIT AND ISC AND BSD-3-Clause'])('but not for %s', (licence) => {
    expect(licenceProblems([{ ...shipped, licence }])).toEqual([]);
  });

  test.each(['GPL-3.0', '', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'mit'])(
    'for the licence “%s”',
    (licence) => {
      expect(licenceProblems([{ ...shipped, licence }])).toEqual([
        `zebra 1.0.0 would ship, and its licence is not one of MIT, ISC, BSD-2-Clause, BSD-3-Clause, 0BSD: "${licence}".`,
      ]);
    },
  );

  test('for a licence of another kind than text, and for none to print', () => {
    const manifest = { name: 'zebra', version: '1.0.0', license: { type: 'MIT' } };
    const problems = licenceProblems(packagesOf([install('zebra', manifest, {})], root));
    expect(problems).toEqual([
      expect.stringMatching(/^zebra 1\.0\.0 would ship, and its licence is not one of .+: ""\.$/),
      'zebra 1.0.0 would ship, and has no file with the text of its licence.',
    ]);
  });

  test('for a list that lacks a package, or has one of another version', () => {
    const older = { ...shipped, version: '0.9.0' };
    expect(listProblems([shipped], [shipped])).toEqual([]);
    expect(listProblems([shipped], [older])).toEqual([
      "src/content/packages.ts lacks what ships:\n  { name: 'zebra', version: '1.0.0', licence: 'MIT' },",
      "src/content/packages.ts lists what does not ship:\n  { name: 'zebra', version: '0.9.0', licence: 'MIT' },",
    ]);
  });
});
