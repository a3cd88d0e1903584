import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { codeUnderway } from '../ui/lateCode.ts';
import { App } from './App.tsx';
import { makeClient } from './client.ts';
import { routeOf } from './routes.ts';

/** A page as it is before any script has run. */
export interface Still {
  readonly html: string;
  /** Title, description and canonical link, as HTML. */
  readonly head: string;
  /** The files its figures came from, by the names that `queryNamed` knows. */
  readonly needs: readonly string[];
  /** What drew it: a file in `src/pages`, and whether with the core. */
  readonly file: string;
  readonly isOfWords: boolean;
}

/** What was read for one page is there for the next. */
const read = new Map<string, unknown>();

/** Draws the page until nothing is on its way any more. Rejects where a page waits for ever. */
export async function stillOf(address: string): Promise<Still> {
  const client = makeClient();
  for (let turn = 0; turn < 10; turn += 1) {
    const html = draw(client, address);
    const underway = [...codeUnderway(), ...filesUnderway(client)];
    if (underway.length === 0) {
      const { file, isOfWords } = routeOf(address);
      return { ...parts(html), needs: needsOf(client), file, isOfWords };
    }
    await Promise.all(underway);
  }
  throw new Error(`${address} still waits for something after ten turns.`);
}

function draw(client: QueryClient, address: string): string {
  const base = import.meta.env.BASE_URL;
  return renderToString(
    <StrictMode>
      <StaticRouter basename={base} location={base.replace(/\/$/, '') + address}>
        <App client={client} />
      </StaticRouter>
    </StrictMode>,
  );
}

/** Drawing makes the queries; on a server nobody else fetches them. */
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
