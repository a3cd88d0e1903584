import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ratioInterval } from '../src/domain/change.ts';
import { intervalOf } from '../src/domain/interval.ts';

const text = readFileSync('docs/rules.md', 'utf8');
const numbers = [...text.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));

/** The numbers in each row of the tables below a rule. */
function rowsBelow(rule: number): number[][] {
  const own = text.split(/^(?=\d+\. \*\*)/m).find((one) => one.startsWith(`${rule}. `)) ?? '';
  const lines = own.split('\n').filter((line) => /^\s+\| \d/.test(line));
  return lines.map((line) => (line.match(/\d[\d,]*(\.\d+)?/g) ?? []).map(unseparated));
}

function unseparated(cell: string): number {
  return Number(cell.replaceAll(',', ''));
}

test('The rules are numbered, and keep their numbers.', () => {
  expect(numbers).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
});

test('Every rule that the code or a test names is one of them.', () => {
  const paths = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const named = paths
    .filter((path) => /\.(?:tsx?|md)$/.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\brules? (\d+)/gi)])
    .map(([, number]) => Number(number));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
});

describe('the examples in the rules are what the code works out', () => {
  const intervals = rowsBelow(5).flatMap((row) => [row.slice(0, 3), row.slice(3)]);
  test.each(intervals)('%f offences: %f to %f', (count, lower, upper) => {
    const found = intervalOf(count ?? Number.NaN);
    expect([found.lower, found.upper]).toEqual([
      expect.closeTo(lower ?? Number.NaN, 3),
      expect.closeTo(upper ?? Number.NaN, 3),
    ]);
  });

  test.each(rowsBelow(8))(
    '%f, then %f: %f times, %f to %f',
    (earlier, later, ratio, lower, upper) => {
      expect((later ?? 0) / (earlier ?? 0)).toBe(ratio);
      const found = ratioInterval(earlier ?? Number.NaN, later ?? Number.NaN);
      expect([found.lower, found.upper]).toEqual([
        expect.closeTo(lower ?? Number.NaN, 2),
        expect.closeTo(upper ?? Number.NaN, 2),
      ]);
    },
  );

  test('all of them', () => {
    expect(intervals).toHaveLength(8);
    expect(rowsBelow(8)).toHaveLength(3);
  });
});
