import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Figure } from '../domain/figure.ts';
import { Link } from '../ui/Link.tsx';
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
  readonly follow: (address: string) => void;
}

const Here = createContext<Here>({ asof: null, follow: () => undefined });

interface FiguresHereProps {
  readonly children: ReactNode;
}

/** Once for all figures of a page: what asks the router itself is rendered at every new address. */
export function FiguresHere({ children }: FiguresHereProps) {
  const { search } = useLocation();
  const go = useGo();
  const follow = useSteady((address: string) => go(address));
  const asof = new URLSearchParams(search).get('asof');
  return <Here value={useMemo(() => ({ asof, follow }), [asof, follow])}>{children}</Here>;
}

/** Where a figure comes from, as of the same month as the page around it. */
function addressOf({ measure, area, period }: FigureRef, { asof }: Here): string {
  const address = figureAddress(measure, area, period.slug);
  return asof ? `${address}&asof=${encodeURIComponent(asof)}` : address;
}

/** A number that leads to where it comes from. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  return <Link to={addressOf(figure, useContext(Here))}>{children}</Link>;
}

/** For the points and bars of charts: opens where a figure comes from. */
export function useFigurePage(): (figure: FigureRef) => void {
  const here = useContext(Here);
  return (figure) => here.follow(addressOf(figure, here));
}

/** For tables of charts, which know nothing of routes. */
export function linkedFigure(figure: FigureRef, words: string): ReactNode {
  return <FigureLink figure={figure}>{words}</FigureLink>;
}
