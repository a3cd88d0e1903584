import { matchPath, useLocation } from 'react-router';
import { late } from '../ui/late.tsx';

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

/** Seldom needed: knowing how addresses are read is no part of the first script. */
const UnreadNotice = late(async () => (await import('./UnreadNotice.tsx')).UnreadNotice);

/** Says what the address asked for on a page that reads no query. */
export function UnreadQuery() {
  const { pathname, search } = useLocation();
  if (search === '' || !namedByPath.some((path) => matchPath(path, pathname))) return null;
  return <UnreadNotice search={search} />;
}
