/** Matches no page of the site. */
export const nowhere = '/unreadable';

/** The router's path for everything else (`*`) does not match beyond a line. */
const lineEnd = /[\n\r\u2028\u2029]/;

/**
 * Of a path that cannot be decoded (`/forces/%FF`) the router would write to the console, and with
 * the end of a line in it (`/%0A`) it would show nothing at all: to us neither is a page.
 */
export function isReadable(path: string): boolean {
  try {
    return !lineEnd.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
