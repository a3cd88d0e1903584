import { AddressNotice } from '../pages/AddressNotice.tsx';
import { readQuery, refusals } from '../url/query.ts';

/** What a query asked for on a page that reads none. */
export function UnreadNotice({ search }: { readonly search: string }) {
  const { ignored, refuse } = refusals();
  readQuery(search, [], refuse);
  return <AddressNotice ignored={ignored} />;
}
