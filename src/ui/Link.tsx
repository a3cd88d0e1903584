import type { ReactNode } from 'react';

interface LinkProps {
  /** An address of this site, from its root: `/forces/kent`. */
  readonly to: string;
  readonly className?: string | undefined;
  /** It leads to where the reader is. */
  readonly isHere?: boolean;
  readonly children: ReactNode;
}

/**
 * Leads to another page of this site; `app/Following` sees to it that nothing is loaded anew for
 * that. It knows no router: hundreds of links that each hear of every new address take longer to
 * answer than the page itself.
 */
export function Link({ to, className, isHere = false, children }: LinkProps) {
  return (
    <a href={hrefOf(to)} className={className} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address with the folder that the site stands in. */
export function hrefOf(address: string): string {
  return base + address;
}

/** The address without that folder; undefined outside of it. */
export function addressIn(pathname: string): string | undefined {
  if (pathname === base) return '/';
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
}
