import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
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

test('No measure, force or release is named in the code, but for one that is shown by default.', () => {
  const slugs = ['measures', 'areas', 'releases'].flatMap((file) => {
    const rows = csvParse(files.get(`src/data/${file}.csv`) ?? '');
    return rows
      .filter(({ kind = 'force' }) => kind === 'force')
      .map((row) => row[rows.columns[0] ?? '']);
  });
  const named = new RegExp(`['"\`/=](${slugs.join('|')})['"\`&/?]`);
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => readFileSync(`src/${path}`, 'utf8').split('\n'))
    .filter((line) => named.test(line));
  expect(code).toEqual(["export const defaultMeasure = 'sexual-grooming' as MeasureSlug;"]);
});
