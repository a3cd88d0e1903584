import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Plugin } from 'vite';
import { coreOf } from '../src/data/coreOf.ts';
import { type Helpline, readHelplines } from '../src/data/references.ts';
import { soundRows } from '../src/data/rows.ts';
import { jsonFiles } from '../src/data/write.ts';
import { versionOf } from '../src/domain/correction.ts';
import { isEmbed } from '../src/url/links.ts';
import { addresses, robots, sitemap } from './addresses.ts';
import { dataFiles } from './dataFiles.ts';
import { escaped } from './escaped.ts';
import { feedOf } from './feed.ts';
import { datasetScript } from './jsonLd.ts';
import { codeOf, dataOf, filled, prerenderer, styleSheetOf } from './prerender.ts';
import { headOf, linkTags, type Preview, painter, previewOf, previewPath } from './previews.ts';
import { readPublished } from './published.ts';

/** Where the site will stand, as `https://example.org`; only search engines need to know. */
const origin = (process.env.FLAGGED_ORIGIN ?? '').replace(/\/$/, '');

const feed = 'corrections.xml';
const ofFeed = { rel: 'alternate', type: 'application/atom+xml', title: 'Flagged: corrections' };

/** What a build adds to Vite's own: its name, help without scripts, and a page for each address. */
export function site(): Plugin {
  const build = nameOfBuild();
  const define = { __BUILD__: JSON.stringify(build), __ORIGIN__: JSON.stringify(origin) };
  const [exit, first] = [classic('exit'), classic('first')];
  let [folder, base] = ['dist', '/'];
  let isPainted = true;
  let ofData = '';
  return {
    name: 'flagged-site',
    config: () => ({ define }),
    configResolved: (config) => {
      folder = config.build.outDir;
      base = config.base;
      // A build for a test of something else says so by its mode: pictures of links take a quarter of it.
      isPainted = config.mode !== 'unpainted';
    },
    transformIndexHtml: (html, { server }) => ({
      html: html.replace('<!-- helplines -->', helpWithoutScripts()),
      tags: [
        { tag: 'link', attrs: { ...ofFeed, href: base + feed } },
        // Built pages get theirs when they are filled.
        ...(server ? [{ tag: 'script', attrs: { src: '/scripts/exit.js' } }] : []),
      ],
    }),
    generateBundle() {
      for (const script of [exit, first]) this.emitFile({ type: 'asset', ...script });
      this.emitFile({ type: 'asset', fileName: 'build.json', source: JSON.stringify({ build }) });
      const published = jsonFiles(readPublished('.'));
      const core = coreOf(published.core);
      const { corrections } = published;
      this.emitFile({ type: 'asset', fileName: feed, source: feedOf(core, corrections) });
      for (const file of dataFiles(published, placeOf(base))) {
        this.emitFile({ type: 'asset', ...file });
      }
      ofData = datasetScript(core, versionOf(core, corrections), placeOf(base));
    },
    // Only once everything is written: a failed build must say its own reason.
    async writeBundle(_options, files) {
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      const early = { exit: base + exit.fileName, first: base + first.fileName };
      const { prerenderPage, prerenderPreview } = await prerenderer(base, define);
      const paint = await painter(styleSheetOf(files));
      const previews = new Map<string, Preview>();
      for (const address of addresses()) {
        // What the page before has used is only given back when a turn of the event loop ends.
        await turn();
        const prerendered = await prerenderPage(address);
        const code = codeOf(files, prerendered.file).map((file) => base + file);
        const data = prerendered.needs.map((name) => base + dataOf(files, name));
        const around = isEmbed(address) ? page.replace(/\s*<noscript>.*<\/noscript>/s, '') : page;
        const html = filled(around, { address, ...prerendered, code, data, ...early });
        const head = headOf(prerendered);
        const shown = previewOf(address);
        const picture = previewPath(shown);
        if (shown === address) {
          const { file } = prerendered;
          const title = head.title || 'Flagged';
          const markup = await prerenderPreview(address, { ...head, file, title });
          previews.set(address, { address: placeOf(base) + picture, markup });
          if (isPainted) write(join(folder, picture), paint(markup));
        }
        const preview = previews.get(shown);
        if (!preview) throw new Error(`${address} stands before ${shown} in the list of pages.`);
        const tags = linkTags(head, preview);
        const last = address === '/data' ? tags + ofData : tags;
        // Last: nothing that is painted waits for them.
        write(
          join(folder, address, 'index.html'),
          html.replace('</head>', () => `${last}</head>`),
        );
      }
      const lost = await prerenderPage('/404');
      const noFiles = { code: [], data: [], ...early };
      write(join(folder, '404.html'), filled(page, { ...lost, ...noFiles }));
      const place = origin && placeOf(base);
      if (place) write(join(folder, 'sitemap.xml'), sitemap(place));
      write(join(folder, 'robots.txt'), robots(place));
    },
  };
}

/** The address of the site without a last slash; without its origin where the build was told none. */
function placeOf(base: string): string {
  return (origin + base).replace(/\/$/, '');
}

interface Classic {
  readonly fileName: string;
  readonly source: string;
}

/** A script that runs before anything is painted: as it is written, without its comments. */
function classic(name: string): Classic {
  const source = readFileSync(`scripts/${name}.js`, 'utf8').replace(
    /^\s*(?:\/\/|\/\*\*).*\n/gm,
    '',
  );
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { fileName: `assets/${name}-${hash}.js`, source };
}

/** The same sources give the same name on any machine. */
function nameOfBuild(): string {
  const hash = createHash('sha256');
  for (const path of [
    'index.html',
    'package-lock.json',
    'scripts/exit.js',
    'scripts/first.js',
    ...filesIn('src'),
    ...filesIn('public'),
  ]) {
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

function helpWithoutScripts(): string {
  const lines = soundRows(readHelplines(readFileSync('src/data/helplines.csv', 'utf8')));
  return `<h2>Without scripts</h2>
      <p>Scripts are off. What this page says is here and its links work; its controls do nothing, and a link to a view of its own shows the page as it opens. Help needs no scripts:</p>
      <ul>${lines.map((line) => `\n        <li>${helplineWords(line)}</li>`).join('')}
      </ul>`;
}

function helplineWords({ name, isFor, phone, url, hours }: Helpline): string {
  const call = phone && `<a href="tel:${phone.replaceAll(' ', '')}">${escaped(phone)}</a>`;
  const page =
    url && `<a href="${escaped(url)}" rel="noreferrer">${escaped(new URL(url).host)}</a>`;
  const ways = [call, escaped(hours), page].filter(Boolean).join(', ');
  return `<b>${escaped(name)}</b> (${escaped(isFor)}): ${ways}`;
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
