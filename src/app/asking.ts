import { allKeys } from '../url/keys.ts';
import { asksFor } from '../url/query.ts';
import { pageAt, pathBelowBase } from './paths.ts';

/** Whether the address asks for another view than the one that its page was prerendered with. */
export function isAsking(): boolean {
  const { pathname, search } = window.location;
  return pageAt(pathBelowBase(pathname) ?? '/').readsQuery && asksFor(search, allKeys);
}
