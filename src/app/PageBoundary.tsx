import { type QueryClient, QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense, useEffect } from 'react';
import { Page } from '../pages/Page.tsx';
import { Failure } from '../ui/Failure.tsx';
import { renewIfPublished } from '../ui/renewal.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { loadErrorOf } from './client.ts';
import { forgetPage } from './pageCode.ts';
import type { PageEntry } from './pages.ts';

interface PageBoundaryProps {
  readonly page: PageEntry;
  readonly children: ReactNode;
}

/** What a page shows while its code and its figures are on their way, and where they do not come. */
export function PageBoundary({ page, children }: PageBoundaryProps) {
  const client = useQueryClient();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary page={page} client={client} onReset={reset}>
          <Suspense fallback={<Loading page={page} />}>
            {children}
            <Hydrated />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

function Loading({ page }: { readonly page: PageEntry }) {
  return (
    <>
      <title>{windowTitle(page)}</title>
      <Skeleton shape="page" label="Loading the page" />
    </>
  );
}

function windowTitle({ title }: PageEntry): string {
  return title === '' ? 'Flagged' : `${title} · Flagged`;
}

/** For tests: every control of the page works. */
function Hydrated() {
  useEffect(() => {
    document.getElementById('root')?.setAttribute('data-alive', '');
  }, []);
  return null;
}

interface ErrorBoundaryProps extends PageBoundaryProps {
  readonly client: QueryClient;
  readonly onReset: () => void;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps an error inside the page, so that help, exit and navigation stay. */
class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override componentDidCatch(): void {
    void renewIfPublished();
  }

  override componentWillUnmount(): void {
    if (this.state.error) this.#forget();
  }

  readonly handleAgain = (): void => {
    this.#forget();
    this.setState({ error: undefined });
  };

  #forget(): void {
    forgetPage(this.props.page.file);
    this.props.onReset();
  }

  override render(): ReactNode {
    const { page, client, children } = this.props;
    if (!this.state.error) return children;
    const error = loadErrorOf(client, this.state.error);
    return (
      <Page title={page.title} heading={page.title || 'Flagged'}>
        <Failure what="This page" error={error} onAgain={this.handleAgain}>
          The help above and the other pages still work.
        </Failure>
      </Page>
    );
  }
}
