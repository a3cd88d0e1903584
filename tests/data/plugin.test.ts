import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { published, readPublished } from '../../scripts/published.ts';
import { cell, published as committed, type Edits, edited } from './breaking.ts';

let folder = '';

/** A project of one empty page, with the published files beside it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  mkdirSync(join(folder, 'src'));
  cpSync('src/data', join(folder, 'src/data'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(edits: Edits): void {
  for (const [file, text] of edited(edits)) writeFileSync(join(folder, file), text);
}

function config(mode = 'production'): InlineConfig {
  const quiet = { configFile: false, logLevel: 'silent' } as const;
  return { ...quiet, root: folder, mode, plugins: [published()], build: { write: false } };
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return String(error);
  }
  return '';
}

const twoMistakes: Edits = {
  'tiles.csv': cell('kent,', 'row', 'low'),
  'claims.csv': cell('ew-3186,', 'check', 'guess'),
};

test('The files are read with paths from the folder of the project.', () => {
  expect([...readPublished(folder).keys()]).toEqual([...committed.keys()]);
  expect(committed.get('src/data/tiles.csv')).toMatch(/^area,column,row\n/);
  expect(committed.has('src/data/outlines.json')).toBe(true);
  expect(committed.has('src/data/quarterly/sexual-grooming.csv')).toBe(true);
  expect([...committed.keys()].filter((path) => path.endsWith('.ts'))).toEqual([]);
});

test('A build fails with all problems, one on each line, and says that nothing was built.', async () => {
  write(twoMistakes);
  const words = await refusalOf(build(config()));
  expect(words).toContain('The published files have 2 problems; nothing was built.\n');
  expect(words).toMatch(
    /^src\/data\/claims\.csv:\d+, column "check": expected one of .*"guess"\.$/m,
  );
  expect(words).toMatch(/^src\/data\/tiles\.csv:\d+, column "row": expected .*, found "low"\.$/m);
});

test('One problem is called one problem.', async () => {
  write({ 'tiles.csv': cell('kent,', 'row', 'low') });
  expect(await refusalOf(build(config()))).toContain('The published files have 1 problem;');
});

test('Sound files are built.', async () => {
  expect(await refusalOf(build(config()))).toBe('');
});

test('The development server does not start on files with problems.', async () => {
  write(twoMistakes);
  const server = createServer({
    ...config('development'),
    server: { middlewareMode: true, ws: false },
  });
  expect(await refusalOf(server)).toContain('The published files have 2 problems');
});

test('Tests run on files with problems, since one of them says what is wrong.', async () => {
  write(twoMistakes);
  expect(await refusalOf(build(config('test')))).toBe('');
});
