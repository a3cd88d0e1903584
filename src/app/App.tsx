import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Following } from './Following.tsx';
import type { FirstView } from './firstView.ts';
import { Layout } from './Layout.tsx';
import { Routing } from './Routing.tsx';
import { TakingOver } from './TakingOver.tsx';

interface AppProps {
  readonly client: QueryClient;
  readonly firstView?: FirstView | undefined;
}

/** The whole site inside a router, the same in a browser and where pages are prerendered. */
export function App({ client, firstView }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Following firstView={firstView} />
      <Layout notice={firstView && <TakingOver firstView={firstView} />}>
        <Routing firstView={firstView} />
      </Layout>
    </QueryClientProvider>
  );
}
