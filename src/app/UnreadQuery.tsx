import { matchPath, useLocation } from 'react-router';
import { late } from '../ui/late.tsx';
import { routes } from './routes.ts';

/** Seldom needed: knowing how addresses are read is no part of the first script. */
const UnreadNotice = late(async () => (await import('./UnreadNotice.tsx')).UnreadNotice);

/** Says what the address asked for on a page that reads no query. */
export function UnreadQuery() {
  const { pathname, search } = useLocation();
  if (search === '') return null;
  const isRead = !routes.some(({ path, readsQuery }) => !readsQuery && matchPath(path, pathname));
  if (isRead) return null;
  return <UnreadNotice search={search} />;
}
