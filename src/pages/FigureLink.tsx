import type { ReactNode } from 'react';
import type { FigureRef } from '../charts/sheet.ts';
import { viewAddress } from '../url/links.ts';
import { SiteLink, useFollow } from './SiteLink.tsx';

interface FigureLinkProps {
  readonly figure: FigureRef;
  readonly children: ReactNode;
}

/** Where a figure comes from. */
export function figureAddress({ measure, area, period }: FigureRef): string {
  return viewAddress('figure', { measure, area, period: period.slug });
}

/** A number that leads to where it comes from. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  return <SiteLink to={figureAddress(figure)}>{children}</SiteLink>;
}

/** For the points and bars of charts: opens where a figure comes from. */
export function useFigurePage(): (figure: FigureRef) => void {
  const follow = useFollow();
  return (figure) => follow(figureAddress(figure));
}

/** For tables of charts, which know nothing of routes. */
export function linkedFigure(figure: FigureRef, words: string): ReactNode {
  return <FigureLink figure={figure}>{words}</FigureLink>;
}
