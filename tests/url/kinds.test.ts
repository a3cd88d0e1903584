import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { words } from '../../src/url/keys.ts';

/** A word that nothing answers for yet. */
const added = 'as-yet-unknown';

/** What the compiler says about the sources with one more word for each key. */
function complaints(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flagged-'));
  try {
    for (const name of ['src', 'tsconfig.json', 'package.json']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const path = join(folder, 'src/url/keys.ts');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/^( {2}\w+: \[)(?=')(.*)(\],)$/gm, `$1$2, '${added}'$3`));
    const tsc = resolve('node_modules/.bin/tsc');
    execFileSync(tsc, ['--noEmit', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where each key's words have to be answered for, at least. */
const places: Readonly<Partial<Record<keyof typeof words, readonly string[]>>> = {
  as: ['pages/RateToggle.tsx'],
  map: ['pages/DrawnMap.tsx'],
  forces: ['pages/TrendsPage.tsx'],
  every: ['pages/TrendsPage.tsx'],
  sort: ['pages/CompareControls.tsx', 'pages/CompareFrame.tsx', 'pages/DataPage.tsx'],
  show: ['pages/MapPage.tsx', 'pages/TrendsPage.tsx', 'pages/CoveragePage.tsx'],
  chart: ['pages/CompareControls.tsx', 'pages/CompareFrame.tsx'],
};

test('one more word for a key does not compile before every place answers for it', () => {
  const said = complaints();
  for (const [key, files] of Object.entries(places)) {
    for (const file of files) expect(said, `${key} in ${file}`).toContain(`src/${file}(`);
  }
}, 120_000);
