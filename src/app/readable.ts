/** A pattern for everything else (`*`) does not match beyond a line. */
const lineEnd = /[\n\r\u2028\u2029]/;

/**
 * A path with each of its parts decoded once, as patterns are compared with; undefined of one that
 * cannot be decoded (`/forces/%FF`) or has the end of a line in it (`/%0A`): neither is a page.
 */
export function readable(pathname: string): string | undefined {
  try {
    const path = pathname.split('/').map(decoded).join('/');
    return lineEnd.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** What stood for a slash is none between parts; the router's patterns turn it into one again. */
function decoded(part: string): string {
  return decodeURIComponent(part).replaceAll('/', '%2F');
}
