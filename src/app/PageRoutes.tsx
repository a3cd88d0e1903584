import { createElement } from 'react';
import { useLocation, useRoutes } from 'react-router';
import { PageBoundary } from './PageBoundary.tsx';
import { pageComponent } from './pageCode.ts';
import { notFoundPage, type PageEntry, pages } from './pages.ts';
import { isReadable } from './paths.ts';
import { UnreadNotice } from './UnreadNotice.tsx';

/** The page that the address names. */
export function PageRoutes() {
  const { pathname } = useLocation();
  return isReadable(pathname) ? <ReadablePage /> : <PageElement page={notFoundPage} />;
}

/** Made once: they would be made again at every choice in a page. */
const routes = pages.map((page) => ({ path: page.path, element: <PageElement page={page} /> }));

function ReadablePage() {
  return useRoutes(routes);
}

function PageElement({ page }: { readonly page: PageEntry }) {
  const { pathname, search } = useLocation();
  return (
    <PageBoundary key={pathname} page={page}>
      {search !== '' && !page.readsQuery && <UnreadNotice search={search} />}
      <PageContent file={page.file} />
    </PageBoundary>
  );
}

/** Inside the boundary: it asks for the component again when the boundary tries again. */
function PageContent({ file }: Pick<PageEntry, 'file'>) {
  return createElement(pageComponent(file));
}
