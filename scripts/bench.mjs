// @ts-check
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { pages } from './benchPages.mjs';
import { budget } from './budget.mjs';
import { findChromium, launchArguments } from './chromium.mjs';
import { serve } from './serve.mjs';

/**
 * Prints how large and how fast the site is, as one table: docs/performance.md says how to read it.
 * Builds the site and one of ten times the figures, or takes folders that are built already:
 * `npm run bench -- dist ../other/dist`. Numbers for people, never a test.
 */

/** @typedef {import('@playwright/test').Page} Page */

/** Of each page, and presses at each visit. */
const [visits, presses] = [3, 6];

/** A cheap phone on a poor mobile line. */
const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true };
const slowdown = 4;
const bytesASecond = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slow4g = { offline: false, latency: 150, ...bytesASecond };

/** In milliseconds: all has come when nothing has come for so long; nothing takes longer. */
const [quietLoad, quietPress, longest] = [1500, 300, 60_000];

/** What is measured of a first view, in which unit, and what it may be. */
const measured = /** @type {const} */ ([
  ['first paint', 'ms', () => 900],
  ['largest paint', 'ms', (/** @type {string} */ to) => (to.includes('?') ? 2000 : 1200)],
  ['blocked', 'ms', () => 200],
  ['layout shift', '', () => 0.01],
  ['all bytes', 'kB', () => budget.total / 1000],
  ['script', 'kB', () => budget.script / 1000],
  ['requests', '', () => budget.requests],
]);

const own = fs.mkdtempSync(join(tmpdir(), 'flagged-bench-'));
process.once('exit', () => fs.rmSync(own, { recursive: true }));
const folders = argv.length > 2 ? argv.slice(2).map((path) => [path, path]) : builtHere();
const servers = await Promise.all(folders.map(([, folder]) => serve(0, folder)));
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath, args: launchArguments });
const rows = [['page', 'what', ...folders.map(([name = '']) => name), 'budget']];
try {
  for (const { address, presses: all } of pages) {
    console.error(`${address} (load of the machine ${loadavg()[0]?.toFixed(1)})`);
    rows.push(...(await viewRows(address)));
    for (const one of Object.entries(all)) rows.push(...(await pressRows(address, ...one)));
  }
} finally {
  // Also what was measured before something went wrong.
  console.log(`${table(rows)}\n${cpus().length} × ${cpus()[0]?.model}, ${slowdown} times slower.`);
  await browser.close();
  await Promise.all(servers.map(({ close }) => close()));
}

/** The site as it is, and with ten times the figures. */
function builtHere() {
  return ['as it is', '10 × the figures'].map((name, at) => {
    const root = join(own, String(at));
    const left = ['.git', '.bench', 'dist', 'node_modules', 'test-results', 'tests'];
    for (const path of fs.readdirSync('.').filter((one) => !left.includes(one))) {
      fs.cpSync(path, join(root, path), { recursive: true });
    }
    fs.symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    if (at === 1) grow(join(root, 'src/data'));
    console.error(`Building the site, ${name}`);
    const command = ['node_modules/vite/bin/vite.js', 'build'];
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
    return [name, join(root, 'dist')];
  });
}

/** Five times the years and twice the measures, with made-up figures. @param {string} data */
function grow(data) {
  const measures = rowsOf(join(data, 'measures.csv'));
  const [heads = [], ...all] = measures;
  // A place on the overview is for one measure.
  const changed = { measure: '$&-2', name: '$& 2', short_name: '$& 2', headline: '' };
  const to = heads.map((head) => Reflect.get(changed, head) ?? '$&');
  const copies = all.map((cells) => cells.map((cell, at) => cell.replace(/.*/, to[at])));
  fs.writeFileSync(join(data, 'measures.csv'), csvFormatRows([...measures, ...copies]));
  const older = [join(data, 'population.csv')];
  for (const folder of ['observations', 'quarterly']) {
    for (const path of fs.readdirSync(join(data, folder)).map((name) => join(data, folder, name))) {
      const copy = path.replace(/\.csv$/, '-2.csv');
      fs.cpSync(path, copy);
      older.push(path, copy);
    }
  }
  for (const path of older) {
    const [head = [], ...rows] = rowsOf(path);
    const time = head.findIndex((name) => /^(?:period|quarter|mid_year)$/.test(name));
    const shifted = [0, 14, 28, 42, 56].flatMap((years) =>
      rows.map((cells) => cells.map((cell, at) => (at === time ? earlier(cell, years) : cell))),
    );
    fs.writeFileSync(path, csvFormatRows([head, ...shifted]));
  }
}

