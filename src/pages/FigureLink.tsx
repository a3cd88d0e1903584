import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Figure } from '../domain/figure.ts';
import { figureAddress } from '../url/links.ts';

interface FigureLinkProps {
  readonly figure: Pick<Figure, 'measure' | 'area' | 'period'>;
  readonly children: ReactNode;
}

/** A number that leads to where it comes from, as of the same month as the page around it. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  const asof = new URLSearchParams(useLocation().search).get('asof');
  const address = figureAddress(figure.measure, figure.area, figure.period.slug);
  return (
    <Link to={asof ? `${address}&asof=${encodeURIComponent(asof)}` : address}>{children}</Link>
  );
}

/** For tables of charts, which know nothing of routes. */
export function linkedFigure(figure: FigureLinkProps['figure'], words: string): ReactNode {
  return <FigureLink figure={figure}>{words}</FigureLink>;
}
