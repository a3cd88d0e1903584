import { matchPath, useLocation } from 'react-router';
import { AddressNotice } from '../pages/AddressNotice.tsx';
import { readKeys, refusals } from '../url/codecs.ts';

/** Pages that their path names whole: they read nothing from the query. */
const namedByPath = [
  '/',
  '/forces',
  '/sources',
  '/sources/:source',
  '/releases',
  '/releases/:release',
  '/checks',
  '/method',
  '/help',
  '/privacy',
];

/** Says what the address asked for on a page that reads no query. */
export function UnreadQuery() {
  const { pathname, search } = useLocation();
  if (search === '' || !namedByPath.some((path) => matchPath(path, pathname))) return null;
  const { ignored, refuse } = refusals();
  readKeys(search, [], refuse);
  return <AddressNotice ignored={ignored} />;
}
