import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget, overBudget } from '../../scripts/budget.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flagged-budget-'));
  mkdirSync(join(folder, 'map'));
  mkdirSync(join(folder, 'assets'));
  write('index.html', 2000);
  write('map/index.html', 2000);
  write('map/index.html.br', 400);
  write('assets/index.js', 5000);
  write('assets/index.js.br', 1000);
  write('assets/figures.json', 50);
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, size: number): void {
  writeFileSync(join(folder, path), 'x'.repeat(size));
}

const view = ['/map', '/assets/index.js', '/assets/figures.json'];

test('Nothing is said of a view within its budget.', () => {
  expect(overBudget(folder, view, { total: 1450, script: 1000, requests: 3 })).toEqual([]);
});

test('What is over its budget is named, with what it may be.', () => {
  expect(overBudget(folder, view, { total: 1449, script: 999, requests: 2 })).toEqual([
    'all bytes: 1,450; the budget is 1,449.',
    'bytes of script: 1,000; the budget is 999.',
    'requests: 3; the budget is 2.',
  ]);
  expect(overBudget(folder, ['/'], { total: 1999, script: 0, requests: 1 })).toEqual([
    'all bytes: 2,000; the budget is 1,999.',
  ]);
});

test('A view of a file that was not built is refused.', () => {
  expect(() => overBudget(folder, ['/assets/lost.js'], budget)).toThrow('lost.js');
});
