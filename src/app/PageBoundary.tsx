import { type ReactNode, Suspense, useEffect } from 'react';
import { useForgetFailures } from '../data/useFiles.ts';
import { Failure } from '../pages/Failure.tsx';
import { Page, windowTitle } from '../pages/Page.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { reloadIfUpdated } from '../ui/siteUpdate.ts';
import { forgetPage } from './pageCode.ts';
import type { PageEntry } from './pages.ts';

interface PageBoundaryProps {
  readonly page: PageEntry;
  readonly children: ReactNode;
}

/**
 * What a page shows while its code and its files are on their way, and where they do not come. An
 * error stays inside the page: help, exit and navigation are outside.
 */
export function PageBoundary({ page, children }: PageBoundaryProps) {
  const forget = useForgetFailures();
  const handleReset = () => {
    forgetPage(page.file);
    forget();
  };
  return (
    <ErrorBoundary
      onCatch={() => void reloadIfUpdated()}
      onReset={handleReset}
      fallback={(error, again) => (
        <Page title={page.title} heading={page.title || 'Flagged'}>
          <Failure what="This page" error={error} onAgain={again}>
            Help and the other pages still work.
          </Failure>
        </Page>
      )}
    >
      <Suspense fallback={<Loading page={page} />}>
        {children}
        <Hydrated />
      </Suspense>
    </ErrorBoundary>
  );
}

function Loading({ page }: { readonly page: PageEntry }) {
  return (
    <>
      <title>{windowTitle(page.title)}</title>
      <Skeleton shape="page" label="Loading the page" />
    </>
  );
}

/** From here on, every control of the page works: tests wait for it, and so do early choices. */
function Hydrated() {
  useEffect(() => {
    const root = document.getElementById('root');
    root?.setAttribute('data-alive', '');
    root?.dispatchEvent(new Event('hydrated'));
  }, []);
  return null;
}
