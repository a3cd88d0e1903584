import { csvParseRows } from 'd3-dsv';
import type { Problem, Rows } from './rows.ts';

/** The published files: a path such as `src/data/areas.csv`, and its text. */
export type Files = ReadonlyMap<string, string>;

/** Reads a file that has to be there; where it is not, that is its one problem. */
export function readFile<T>(files: Files, file: string, read: (text: string) => Rows<T>): Rows<T> {
  const text = files.get(file);
  return text === undefined ? { file, rows: [], lines: [], problems: [absent(file)] } : read(text);
}

export function absent(file: string): Problem {
  return { file, line: 1, column: '', expected: 'a file', found: 'none' };
}

/** No row could be read, because the file is absent or has another header. */
export function isUnread({ problems }: Rows<unknown>): boolean {
  return problems.some(({ line }) => line === 1);
}

/**
 * The cells of some columns of every row, joined by a space, whether or not the row can be read:
 * a row with a mistake elsewhere in it still says which area and year it is about.
 */
export function keysIn(files: Files, file: string, columns: readonly number[]): Set<string> {
  const [, ...rows] = csvParseRows(files.get(file) ?? '');
  return new Set(rows.map((cells) => columns.map((column) => cells[column] ?? '').join(' ')));
}

export interface Slugs {
  readonly all: ReadonlySet<string>;
  has(slug: string): boolean;
}

/** The slugs that files may name. */
export interface Named {
  readonly areas: Slugs;
  readonly measures: Slugs;
  readonly releases: Slugs;
  readonly sources: Slugs;
}

export function namedIn(files: Files): Named {
  return {
    areas: slugsIn(files, 'src/data/areas.csv'),
    measures: slugsIn(files, 'src/data/measures.csv'),
    releases: slugsIn(files, 'src/data/releases.csv'),
    sources: slugsIn(files, 'src/data/sources.csv'),
  };
}

/** Where the file itself is absent, that is said once, and not again for every slug. */
function slugsIn(files: Files, file: string): Slugs {
  const all = keysIn(files, file, [0]);
  all.delete('');
  return { all, has: (slug) => !files.has(file) || all.has(slug) };
}
