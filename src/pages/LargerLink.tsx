import type { ReactNode } from 'react';
import { format } from '../url/address.ts';
import { SiteLink } from './SiteLink.tsx';
import type { LoadedView } from './useExplorer.ts';

interface LargerLinkProps {
  readonly to: '/map' | '/trends' | '/compare';
  readonly loaded: Pick<LoadedView, 'view' | 'choices'>;
  readonly children: ReactNode;
}

/** The page of one view, which shows the same choice larger and in more ways. */
export function LargerLink({ to, loaded, children }: LargerLinkProps) {
  return <SiteLink to={to + format(loaded.view, loaded.choices)}>{children}</SiteLink>;
}
