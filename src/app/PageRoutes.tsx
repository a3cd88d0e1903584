import { createElement } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { PageBoundary } from './PageBoundary.tsx';
import { pageComponent } from './pageCode.ts';
import { notFoundPage, type PageEntry, pages } from './pages.ts';
import { isReadable } from './paths.ts';
import { UnreadNotice } from './UnreadNotice.tsx';

/** Made once: a page would be rendered again at every choice in it. */
const routes = pages.map((page) => (
  <Route key={page.path} path={page.path} element={<PageElement page={page} />} />
));

/** The page that the address names. */
export function PageRoutes() {
  const { pathname } = useLocation();
  return isReadable(pathname) ? <Routes>{routes}</Routes> : <PageElement page={notFoundPage} />;
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
