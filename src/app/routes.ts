import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { openCore } from '../data/openCore.ts';
import { type LateComponent, late } from '../ui/late.tsx';
import { type PageEntry, pages } from './pages.ts';
import { readable } from './readable.ts';

/** The parts of its path that a page is about. */
export interface PageParams {
  readonly area?: string;
  readonly source?: string;
  readonly release?: string;
}

export interface PageRoute extends PageEntry {
  /** Whether it is drawn without the core: of words only. */
  readonly isOfWords: boolean;
  readonly Shown: LateComponent<PageParams>;
}

type PageModule = Readonly<Record<string, ComponentType<PageParams>>>;

/** Each page's code comes when it is first asked for. */
const files = import.meta.glob<PageModule>(['../pages/*Page.tsx', '!../pages/Page.tsx']);

/** Pages of words only. */
const withoutCore = ['HelpPage', 'PrivacyPage', 'NotFoundPage'];

function routeFor(entry: PageEntry): PageRoute {
  const { file } = entry;
  const isOfWords = withoutCore.includes(file);
  const Shown = late(async () => {
    const load = files[`../pages/${file}.tsx`];
    const [module] = await Promise.all([load?.(), isOfWords ? undefined : openCore()]);
    const component = module?.[file];
    if (!component) throw new Error(`src/pages/${file}.tsx exports no ${file}.`);
    return component;
  });
  return { ...entry, isOfWords, Shown };
}

/** Which page an address names. */
export const routes: readonly PageRoute[] = pages.map(routeFor);

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