/** @param {string} path */
function rowsOf(path) {
  return csvParseRows(fs.readFileSync(path, 'utf8'));
}

/** `2015/16`, `2012-Q2` and the like, so many years before. @param {string} time @param {number} years */
function earlier(time, years) {
  const year = (/** @type {string} */ text) => String(Number(text) - years);
  return time.replace(/\d{4}/g, year).replace(/\/(\d\d)$/, (_, end) => {
    return `/${String((Number(end) + 100 - (years % 100)) % 100).padStart(2, '0')}`;
  });
}

/** A first view over the slow line. @param {string} to */
async function viewRows(to) {
  const found = await visited(to, true, (page) => asked(page, 'view'));
  return measured.map(([what, unit, limitOf], index) => {
    const cells = found.map((views) => median(views.map((view) => view[index] ?? 0)));
    return row(to, what, cells, unit, limitOf(to));
  });
}

/**
 * What a press leads to: the first on a page just loaded, and later ones; and when all is drawn.
 * @param {string} to
 * @param {string} what
 * @param {import('./benchPages.mjs').Press} prepare
 */
async function pressRows(to, what, prepare) {
  const found = await visited(to, false, async (page) => {
    const press = await prepare(page);
    const effects = [];
    for (let turn = 0; turn < presses; turn += 1) {
      await press(turn);
      await until(page, 'unchangedFor', quietPress, `${to}, ${what}: nothing changed.`);
      effects.push(await asked(page, 'effect'));
    }
    return effects;
  });
  /** @type {(part: 0 | 1, from: number, to?: number) => number[]} */
  const medians = (part, from, to) =>
    found.map((all) =>
      median(all.flatMap((one) => one.slice(from, to)).map((one) => one[part] ?? 0)),
    );
  return [
    row(to, `${what}: first`, medians(0, 0, 1), 'ms', 200),
    row(to, `${what}: later`, medians(0, 1), 'ms', 100),
    row(to, `${what}: all drawn`, medians(1, 1), 'ms'),
  ];
}

/**
 * What is found at each visit to each site by a browser that has never been there; in turns, so that
 * a busy minute of the machine strikes all alike.
 * @param {string} to
 * @param {boolean} isFirstView on the phone, over the slow line
 * @template T
 * @param {(page: Page) => Promise<T>} work
 */
async function visited(to, isFirstView, work) {
  const found = servers.map(() => /** @type {T[]} */ ([]));
  for (let visit = 0; visit < visits; visit += 1) {
    for (const [at, { address }] of servers.entries()) {
      const context = await browser.newContext(isFirstView ? phone : {});
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      if (isFirstView) await session.send('Network.emulateNetworkConditions', slow4g);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.addInitScript(observe);
      await page.goto(new URL(to, address).href, { waitUntil: 'networkidle', timeout: longest });
      await until(page, 'quietFor', quietLoad, `${to} never came to rest.`);
      // Hydrated at idle; a build that waits for the first touch is touched as it is.
      const alive = page.locator('#root[data-alive]');
      if (!isFirstView) await alive.waitFor({ state: 'attached', timeout: 15_000 }).catch(() => {});
      found[at]?.push(await work(page));
      await context.close();
    }
  }
  return found;
}

/** What `observe` saw in the page. @param {Page} page @param {string} name @returns {Promise<number[]>} */
function asked(page, name) {
  return page.evaluate((one) => Reflect.get(window, 'flaggedBench')[one](), name);
}

