import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { core } from './files.ts';
import type { FileName } from './jsonFiles.ts';
import * as load from './load.ts';
import { openCore } from './openCore.ts';

/** A published file never changes while the page is open. */
function file<T>(name: FileName, queryFn: () => Promise<T>) {
  const forGood = Number.POSITIVE_INFINITY;
  return queryOptions({ queryKey: [name], queryFn, staleTime: forGood, gcTime: forGood });
}

async function loadFigures() {
  await openCore();
  return load.loadDataset(core);
}

export const figures = file('figures', loadFigures);
export const quarters = file('quarters', load.loadQuarters);
export const sources = file('sources', load.loadSources);
export const claims = file('claims', load.loadClaims);
export const breakdowns = file('breakdowns', load.loadBreakdowns);
export const context = file('context', load.loadContext);
export const councils = file('councils', load.loadCouncils);
export const places = file('places', load.loadPlaces);
export const corrections = file('corrections', load.loadCorrections);
export const outlines = file('outlines', load.loadOutlines);

/** What a page asks for is named in its prerendered HTML, and fetched by that name. */
export async function fetchNamed(client: QueryClient, name: string): Promise<void> {
  switch (name) {
    case 'figures':
      await client.fetchQuery(figures);
      break;
    case 'quarters':
      await client.fetchQuery(quarters);
      break;
    case 'sources':
      await client.fetchQuery(sources);
      break;
    case 'claims':
      await client.fetchQuery(claims);
      break;
    case 'breakdowns':
      await client.fetchQuery(breakdowns);
      break;
    case 'context':
      await client.fetchQuery(context);
      break;
    case 'councils':
      await client.fetchQuery(councils);
      break;
    case 'places':
      await client.fetchQuery(places);
      break;
    case 'corrections':
      await client.fetchQuery(corrections);
      break;
    case 'outlines':
      await client.fetchQuery(outlines);
      break;
    default:
      throw new Error(`No file is called "${name}".`);
  }
}
