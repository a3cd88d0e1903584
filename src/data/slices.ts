import type { MeasureSlug } from '../domain/measure.ts';
import { type Table, tableOf } from '../domain/table.ts';
import { readObservations } from './figures.ts';
import { core } from './files.ts';
import { soundRows } from './rows.ts';

/** Measure slug, first and last year, and rows as in `observations/*.csv`. */
export type PublishedSlice = readonly [MeasureSlug, number, number, string];

/** The tables in the text, each over the years of the whole one. */
export function readSlice(text: string): ReadonlyMap<MeasureSlug, Table> {
  const all: readonly PublishedSlice[] = JSON.parse(text);
  return new Map(
    all.map(([slug, first, last, rows]) => {
      const measure = core.measures.get(slug);
      if (!measure) throw new Error(`No measure is called "${slug}".`);
      const observations = soundRows(readObservations(slug, rows, core));
      return [slug, tableOf(measure, observations, { first, last })] as const;
    }),
  );
}
