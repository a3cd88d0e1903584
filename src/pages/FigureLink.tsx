import { createContext, type ReactNode, useContext } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Figure } from '../domain/figure.ts';
import { Link } from '../ui/Link.tsx';
import { figureAddress } from '../url/links.ts';

interface FigureLinkProps {
  readonly figure: Pick<Figure, 'measure' | 'area' | 'period'>;
  readonly children: ReactNode;
}

type FigureRef = FigureLinkProps['figure'];

const AsOf = createContext<string | null>(null);

interface AsOfHereProps {
  readonly children: ReactNode;
}

/** Read once for all figures of a page: a link that read it would hear of every new address. */
export function AsOfHere({ children }: AsOfHereProps) {
  const { search } = useLocation();
  return <AsOf value={new URLSearchParams(search).get('asof')}>{children}</AsOf>;
}

/** Where a figure comes from, as of the same month as the page around it. */
function useFigureAddress(): (figure: FigureRef) => string {
  const asof = useContext(AsOf);
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
