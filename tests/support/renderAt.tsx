import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigationType } from 'react-router';

export interface HookAt<T> {
  /** What the hook gave last. */
  readonly now: () => T;
  /** Path and query, each with how the reader came there. */
  readonly arrivals: readonly string[];
  readonly again: () => void;
}

/** A hook on a page at an address, with every address that it leads to. */
export function renderAt<T>(address: string, useHook: (search: string) => T): HookAt<T> {
  const arrivals: string[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  const { result, rerender } = renderHook(
    () => {
      const { pathname, search } = useLocation();
      const arrival = `${useNavigationType()} ${pathname}${search}`;
      if (arrivals.at(-1) !== arrival) arrivals.push(arrival);
      return useHook(search);
    },
    { wrapper },
  );
  return { now: () => result.current, arrivals, again: () => act(rerender) };
}
