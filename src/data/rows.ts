import { csvParseRows } from 'd3-dsv';

/** One thing wrong in a data file, named so that it can be found and mended. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The column's heading; empty where the whole row or file is meant. */
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export interface Rows<T> {
  readonly file: string;
  readonly rows: readonly T[];
  /** The line of each row, for checks that compare rows. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** Says that a column does not hold what was expected. */
export type Report = (column: number, expected: string) => void;

/** Turns the cells of one row into a value, or reports why not and returns undefined. */
export type ReadRow<T> = (cells: readonly string[], report: Report) => T | undefined;

/**
 * Reads a whole CSV file (RFC 4180, header row) and lists every problem instead of stopping at
 * the first. Rows that cannot be read are left out.
 */
export function readRows<T>(
  file: string,
  text: string,
  columns: readonly string[],
  read: ReadRow<T>,
): Rows<T> {
  const problems: Problem[] = [];
  const rows: T[] = [];
  const lines: number[] = [];
  let header: readonly string[] | undefined;
  let line = 2;
  // Row by row: all cells of a large file at once would be many times the file.
  csvParseRows(text, (cells) => {
    if (!header) {
      header = cells;
    } else if (isHeader(header, columns)) {
      const value = readCells(file, line, columns, cells, read, problems);
      if (value !== undefined) {
        rows.push(value);
        lines.push(line);
      }
      line += linesOf(cells);
    }
    return undefined;
  });
  if (!isHeader(header ?? [], columns)) {
    const expected = `the header ${columns.join()}`;
    problems.push({ file, line: 1, column: '', expected, found: header?.join() ?? '' });
  }
  return { file, rows, lines, problems };
}

function isHeader(cells: readonly string[], columns: readonly string[]): boolean {
  return cells.length === columns.length && cells.every((name, at) => name === columns[at]);
}

function readCells<T>(
  file: string,
  line: number,
  columns: readonly string[],
  cells: readonly string[],
  read: ReadRow<T>,
  problems: Problem[],
): T | undefined {
  if (cells.length !== columns.length) {
    const expected = `${columns.length} cells`;
    problems.push({ file, line, column: '', expected, found: `${cells.length}` });
    return undefined;
  }
  return read(cells, (column, expected) =>
    problems.push({
      file,
      line,
      column: columns[column] ?? '',
      expected,
      found: cells[column] ?? '',
    }),
  );
}

/** A quoted cell may run over several lines. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}

export function problemWords({ file, line, column, expected, found }: Problem): string {
  const where = column ? `${file}:${line}, column "${column}"` : `${file}:${line}`;
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return `${where}: expected ${expected}, found "${shown}".`;
}

/** Thrown where figures cannot be shown because their file is not as it should be. */
export class BadData extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemWords).join('\n'));
    this.name = 'BadData';
    this.problems = problems;
  }
}

/** The rows of a file without problems; else every problem is thrown at once. */
export function soundRows<T>(read: Rows<T>): readonly T[] {
  if (read.problems.length > 0) throw new BadData(read.problems);
  return read.rows;
}
