import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readPublished } from '../scripts/published.ts';
import { checkFiles } from '../src/data/checks.ts';
import { problemWords } from '../src/data/rows.ts';

const files = readPublished('.');

/** Rows without the header, of every file whose path below src/data begins so. */
function rowsIn(start: string): number {
  const texts = [...files].filter(([path]) => path.startsWith(`src/data/${start}`));
  return texts.reduce((rows, [, text]) => rows + csvParseRows(text).length - 1, 0);
}

test('The published files have no problem.', () => {
  expect(checkFiles(files).map(problemWords)).toEqual([]);
});

test.each([
  ['measures.csv', 11],
  ['areas.csv', 66],
  ['releases.csv', 40],
  ['sources.csv', 302],
  ['observations/', 5298],
  ['quarterly/', 19_800],
  ['breakdowns.csv', 95],
  ['population.csv', 220],
  ['context.csv', 73],
  ['claims.csv', 21],
  ['events.csv', 6],
  ['helplines.csv', 16],
  ['tiles.csv', 49],
  ['council-to-force.csv', 366],
  ['force-boundary-units.csv', 232],
])('%s has the rows that the README names: %i.', (file, rows) => {
  expect(rowsIn(file)).toBe(rows);
});

test('Text is UTF-8 with plain line feeds, and ends in one.', () => {
  const odd = [...files].filter(
    ([, text]) => /\r|\uFEFF|\uFFFD/.test(text) || !text.endsWith('\n'),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});
