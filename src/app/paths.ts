import { matchPath } from 'react-router';
import { notFoundPage, type PageEntry, pages } from './pages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path below the base; undefined outside of it. */
export function pathBelowBase(pathname: string): string | undefined {
  if (pathname === base) return '/';
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}

/** The path with the base before it. */
export function withBase(path: string): string {
  return base + path;
}

/**
 * The path that is meant where a page's file was named (`/map/index.html`), a slash was doubled,
 * capitals were used or the end of a sentence was taken along (`/map).`): every address of this
 * site is in small letters. Otherwise the same path.
 */
export function tidyPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/');
  const plain = single.replace(notMeant, '') || '/';
  const tidy = hasCapitals(plain) ? plain.toLowerCase() : plain;
  return pageAt(tidy) === notFoundPage ? path : tidy;
}

/**
 * A page's file and the end of a sentence, in any order and number. Signs also as browsers write
 * them: spaces, brackets, and the quotes of keyboards and of print.
 */
const notMeant =
  /(?:\/index\.html|(?:[.,;:!?)\]}>'"]|%(?:2[0279CE]|3[ABEF]|5D|7D|C2%BB|E2%80%99|E2%80%9D))\/?)+$/i;

/** An escape such as `%2F` is the same in small letters. */
function hasCapitals(path: string): boolean {
  return /[A-Z]/.test(path.replace(/%[\dA-F]{2}/g, ''));
}

/** The page that a path below the base names. */
export function pageAt(path: string): PageEntry {
  const found = isReadable(path) && pages.find((page) => matchPath(page.path, path));
  return found || notFoundPage;
}

/**
 * Whether the router can read a path: it cannot decode `/forces/%FF`, and no pattern fits a path
 * with the end of a line in it (`/%0A`).
 */
export function isReadable(path: string): boolean {
  try {
    return !/[\n\r\u2028\u2029]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
