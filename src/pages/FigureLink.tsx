import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Figure } from '../domain/figure.ts';
import { figureAddress } from '../url/links.ts';

interface FigureLinkProps {
  readonly figure: Pick<Figure, 'measure' | 'area' | 'period'>;
  readonly children: ReactNode;
}

type FigureRef = FigureLinkProps['figure'];

/** Where a figure comes from, as of the same month as the page around it. */
function useFigureAddress(): (figure: FigureRef) => string {
  const asof = new URLSearchParams(useLocation().search).get('asof');
  return ({ measure, area, period }) => {
    const address = figureAddress(measure, area, period.slug);
    return asof ? `${address}&asof=${encodeURIComponent(asof)}` : address;
  };
}

/** A number that leads to where it comes from. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  const addressOf = useFigureAddress();
  return <Link to={addressOf(figure)}>{children}</Link>;
}

/** For the points and bars of charts: opens where a figure comes from. */
export function useFigurePage(): (figure: FigureRef) => void {
  const addressOf = useFigureAddress();
  const navigate = useNavigate();
  return (figure) => void navigate(addressOf(figure));
}

/** For tables of charts, which know nothing of routes. */
export function linkedFigure(figure: FigureRef, words: string): ReactNode {
  return <FigureLink figure={figure}>{words}</FigureLink>;
}
