import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
} from 'react';
import { useHref, useLocation } from 'react-router';
import type { AreaSlug } from '../domain/area.ts';
import type { Month } from '../domain/release.ts';
import { useSteady } from '../ui/useSteady.ts';
import { asofIn } from '../url/kept.ts';
import { asOf, forceAddress, isEmbed } from '../url/links.ts';
import { useGo } from './useGo.ts';

interface Here {
  /** The month that the page looks back to. */
  readonly asof: Month | 'all';
  /** The base path of the site, without a slash at its end. */
  readonly base: string;
  readonly follow: (event: MouseEvent<HTMLAnchorElement>) => void;
  readonly open: (address: string) => void;
  /** The page stands in one of another site: a link leaves both as they are. */
  readonly isFramed: boolean;
}

const nothing = () => undefined;
const Here = createContext<Here>({
  ...{ asof: 'all', base: '', follow: nothing, open: nothing, isFramed: false },
});

interface LinksHereProps {
  readonly children: ReactNode;
}

/** What all links of a page need, once for all of them. */
export function LinksHere({ children }: LinksHereProps) {
  const { pathname, search } = useLocation();
  const asof = asofIn(search);
  const isFramed = isEmbed(pathname);
  const base = useHref('/').replace(/\/$/, '');
  const go = useGo();
  const open = useSteady((address: string) => {
    if (isFramed) window.open(base + address, '_blank', 'noopener,noreferrer');
    else go(address);
  });
  const follow = useSteady((event: MouseEvent<HTMLAnchorElement>) => {
    if (isFramed || isForBrowser(event)) return;
    event.preventDefault();
    const { pathname, search, hash } = event.currentTarget;
    open(pathname.slice(base.length) + search + hash);
  });
  const here = useMemo(
    () => ({ asof, base, follow, open, isFramed }),
    [asof, base, follow, open, isFramed],
  );
  return <Here value={here}>{children}</Here>;
}

/** Opens another tab or window, or saves a file. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

interface SiteLinkProps {
  /** An address below the base. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Whether the page stands in one of another site, where there is little room. */
export function useIsFramed(): boolean {
  return useContext(Here).isFramed;
}

/**
 * Leads to another page, as of the same month as this one wherever that page can show it. An anchor,
 * as each link of the router would render again at every new address.
 */
export function SiteLink({ to, children }: SiteLinkProps) {
  const { asof, base, follow, isFramed } = useContext(Here);
  const away = isFramed ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={base + asOf(to, asof)} onClick={follow} {...away}>
      {children}
    </a>
  );
}

/** Without scripts each force of a drawing leads to its page; of a frame, which no other page may fill, none does. */
export function useForceHref(): ((area: AreaSlug) => string) | undefined {
  const { asof, base, isFramed } = useContext(Here);
  const hrefOf = useCallback(
    (area: AreaSlug) => base + asOf(forceAddress(area), asof),
    [asof, base],
  );
  return isFramed ? undefined : hrefOf;
}

/** Follows an address as a `SiteLink` does: for the marks of charts. */
export function useFollow(): (to: string) => void {
  const { asof, open } = useContext(Here);
  return (to) => open(asOf(to, asof));
}
