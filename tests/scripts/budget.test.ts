// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measuredView, overBudget } from '../../scripts/budget.mjs';
import { builtAddresses, firstView, wholeView } from '../../scripts/views.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flagged-budget-'));
  write('assets/first-00000000.js', 10);
  write('assets/index-00000000.js', 5000);
  write('assets/index-00000000.js.br', 1000);
  write('assets/Part-00000000.js', 200);
  write('assets/Map-00000000.js', 40);
  write('assets/style-00000000.css', 300);
  write('assets/forces/b01d/westland.json', 70);
  write('assets/council-to-force-00000000.json', 20);
  const measures = ['one', 'two', 'three', 'four', 'five', 'six'];
  for (const slug of measures) write(`assets/${slug}-00000000.json`, 50);
  write('assets/quarterly-one-00000000.json', 99);
  page('index.html', 'figures/one councils');
  page('forces/westland/index.html', 'force/westland');
  page('data/index.html', ['councils', ...measures.map((slug) => `figures/${slug}`)].join(' '));
  writeFileSync(join(folder, '404.html'), '<p>No such page</p>');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, size: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), 'x'.repeat(size));
}

function page(path: string, needs: string): void {
  const html = `<script src="/assets/first-00000000.js" data-code="/assets/Map-00000000.js"></script>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="/assets/index-00000000.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-00000000.css">
    <link rel="modulepreload" crossorigin href="/assets/Part-00000000.js">
    <div id="root" data-address="/" data-needs="${needs}"></div>`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html.padEnd(2000));
  write(`${path}.br`, 400);
}

const limits = (budget: { total?: number; script?: number; html?: number; requests?: number }) => ({
  total: budget.total ?? 9999,
  script: budget.script ?? 9999,
  pages: {
    '/': {
      html: budget.html ?? 9999,
      script: 9999,
      style: 9999,
      data: 9999,
      requests: budget.requests ?? 99,
    },
  },
});

test('A first view is what its page names, as it comes over the line.', () => {
  const script = 10 + 1000 + 200;
  expect(measuredView(folder, '/')).toEqual({
    html: 400,
    script,
    style: 300,
    data: 0,
    requests: 5,
  });
});

test('The code of a page and its figures come with a query, or once it is used.', () => {
  const whole = measuredView(folder, '/?areas=westland');
  expect(whole).toEqual({ html: 400, script: 1250, style: 300, data: 50 + 20, requests: 8 });
  expect(firstView(folder, '/data').data).toEqual([]);
  expect(wholeView(folder, '/data')).toEqual(firstView(folder, '/data?measure=one'));
  expect(wholeView(folder, '/data').data).toHaveLength(7);
  expect(wholeView(folder, '/forces/westland').data).toEqual(['assets/forces/b01d/westland.json']);
});

test('The addresses are those that were built.', () => {
  expect(builtAddresses(folder)).toEqual(['/', '/data', '/forces/westland']);
  expect(() => builtAddresses(join(folder, 'nowhere'))).toThrow('holds no built site');
});

test('Nothing is said of a site within its budget.', () => {
  expect(overBudget(folder, limits({}))).toEqual([]);
  expect(overBudget(folder, limits({ total: 1910, script: 1210, html: 400 }))).toEqual([]);
});

test('What is over its budget is named: page, part, bytes and budget.', () => {
  expect(overBudget(folder, limits({ html: 399, requests: 4 }))).toEqual([
    '/, html: 400 bytes compressed; its budget is 399.',
    '/, requests: 5; its budget is 4.',
  ]);
  expect(overBudget(folder, limits({ script: 1209 }))).toEqual([
    '/data (and 1 more, such as /forces/westland), script: 1,210 bytes compressed; its budget is 1,209.',
  ]);
  expect(overBudget(folder, limits({ total: 1909 }))).toEqual([
    '/ (and 2 more, such as /forces/westland), all: 1,910 bytes compressed; its budget is 1,909.',
  ]);
});

test('A page that names a file which was not built is refused.', () => {
  rmSync(join(folder, 'assets/Part-00000000.js'));
  expect(() => measuredView(folder, '/')).toThrow(
    '"/assets/Part-00000000.js", which was not built',
  );
});

test('A need that no built file answers, or two do, is refused.', () => {
  write('assets/one-11111111.json', 1);
  expect(() => wholeView(folder, '/')).toThrow('2 built files hold "figures/one", not one.');
});
