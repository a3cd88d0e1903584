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
  /** What is downloaded instead, where a file has to say more than the table on its page. */
  readonly file?: Sheet;
}

export function text(words: string): Cell {
  return { words, value: words };
}

/** A number with its own words; none is an empty cell in the file. */
export function number(value: number | undefined, words = String(value ?? '')): Cell {
  return { words, value: value ?? '' };
}

export function columns(...labels: string[]): Column[] {
  return labels.map((label) => ({
    label: label.replace('#', ''),
    isNumber: label.startsWith('#'),
  }));
}

/** RFC 4180 text of a sheet's file at full precision. */
export function csvOf({ file, ...table }: Sheet): string {
  const { columns, rows } = file ?? table;
  const heads = columns.map(({ label }) => label);
  const cells = rows.map((row) => row.map(({ value }) => csvCell(value)));
  return `${csvFormatRows([heads, ...cells])}\n`;
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
