import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { PagePreview } from '../previews/PagePreview.tsx';
import { allKeys } from '../url/keys.ts';
import { App } from './App.tsx';
import { makeClient } from './client.ts';
import { pageAt } from './paths.ts';

/** What others are told of a page. */
export interface Told {
  /** Of its window, without the name of the site; empty for the overview. */
  readonly title: string;
  readonly description: string;
  /** The address that others are sent to, as its head has it; empty where it names no one view. */
  readonly address: string;
}

/** A page as it is before any script has run. */
export interface PrerenderedPage {
  readonly html: string;
  /** Title, description and canonical link, as HTML. */
  readonly head: string;
  readonly told: Told;
  /** The files its figures came from, by the names that `fetchNamed` knows. */
  readonly needs: readonly string[];
  /** What rendered it: a file in `src/pages`. */
  readonly file: string;
  /** What it reads of a query. */
  readonly keys: readonly string[];
}

/** What was read for one page is there for the next. */
const read = new Map<string, unknown>();

/** Renders the page again until every file it asks for is loaded. Rejects if it never stops asking. */
export async function prerenderPage(address: string): Promise<PrerenderedPage> {
  const client = makeClient();
  const { head, html } = parts(await settled(client, address, <App client={client} />));
  const { file, readsQuery } = pageAt(address);
  const keys = readsQuery ? allKeys : [];
  return { head, html, told: toldOf(address, head), needs: needsOf(client), file, keys };
}

/** The picture of a page for links to it, as SVG whose styles are still those of the style sheet. */
export async function prerenderPreview(
  address: string,
  { told, file }: Pick<PrerenderedPage, 'told' | 'file'>,
): Promise<string> {
  const client = makeClient();
  const words = { ...told, title: told.title || 'Flagged', slug: address.split('/')[2] ?? '' };
  return settled(
    client,
    address,
    <QueryClientProvider client={client}>
      <PagePreview file={file} {...words} />
    </QueryClientProvider>,
  );
}

async function settled(client: QueryClient, address: string, page: ReactNode): Promise<string> {
  for (let turn = 0; turn < 10; turn += 1) {
    const html = await render(address, page);
    const underway = filesUnderway(client);
    if (underway.length === 0) return html;
    await Promise.all(underway);
  }
  throw new Error(`${address} still waits for something after ten turns.`);
}

/** Rejects with the first error: a boundary must not hide it from the build. */
async function render(address: string, page: ReactNode): Promise<string> {
  const base = import.meta.env.BASE_URL;
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={base} location={base.replace(/\/$/, '') + address}>
        {page}
      </StaticRouter>
    </StrictMode>,
    {
      onError: (error) => {
        errors.push(error);
      },
      // In one piece: pieces are put together by scripts in the page, which its policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  if (errors.length > 0) throw errors[0];
  return new Response(prelude).text();
}

/** Rendering makes the queries; on a server nobody else fetches them. */
function filesUnderway(client: QueryClient): Promise<unknown>[] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state, options }) => state.status === 'pending' && isEnabled(options))
    .map(async (query) => {
      const found = read.get(query.queryHash) ?? (await query.fetch());
      read.set(query.queryHash, found);
      client.setQueryData(query.queryKey, found);
    });
}

function isEnabled(options: object): boolean {
  return !('enabled' in options) || options.enabled !== false;
}

function needsOf(client: QueryClient): string[] {
  const all = client.getQueryCache().getAll();
  return all
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey }) => queryKey.join('/'));
}

const ofHead = /^(?:<title>[^<]*<\/title>|<link [^>]*>|<meta [^>]*>)*/;

/**
 * What a page says of itself in its head, as text. One that names nothing without a query is called
 * what its links are to: they have one.
 */
function toldOf(page: string, head: string): Told {
  const [, title = ''] = /<title>([^<]*?)(?: · )?Flagged</.exec(head) ?? [];
  const [, description = ''] = /name="description" content="([^"]*)/.exec(head) ?? [];
  const [, address = ''] = /rel="canonical" href="([^"]*)/.exec(head) ?? [];
  return {
    title: address === '' ? pageAt(page).title : plain(title),
    description: plain(description),
    address: plain(address),
  };
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

function plain(html: string): string {
  return html.replace(/&([#\w]+);/g, (all, name) => signs[name] ?? all);
}

/** React puts what belongs into the head first. */
function parts(drawn: string): { html: string; head: string } {
  const [head = ''] = ofHead.exec(drawn) ?? [];
  return { head, html: drawn.slice(head.length) };
}
