import { expect, test } from 'vitest';
import { readPublished } from '../scripts/published.ts';
import { checkFiles } from '../src/data/checks.ts';
import { problemWords } from '../src/data/rows.ts';

const files = readPublished('.');

test('The published files have no problem.', () => {
  expect(checkFiles(files).map(problemWords)).toEqual([]);
});

test('Text is UTF-8 with plain line feeds, and ends in one.', () => {
  const odd = [...files].filter(
    ([, text]) => /\r|\uFEFF|\uFFFD/.test(text) || !text.endsWith('\n'),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});
