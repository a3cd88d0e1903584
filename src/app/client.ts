import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isFileError } from '../data/fileErrors.ts';
import { fileLoadError } from '../ui/LoadError.ts';
import { reloadIfUpdated } from '../ui/siteUpdate.ts';

/** What a query throws is a file that could not be had; any other error is given as it is. */
export function loadErrorOf(client: QueryClient, error: unknown): unknown {
  return isFileError(client, error) ? fileLoadError(error) : error;
}

/** One more try after a failed load, and no waiting for a browser to say that it is online. */
export function makeClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: () => void reloadIfUpdated() }),
    defaultOptions: {
      queries: {
        retry: 1,
        retryDelay: 400,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
