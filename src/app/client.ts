import { QueryCache, QueryClient } from '@tanstack/react-query';
import { reloadIfUpdated } from '../ui/siteUpdate.ts';

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
