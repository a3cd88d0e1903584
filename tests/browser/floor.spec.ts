import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Allowed, allowedInScripts, allowedInStyles } from '../floor/allowed.ts';
import { newerInScript } from '../floor/scripts.ts';
import { newerInStyles } from '../floor/styles.ts';

// All scripts are parsed, which takes a busy machine its time.
test.describe.configure({ timeout: 120_000 });

const folder = process.env.FLAGGED_DIST ?? 'dist';

interface Newer {
  readonly name: string;
  readonly lackedBy: readonly string[];
  readonly near: string;
}

function builtFiles(ending: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** What is not allowed, and what is allowed without need, in words. */
function faultsIn(
  ending: string,
  newerIn: (text: string) => readonly Newer[],
  allowed: readonly Allowed[],
): string[] {
  const files = builtFiles(ending);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap(({ name: file, text }) =>
    newerIn(text).map((newer) => ({ ...newer, file })),
  );
  const whole = files.map(({ text }) => text).join('\n');
  return [
    ...found
      .filter(({ name }) => !allowed.some((one) => one.name === name))
      .map((one) => `${one.name} in ${one.file} (${one.lackedBy.join(', ')}): ${one.near}`),
    ...allowed
      .filter(({ name }) => !found.some((newer) => newer.name === name))
      .map(({ name }) => `${name} is allowed, but no longer used`),
    ...allowed
      .filter(({ instead }) => instead && !instead.test(whole))
      .map(({ name }) => `${name} has lost what stands in for it`),
  ];
}

test('The built scripts use nothing that a browser of the floor lacks.', () => {
  expect(faultsIn('.js', newerInScript, allowedInScripts)).toEqual([]);
});

test('The built styles use nothing that a browser of the floor lacks, but for what only improves.', () => {
  expect(faultsIn('.css', newerInStyles, allowedInStyles)).toEqual([]);
});
