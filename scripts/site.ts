import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Plugin } from 'vite';
import { type Helpline, readHelplines } from '../src/data/references.ts';
import { soundRows } from '../src/data/rows.ts';

/** What a build adds to Vite's own: its name, help without scripts, and a file for each address. */
export function site(): Plugin {
  const build = nameOfBuild();
  let folder = 'dist';
  return {
    name: 'flagged-site',
    config: () => ({ define: { __BUILD__: JSON.stringify(build) } }),
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    transformIndexHtml: (html) => html.replace('<!-- helplines -->', helpWithoutScripts()),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'build.json', source: JSON.stringify({ build }) });
    },
    // Only once everything is written: a failed build must say its own reason.
    writeBundle() {
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      for (const address of addresses()) write(join(folder, address, 'index.html'), page);
      write(join(folder, '404.html'), page);
    },
  };
}

/** The same sources give the same name on any machine. */
function nameOfBuild(): string {
  const hash = createHash('sha256');
  for (const path of ['index.html', 'package-lock.json', ...filesIn('src'), ...filesIn('public')]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every address that is a page, so that a host answers 404 for the others only. */
export function addresses(): string[] {
  const pages = [
    'map',
    'trends',
    'compare',
    'forces',
    'data',
    'figure',
    'checks',
    'coverage',
    'claims',
    'sources',
    'releases',
    'method',
    'help',
    'privacy',
  ];
  const [, ...areas] = csvParseRows(readFileSync('src/data/areas.csv', 'utf8'));
  const forces = areas.flatMap(([slug, , kind]) => (kind === 'force' ? [`forces/${slug}`] : []));
  const sources = slugsIn('src/data/sources.csv').map((slug) => `sources/${slug}`);
  const releases = slugsIn('src/data/releases.csv').map((slug) => `releases/${slug}`);
  return [...pages, ...forces, ...sources, ...releases];
}

/** The first column of a file. */
function slugsIn(path: string): string[] {
  const [, ...rows] = csvParseRows(readFileSync(path, 'utf8'));
  return rows.flatMap(([slug]) => slug ?? []);
}

function helpWithoutScripts(): string {
  const lines = soundRows(readHelplines(readFileSync('src/data/helplines.csv', 'utf8')));
  return `<h1>Flagged</h1>
      <p>The figures on this site are drawn by scripts, and scripts are off. Help does not need them:</p>
      <ul>${lines.map((line) => `\n        <li>${helplineWords(line)}</li>`).join('')}
      </ul>
      <p><a href="https://www.bbc.co.uk/weather" rel="nofollow noreferrer">Exit this page</a></p>`;
}

function helplineWords({ name, isFor, phone, url, hours }: Helpline): string {
  const call = phone && `<a href="tel:${phone.replaceAll(' ', '')}">${escaped(phone)}</a>`;
  const page =
    url && `<a href="${escaped(url)}" rel="noreferrer">${escaped(new URL(url).host)}</a>`;
  const ways = [call, escaped(hours), page].filter(Boolean).join(', ');
  return `<b>${escaped(name)}</b> (${escaped(isFor)}): ${ways}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
