import { AddressNotice } from '../pages/AddressNotice.tsx';
import { readKeys, refusals } from '../url/codecs.ts';

/** What a query asked for on a page that reads none. */
export function UnreadNotice({ search }: { readonly search: string }) {
  const { ignored, refuse } = refusals();
  readKeys(search, [], refuse);
  return <AddressNotice ignored={ignored} />;
}
