import { useLocation } from 'react-router';
import { late } from '../ui/late.tsx';
import type { PageRoute } from './routes.ts';

/** Seldom needed: knowing how addresses are read is no part of the first script. */
const UnreadNotice = late(async () => (await import('./UnreadNotice.tsx')).UnreadNotice);

/** Says what the address asked for on a page that reads no query. */
export function UnreadQuery({ route }: { readonly route: PageRoute }) {
  const { search } = useLocation();
  return search === '' || route.readsQuery ? null : <UnreadNotice search={search} />;
}
