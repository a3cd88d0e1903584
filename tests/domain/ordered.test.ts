import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ascending } from '../../src/domain/ordered.ts';

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  [2, 10, -1],
  [10, 2, 1],
])('%j beside %j', (one, other, order) => {
  expect(ascending<string | number>(one, other)).toBe(order);
});

test('equals stay in the order they came in', () => {
  const rows = ['b1', 'a1', 'b2', 'a2'];
  expect(rows.sort((one, other) => ascending(one[0] ?? '', other[0] ?? ''))).toEqual([
    'a1',
    'a2',
    'b1',
    'b2',
  ]);
});

test('nothing is sorted by a comparison that knows no equals', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
  const faults = files.filter(
    ({ name, text }) => name !== 'domain/ordered.ts' && /\? -?1 : -?1\b/.test(text),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(faults.map(({ name }) => name)).toEqual([]);
});
