import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { FileName } from './jsonFiles.ts';
import { asLoadError } from './LoadError.ts';
import * as load from './load.ts';

/** A published file never changes while the page is open. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };

/** Rejects with a {@link LoadError}. */
function file<T>(name: FileName, read: (client: QueryClient) => Promise<T>) {
  const queryKey: string[] = [name];
  return queryOptions({
    queryKey,
    queryFn: async ({ client }) => {
      try {
        return await read(client);
      } catch (error) {
        throw asLoadError(error);
      }
    },
    ...forGood,
  });
}

/** Names, places, releases and residents. */
export const core = file('core', load.loadCore);

/** The same with all yearly figures. */
export const figures = file('figures', (client) => load.loadDataset(client.ensureQueryData(core)));

export const quarters = file('quarters', load.loadQuarters);
export const sources = file('sources', load.loadSources);
export const claims = file('claims', load.loadClaims);
export const breakdowns = file('breakdowns', load.loadBreakdowns);
export const context = file('context', load.loadContext);
export const councils = file('councils', load.loadCouncils);
export const places = file('places', load.loadPlaces);
export const corrections = file('corrections', load.loadCorrections);
export const outlines = file('outlines', load.loadOutlines);

const all = [
  core,
  figures,
  quarters,
  sources,
  claims,
  breakdowns,
  context,
  councils,
  places,
  corrections,
  outlines,
];

/** What a page was made from is named in its prerendered HTML, and fetched by that name. */
export async function fetchNamed(client: QueryClient, name: string): Promise<void> {
  const query = all.find(({ queryKey: [key] }) => key === name);
  if (!query?.queryFn) throw new Error(`No file is called "${name}".`);
  const { queryKey, queryFn } = query;
  await client.fetchQuery<unknown, Error, unknown, string[]>({ queryKey, queryFn, ...forGood });
}
