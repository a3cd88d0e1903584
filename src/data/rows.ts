import { csvParseRows } from 'd3-dsv';
import { Row } from './cells.ts';

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

/**
 * Reads a whole CSV file (RFC 4180, header row) and lists every problem instead of stopping at
 * the first. Rows that cannot be read are left out.
 *
 * @param text undefined where the file is absent, which is its one problem then
 * @param read turns a row into a value, or reports why not and returns undefined
 */
export function readRows<const Column extends string, T>(
  file: string,
  text: string | undefined,
  columns: readonly Column[],
  read: (row: Row<Column>) => T | undefined,
): Rows<T> {
  const header = `the header ${columns.join()}`;
  if (text === undefined) {
    return { file, rows: [], lines: [], problems: [absent(file, `a file with ${header}`)] };
  }
  const [first = [], ...cellsOfRows] = csvParseRows(text);
  if (!isSame(first, columns)) {
    const problem = { file, line: 1, column: '', expected: header, found: first.join() };
    return { file, rows: [], lines: [], problems: [problem] };
  }
  const problems: Problem[] = [];
  const rows: T[] = [];
  const lines: number[] = [];
  let line = 2;
  for (const cells of cellsOfRows) {
    const at = line;
    const report = (column: string, expected: string, found: string) =>
      problems.push({ file, line: at, column, expected, found });
    line += linesOf(cells);
    if (cells.length !== columns.length) {
      report('', `${columns.length} cells (${columns.join()})`, `${cells.length}`);
      continue;
    }
    const named = new Map(columns.map((column, place) => [column, cells[place] ?? '']));
    const value = read(
      new Row(named, (column, expected) => report(column, expected, named.get(column) ?? '')),
    );
    if (value === undefined) continue;
    rows.push(value);
    lines.push(at);
  }
  return { file, rows, lines, problems };
}

function isSame(header: readonly string[], columns: readonly string[]): boolean {
  return header.length === columns.length && header.every((name, at) => name === columns[at]);
}

export function absent(file: string, expected = 'a file'): Problem {
  return { file, line: 1, column: '', expected, found: 'none' };
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
