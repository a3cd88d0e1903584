import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { JSDOM } from 'jsdom';
import type { PrerenderedPage } from '../src/app/prerenderPage.tsx';
import { escaped } from './escaped.ts';
import { stylist } from './flatStyles.ts';
import { pngOf } from './png.ts';

const { resolve } = createRequire(import.meta.url);

/** A picture's letters come with the build, so that they are the same on every machine. */
const fontFiles = [
  '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2',
];

/**
 * By the names that stand within the files. Charis is drawn after Charter, the first serif of the
 * site; its sans is that of each system, for which one had to be chosen.
 */
const fonts = { '--serif': "'Charis SIL'", '--sans': "'Source Sans 3 ExtraLight'" };

let isReady: Promise<void> | undefined;

/** Draws the pictures of links as PNG: the same bytes for the same markup and style sheet. */
export async function painter(sheet: string): Promise<(markup: string) => Uint8Array> {
  isReady ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await isReady;
  const fontBuffers = fontFiles.map((file) => readFileSync(resolve(file)));
  const dressed = stylist(sheet, fonts);
  return (markup) => {
    const svg = new Resvg(drawn(markup, dressed), { font: { fontBuffers } });
    const image = svg.render();
    const png = pngOf(image.pixels, image.width, image.height);
    image.free();
    svg.free();
    return png;
  };
}

/** As one drawing without HTML, with its styles in it. */
function drawn(markup: string, dressed: (drawing: Element) => void): string {
  const { window } = new JSDOM(markup);
  const picture = window.document.querySelector('svg');
  if (!picture) throw new Error('There is no picture.');
  dressed(picture);
  for (const box of picture.querySelectorAll('foreignObject')) {
    const drawings = [...box.querySelectorAll('svg')].filter(
      (one) => one.parentElement?.closest('svg') === picture && one.children.length > 0,
    );
    for (const one of drawings) {
      for (const name of ['x', 'y', 'width', 'height']) {
        one.setAttribute(name, box.getAttribute(name) ?? '');
      }
    }
    box.replaceWith(...drawings);
  }
  return new window.XMLSerializer().serializeToString(picture);
}

/** Where the picture of a page is, below the base: always the same, as links to the page stay. */
export function previewPath(address: string): string {
  return `/previews${address === '/' ? '/overview' : address}.png`;
}

/** The page whose picture a page has: its own, or that of the page which it is a part of. */
export function previewOf(address: string): string {
  // All that differs between sources are words of their publishers, which name offences in their headlines.
  if (address.startsWith('/sources/')) return '/sources';
  const [, whole] = /^\/embed(\/.*)/.exec(address) ?? [];
  return whole === '/dots' ? '/compare' : (whole ?? address);
}

/** What a page says of itself in its head. */
interface PageHead {
  /** Of its window, without the name of the site; empty for the overview. */
  readonly title: string;
  readonly description: string;
  /** The address that others are sent to; empty where it names no one view. */
  readonly address: string;
}

/** A page that names nothing without a query is called what its links are to: they have one. */
export function headOf({ head, title }: Pick<PrerenderedPage, 'head' | 'title'>): PageHead {
  const said = JSDOM.fragment(head);
  const address = said.querySelector('[rel=canonical]')?.getAttribute('href') ?? '';
  const own = said.querySelector('title')?.textContent.replace(/(?: · )?Flagged$/, '') ?? '';
  const description = said.querySelector('[name=description]')?.getAttribute('content') ?? '';
  return { title: address === '' ? title : own, description, address };
}

/** A picture that is written. */
export interface Preview {
  /** Whole, or from the root on. */
  readonly address: string;
  /** As it was prerendered. */
  readonly markup: string;
}

/**
 * What tells networks of a page, in the words of Open Graph, which all of them read; X asks for one
 * word more.
 */
export function linkTags({ title, description, address }: PageHead, preview: Preview): string {
  const [, alternative = ''] = /aria-label="([^"]*)"/.exec(preview.markup) ?? [];
  const tags = {
    'og:type': 'website',
    'og:site_name': 'Flagged',
    'og:locale': 'en_GB',
    'og:title': escaped(title === '' ? 'Flagged' : `${title} · Flagged`),
    'og:description': escaped(description),
    // Some networks send readers there, whatever they were sent: never to a page that needs a query.
    ...(address && { 'og:url': escaped(address) }),
    'og:image': preview.address,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': alternative,
  };
  const written = Object.entries(tags).map(
    ([name, content]) => `<meta property="${name}" content="${content}">`,
  );
  return [...written, '<meta name="twitter:card" content="summary_large_image">'].join('');
}
