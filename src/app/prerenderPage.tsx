import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { PagePreview } from '../previews/PagePreview.tsx';
import { allKeys } from '../url/keys.ts';
import { App } from './App.tsx';
import { makeClient } from './client.ts';
import { pageAt } from './paths.ts';

/** A page as it is before any script has run. */
export interface PrerenderedPage {
  readonly html: string;
  /** Title, description and canonical link, as HTML. */
  readonly head: string;
  /** The files its figures came from, by the names that `fetchNamed` knows. */
  readonly needs: readonly string[];
  /** What rendered it: a file in `src/pages`, and what links to it are called. */
  readonly file: string;
  readonly title: string;
  /** What it reads of a query. */
  readonly keys: readonly string[];
}

/** What was read for one page is there for the next. */
const read = new Map<string, unknown>();

/** Renders the page again until every file it asks for is loaded. Rejects if it never stops asking. */
export async function prerenderPage(address: string): Promise<PrerenderedPage> {
  const client = makeClient();
  const { head, html } = parts(await settled(client, address, <App client={client} />));
  const { file, title, readsQuery } = pageAt(address);
  const keys = readsQuery ? allKeys : [];
  return { head, html, needs: needsOf(client), file, title, keys };
}

/** The picture of a page for links to it, as SVG whose styles are still those of the style sheet. */
export async function prerenderPreview(
  address: string,
  page: Omit<ComponentProps<typeof PagePreview>, 'slug'>,
): Promise<string> {
  const client = makeClient();
  return settled(
    client,
    address,
    <QueryClientProvider client={client}>
      <PagePreview {...page} slug={address.split('/')[2] ?? ''} />
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

/** React puts what belongs into the head first. */
function parts(drawn: string): { html: string; head: string } {
  const [head = ''] = ofHead.exec(drawn) ?? [];
  return { head, html: drawn.slice(head.length) };
}