/** @param {Page} page @param {string} name @param {number} least @param {string} problem */
async function until(page, name, least, problem) {
  for (let waited = 0; Number(await asked(page, name)) < least; waited += 100) {
    if (waited > longest) throw new Error(problem);
    await pause(100);
  }
}

/** Runs in every page before its own scripts. */
function observe() {
  let [first, largest, shift, last, answered, pressed, changed, alive] = [0, 0, 0, 0, 0, 0, 0, 0];
  /** @type {[number, number][]} */
  const tasks = [];
  /** @type {(entry: PerformanceEntry) => void} */
  const note = (entry) => {
    const { entryType, name, startTime, duration } = entry;
    if (entryType === 'paint' && name === 'first-contentful-paint') first = startTime;
    if (entryType === 'largest-contentful-paint') largest = startTime;
    if (entryType === 'layout-shift' && 'value' in entry) shift += Number(entry.value);
    if (entryType === 'longtask') tasks.push([startTime, startTime + duration]);
    if (entryType !== 'event') last = Math.max(last, startTime + duration);
    else if ('interactionId' in entry && entry.interactionId && startTime >= pressed) {
      answered = Math.max(answered, duration);
    }
  };
  const types = [
    'paint',
    'largest-contentful-paint',
    'layout-shift',
    'longtask',
    'resource',
    'event',
  ];
  const observers = types.map((type) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
    const options = { type, buffered: true, durationThreshold: 16 };
    observer.observe(/** @type {PerformanceObserverInit} */ (options));
    return observer;
  });
  const take = () => observers.flatMap((one) => one.takeRecords()).forEach(note);
  for (const kind of ['keydown', 'pointerdown']) {
    addEventListener(kind, ({ timeStamp }) => ([pressed, answered] = [timeStamp, 0]), true);
  }
  new MutationObserver(() => {
    changed = performance.now();
    if (!alive && document.querySelector('#root[data-alive]')) alive = changed;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  /** @type {(list: readonly { toJSON(): { encodedBodySize: number } }[]) => number} */
  const kilobytes = (list) =>
    list.reduce((sum, one) => sum + one.toJSON().encodedBodySize / 1000, 0);
  const view = () => {
    take();
    const blocked = tasks.reduce(
      (sum, [start, end]) => sum + Math.max(0, end - Math.max(start, first) - 50),
      0,
    );
    const entries = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    );
    // A file that was fetched ahead is listed again when it is used.
    const all = [...new Map(entries.map((entry) => [entry.name, entry])).values()];
    // What is asked for once the page is hydrated comes at idle, and is no part of its first view.
    const files = all.filter(({ startTime }) => !alive || startTime <= alive);
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    return [first, largest, blocked, shift, kilobytes(files), kilobytes(scripts), files.length];
  };
  const effect = () => {
    take();
    return [answered, changed - pressed];
  };
  const quietFor = () => {
    take();
    return performance.now() - last;
  };
  const unchangedFor = () => (changed > pressed ? performance.now() - changed : 0);
  Object.assign(window, { flaggedBench: { view, effect, quietFor, unchangedFor } });
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** @param {string} to @param {string} what @param {number[]} cells @param {string} unit @param {number} [limit] */
function row(to, what, cells, unit, limit) {
  const words = (/** @type {number} */ number) =>
    `${Number(number.toFixed(unit ? 0 : 3))} ${unit}`.trim().replace(/^0 ms$/, 'under 16 ms');
  const marked = cells.map((one) => (limit && one > limit ? `**${words(one)}**` : words(one)));
  return [to, what, ...marked, limit ? words(limit) : ''];
}

/** In Markdown, its columns in line; what is over its budget is bold. @param {readonly string[][]} all */
function table([heads = [], ...rest]) {
  const widths = heads.map((_, at) =>
    Math.max(...[heads, ...rest].map((one) => (one[at] ?? '').length)),
  );
  const line = (/** @type {string[]} */ one) =>
    `| ${widths.map((width, at) => (one[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [heads, widths.map((width) => '-'.repeat(width)), ...rest].map(line).join('\n');
}
