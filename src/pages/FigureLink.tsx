import { createContext, type MouseEvent, type ReactNode, useContext, useMemo } from 'react';
import { useHref, useLocation } from 'react-router';
import type { Figure } from '../domain/figure.ts';
import { useSteady } from '../ui/useSteady.ts';
import { figureAddress } from '../url/links.ts';
import { useGo } from './useGo.ts';

interface FigureLinkProps {
  readonly figure: Pick<Figure, 'measure' | 'area' | 'period'>;
  readonly children: ReactNode;
}

type FigureRef = FigureLinkProps['figure'];

interface Here {
  readonly asof: string | null;
  /** What stands before every address of the site, without a slash at its end. */
  readonly base: string;
  readonly follow: (event: MouseEvent<HTMLAnchorElement>) => void;
  readonly open: (address: string) => void;
}

const nothing = () => undefined;
const Here = createContext<Here>({ asof: null, base: '', follow: nothing, open: nothing });

interface FiguresHereProps {
  readonly children: ReactNode;
}

/**
 * Once for all figures of a page: hundreds may stand in a table, and each of the router's own links
 * is rendered again at every new address.
 */
export function FiguresHere({ children }: FiguresHereProps) {
  const { search } = useLocation();
  const base = useHref('/').replace(/\/$/, '');
  const go = useGo();
  const open = useSteady((address: string) => go(address));
  const follow = useSteady((event: MouseEvent<HTMLAnchorElement>) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    const { pathname, search } = event.currentTarget;
    open(pathname.slice(base.length) + search);
  });
  const asof = new URLSearchParams(search).get('asof');
  const here = useMemo(() => ({ asof, base, follow, open }), [asof, base, follow, open]);
  return <Here value={here}>{children}</Here>;
}

/** Into another tab or window, or as a file. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

/** Where a figure comes from, as of the same month as the page around it. */
function addressOf({ measure, area, period }: FigureRef, { asof }: Here): string {
  const address = figureAddress(measure, area, period.slug);
  return asof ? `${address}&asof=${encodeURIComponent(asof)}` : address;
}

/** A number that leads to where it comes from. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  const here = useContext(Here);
  return (
    <a href={here.base + addressOf(figure, here)} onClick={here.follow}>
      {children}
    </a>
  );
}

/** For the points and bars of charts: opens where a figure comes from. */
export function useFigurePage(): (figure: FigureRef) => void {
  const here = useContext(Here);
  return (figure) => here.open(addressOf(figure, here));
}

/** For tables of charts, which know nothing of routes. */
export function linkedFigure(figure: FigureRef, words: string): ReactNode {
  return <FigureLink figure={figure}>{words}</FigureLink>;
}
