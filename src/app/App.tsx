import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Layout } from './Layout.tsx';
import { PageRoutes } from './PageRoutes.tsx';

interface AppProps {
  readonly client: QueryClient;
}

/** The whole site inside a router, the same in a browser and where pages are prerendered. */
export function App({ client }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Layout>
        <PageRoutes />
      </Layout>
    </QueryClientProvider>
  );
}
