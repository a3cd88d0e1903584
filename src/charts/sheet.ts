import { csvFormatRows } from 'd3-dsv';
import { type Figure, never } from '../domain/figure.ts';

/** One cell: what a reader sees, and the value at full precision for a download. */
export interface Cell {
  readonly words: string;
  readonly value: string | number;
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
  return { words, value: words };
}

export function columns(...labels: string[]): Column[] {
  return labels.map((label) => ({
    label: label.replace('#', ''),
    isNumber: label.startsWith('#'),
  }));
}

/** RFC 4180 text of a sheet at full precision. */
export function csvOf(sheet: Sheet): string {
  const rows = sheet.rows.map((row) => row.map(({ value }) => csvCell(value)));
  return `${csvFormatRows([sheet.columns.map(({ label }) => label), ...rows])}\n`;
}

/** A spreadsheet would run a text that begins like a formula; a quote mark keeps it a text. */
function csvCell(value: string | number): string {
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'string':
      return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    default:
      return never(value);
  }
}
