import type { ReactNode } from 'react';
import type { Source } from '../domain/release.ts';

interface PageLinkProps {
  readonly source: Pick<Source, 'url' | 'isLinked'>;
  readonly children: ReactNode;
}

/** Leads to the page that was read; names it only, where no reader should be sent to its host. */
export function PageLink({ source: { url, isLinked }, children }: PageLinkProps) {
  if (!isLinked) return <span>{children}</span>;
  return (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  );
}
