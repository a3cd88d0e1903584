import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { renewIfPublished } from '../ui/renewal.ts';
import { Layout } from './Layout.tsx';
import { Routing } from './Routing.tsx';

/** One more try after a failed load, and no waiting for a browser to say that it is online. */
function makeClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: () => void renewIfPublished() }),
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

const client = makeClient();

export function App() {
  return (
    <QueryClientProvider client={client}>
      {/* Without transitions: a quick second choice must build on the first one's address. */}
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <Layout>
          <Routing />
        </Layout>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
