import { csvParseRows } from 'd3-dsv';
import type { Slugs } from './cells.ts';
import type { TextOf } from './core.ts';
import type { Rows } from './rows.ts';

/** The published files: a path such as `src/data/areas.csv`, and its text. */
export type Files = ReadonlyMap<string, string>;

export function textOf(files: Files): TextOf {
  return (name) => files.get(`src/data/${name}.csv`);
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

export interface NamedSlugs extends Slugs<string> {
  readonly all: ReadonlySet<string>;
}

/** The slugs that files may name. */
export interface Named {
  readonly areas: NamedSlugs;
  readonly measures: NamedSlugs;
  readonly releases: NamedSlugs;
  readonly sources: NamedSlugs;
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
function slugsIn(files: Files, file: string): NamedSlugs {
  const all = keysIn(files, file, [0]);
  all.delete('');
  return { all, has: (slug) => !files.has(file) || all.has(slug) };
}
