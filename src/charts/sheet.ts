import type { Figure } from '../domain/figure.ts';

/** One cell of a table, as a reader sees it. */
export interface Cell {
  readonly words: string;
  /** The figure it shows, so that a page can lead to where it comes from. */
  readonly figure?: FigureRef;
}

export type FigureRef = Pick<Figure, 'measure' | 'area' | 'period'>;

export interface Column {
  readonly label: string;
  readonly isNumber: boolean;
}

/** A table twin: every value that its chart draws, and every missing one by name. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function text(words: string): Cell {
  return { words };
}

/** Labels that begin with `#` stand over numbers. */
export function columns(...labels: string[]): Column[] {
  return labels.map((label) => ({
    label: label.replace('#', ''),
    isNumber: label.startsWith('#'),
  }));
}
