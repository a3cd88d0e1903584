import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { parseAsof } from '../url/view.ts';

/** The month that a page named by its path is asked to look back to. */
export function useMonth() {
  const { search } = useLocation();
  return useMemo(() => {
    const { view, ignored } = parseAsof(search, core);
    return { asOf: view.asof === 'all' ? undefined : view.asof, ignored };
  }, [search]);
}
