import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { openCore } from '../data/openCore.ts';
import { type LateComponent, late } from '../ui/late.tsx';
import { readable } from './readable.ts';

/** The parts of its path that a page is about. */
export interface PageParams {
  readonly area?: string;
  readonly source?: string;
  readonly release?: string;
}

export interface PageRoute {
  /** A pattern as `matchPath` reads it. */
  readonly path: string;
  /** The file of the page in `src/pages`, by which a build finds what its first view needs. */
  readonly file: string;
  /** Whether its address may say more than its path does. */
  readonly readsQuery: boolean;
  /** Whether it is drawn without the core: of words only. */
  readonly isOfWords: boolean;
  readonly Shown: LateComponent<PageParams>;
}

type Load<K extends string> = () => Promise<Record<K, ComponentType<PageParams>>>;

function page<K extends string>(path: string, name: K, load: Load<K>): PageRoute {
  const loadAll = async () => (await Promise.all([load(), openCore()]))[0][name];
  return { path, file: name, readsQuery: true, isOfWords: false, Shown: late(loadAll) };
}

/** A page that its path names whole. */
function plainPage<K extends string>(...of: Parameters<typeof page<K>>): PageRoute {
  return { ...page(...of), readsQuery: false };
}

/** Such a page without any figure or name: it waits for nothing but its code. */
function wordsPage<K extends string>(path: string, name: K, load: Load<K>): PageRoute {
  const Shown = late(async () => (await load())[name]);
  return { path, file: name, readsQuery: false, isOfWords: true, Shown };
}

/** Which page an address names; each page's code comes when it is first asked for. */
export const routes: readonly PageRoute[] = [
  plainPage('/', 'Overview', () => import('../pages/Overview.tsx')),
  page('/map', 'MapPage', () => import('../pages/MapPage.tsx')),
  page('/trends', 'TrendsPage', () => import('../pages/TrendsPage.tsx')),
  page('/compare', 'ComparePage', () => import('../pages/ComparePage.tsx')),
  plainPage('/forces', 'ForcesPage', () => import('../pages/ForcesPage.tsx')),
  page('/forces/:area', 'ForcePage', () => import('../pages/ForcePage.tsx')),
  page('/data', 'DataPage', () => import('../pages/DataPage.tsx')),
  page('/figure', 'FigurePage', () => import('../pages/FigurePage.tsx')),
  page('/coverage', 'CoveragePage', () => import('../pages/CoveragePage.tsx')),
  page('/claims', 'ClaimsPage', () => import('../pages/ClaimsPage.tsx')),
  plainPage('/sources', 'SourcesPage', () => import('../pages/SourcesPage.tsx')),
  plainPage('/sources/:source', 'SourcePage', () => import('../pages/SourcePage.tsx')),
  plainPage('/releases', 'ReleasesPage', () => import('../pages/ReleasesPage.tsx')),
  plainPage('/releases/:release', 'ReleasePage', () => import('../pages/ReleasePage.tsx')),
  plainPage('/checks', 'ChecksPage', () => import('../pages/ChecksPage.tsx')),
  plainPage('/method', 'MethodPage', () => import('../pages/MethodPage.tsx')),
  wordsPage('/help', 'HelpPage', () => import('../pages/HelpPage.tsx')),
  wordsPage('/privacy', 'PrivacyPage', () => import('../pages/PrivacyPage.tsx')),
  // It has said already that the address leads nowhere.
  {
    ...wordsPage('*', 'NotFoundPage', () => import('../pages/NotFoundPage.tsx')),
    readsQuery: true,
  },
];

/** The page of a path without its base; the last one where no other fits. */
export function routeOf(pathname: string): PageRoute {
  const path = readable(pathname);
  const found = routes.find((route) => path !== undefined && matchPath(route.path, path));
  const last = routes.at(-1);
  if (!last) throw new Error('There are no pages.');
  return found ?? last;
}

/** Whether a path names a page, and not a file or nothing. */
export function isPage(pathname: string): boolean {
  return routeOf(pathname) !== routes.at(-1);
}

/** Empty where the path names its page whole. */
export function paramsOf(route: PageRoute, pathname: string): PageParams {
  const path = readable(pathname);
  return (path !== undefined && matchPath(route.path, path)?.params) || {};
}
