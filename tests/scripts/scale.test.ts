// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadOf } from '../../scripts/load/asking.mjs';
import { loadTables } from '../../scripts/load/results.mjs';
import { assumed, assumptions } from '../../scripts/scale/assumptions.mjs';
import { coldHour, playedDay, warmDay } from '../../scripts/scale/network.mjs';
import { drawer, randomOf } from '../../scripts/scale/random.mjs';
import { visitsTo, weigher } from '../../scripts/scale/visits.mjs';
import { listen, serve } from '../../scripts/serve.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flagged-scale-'));
  write('assets/index-00000000.js', 5000);
  write('assets/Late-00000000.js', 700);
  write('assets/style-00000000.css', 300);
  write('assets/forces/b01d/westland.json', 70);
  write('assets/forces/b01d/eastland.json', 80);
  write('assets/claims-00000000.json', 20);
  write('404.html', 10);
  const explorers = ['map', 'compare', 'trends', 'data', 'forces', 'help', 'claims'];
  for (const address of ['', ...explorers]) page(address, 'claims');
  for (const slug of ['westland', 'eastland']) page(`forces/${slug}`, `force/${slug}`);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: number | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : 'x'.repeat(content));
}

function page(address: string, needs: string): void {
  const html = `<script src="/assets/index-00000000.js"></script>
    <link rel="stylesheet" href="/assets/style-00000000.css"><div id="root" data-needs="${needs}">`;
  write(join(address, 'index.html'), html);
}

const some = (count: number) => {
  const { any } = visitsTo(folder, assumptions);
  return Array.from({ length: count }, any);
};

test('The same seed draws the same visits.', () => {
  expect(some(50)).toEqual(some(50));
  const { any } = visitsTo(folder, { ...assumptions, seed: 6 });
  expect(Array.from({ length: 50 }, any)).not.toEqual(some(50));
});

test('What is drawn is drawn as often as its weight says.', () => {
  const random = randomOf(1);
  const draw = drawer([
    ['often', 3],
    ['seldom', 1],
  ]);
  const drawn = Array.from({ length: 4000 }, () => draw(random));
  const often = drawn.filter((one) => one === 'often').length;
  expect(often / drawn.length).toBeCloseTo(0.75, 1);
});

test('A visit asks for one page and for no file twice; a returning one only for what is new.', () => {
  const { visit } = visitsTo(folder, { ...assumptions, pointing: 1 });
  for (let turn = 0; turn < 200; turn += 1) {
    const first = visit('first').map(({ path }) => path);
    expect(new Set(first).size).toBe(first.length);
    expect(first.filter((path) => path.endsWith('.html'))).toHaveLength(1);
    expect(first).toEqual(expect.arrayContaining(['assets/index-00000000.js']));
    expect(first).toContain('assets/Late-00000000.js');
    expect(visit('returning').filter(({ kind }) => kind === 'script')).toEqual([]);
    const anew = visit('rebuilt').map(({ path }) => path);
    expect(anew).toContain('assets/index-00000000.js');
  }
});

test('A page that the browser still has costs its headers.', () => {
  const weigh = weigher(folder, { ...assumptions, headers: [1000, 100] });
  const file = {
    address: '/assets/index-00000000.js',
    path: 'assets/index-00000000.js',
    kind: 'script' as const,
    isKnown: false,
    coding: 'br' as const,
  };
  expect(weigh(file, 0)).toBe(6000);
  expect(weigh(file, 3)).toBe(5100);
  expect(weigh({ ...file, isKnown: true }, 3)).toBe(100);
});

test('A day that was worked out is the day that is played.', () => {
  const sized = { ...assumptions, places: 5 };
  const { any, random } = visitsTo(folder, sized);
  const demand = new Map();
  for (const { address, kind } of Array.from({ length: 3000 }, any).flat()) {
    demand.set(address, { kind, rate: (demand.get(address)?.rate ?? 0) + 1 / 3000 });
  }
  for (const rule of ['asks', 'shares', 'keeps'] as const) {
    const played = playedDay(any, 3000, rule, sized, random);
    expect(warmDay(demand, 3000, rule, sized).hits).toBeCloseTo(played.hits, 1);
  }
  const [asks, keeps] = [
    warmDay(demand, 3000, 'asks', sized),
    warmDay(demand, 3000, 'keeps', sized),
  ];
  expect(asks.missed).toBeGreaterThan(3000);
  expect(keeps.missed).toBeLessThan(asks.missed);
  expect(keeps.shielded).toBeLessThan(keeps.missed);
  expect(coldHour(demand, 3000, sized).hits).toBeLessThan(keeps.hits);
});

test('An assumption is changed by its name, and no other.', () => {
  expect(assumed(['peak=20', 'perGigabyte=0.02,0.05'])).toEqual({
    ...assumptions,
    peak: 20,
    perGigabyte: [0.02, 0.05],
  });
  for (const change of ['peek=20', 'peak', 'peak=', 'peak=many', 'peak=-1', 'perGigabyte=1']) {
    expect(() => assumed([change])).toThrow('changes no assumption');
  }
});

test('A load is answered as the files are, and an answer of another size is a fault.', async () => {
  const all = some(20)
    .flat()
    .filter(({ isKnown }) => !isKnown);
  const server = await serve(0, folder);
  const load = await loadOf(server.address, folder, all, 5);
  await server.close();
  expect(load.answers).toHaveLength(all.length);
  expect(load.answers.filter(({ fault }) => fault !== '')).toEqual([]);
  expect(loadTables(load)).toHaveLength(1);

  const wrong = await listen(0, (_request, response) => response.end('wrong'));
  const failed = await loadOf(wrong.address, folder, all.slice(0, 3), 2);
  await wrong.close();
  expect(failed.answers.map(({ fault }) => fault)).toContainEqual(
    expect.stringMatching(/^\/.*: 200 with 5 bytes, not \d+$/),
  );
  expect(loadTables(failed)).toHaveLength(2);
});
