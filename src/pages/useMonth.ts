import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Core } from '../domain/dataset.ts';
import { format } from '../url/address.ts';
import { asofMonth, explorerDefaults } from '../url/choices.ts';
import { parseAsof } from '../url/view.ts';

/** The month that a page named by its path is asked to look back to. */
export function useMonth(core: Core) {
  const { search } = useLocation();
  return useMemo(() => {
    const { view, ignored } = parseAsof(search, core);
    const query = format(view, explorerDefaults);
    return { asOf: asofMonth(view.asof), query, ignored };
  }, [search, core]);
}
