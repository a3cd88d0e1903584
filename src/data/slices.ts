import { csvFormatRows } from 'd3-dsv';
import type { Area } from '../domain/area.ts';
import { type Dataset, type Table, tableOf } from '../domain/dataset.ts';
import { isFigure, type Observation } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { startOf } from '../domain/period.ts';
import { type Slice, sliceOf } from '../domain/slice.ts';
import { figureColumns, readObservations } from './figures.ts';
import { core } from './files.ts';
import { soundRows } from './rows.ts';

/** Measure, first and last year, and rows as in `observations/*.csv`. */
type Published = readonly [MeasureSlug, number, number, string];

/** What the page of one force rests on, as the text of a file. */
export function sliceText(dataset: Dataset, force: Area): string {
  return JSON.stringify(sliceOf(dataset, force).map(published));
}

function published({ measure, years, observations }: Slice): Published {
  const [first, last] = [years[0], years.at(-1)].map((year) => (year ? startOf(year) : 0));
  const rows = observations.map(rowOf);
  return [measure.slug, first ?? 0, last ?? 0, csvFormatRows([figureColumns, ...rows])];
}

function rowOf(one: Observation): string[] {
  const [value, forces] = isFigure(one) ? [one.value, one.forces ?? ''] : ['', ''];
  const { area, period, qualifier, release, standing, sources, note } = one;
  const cells = [area, period.text, value, qualifier, forces, release, standing];
  return [...cells.map(String), sources.join(' '), note];
}

/** The tables in the text, each over the years of the whole one. */
export function readSlice(text: string): ReadonlyMap<MeasureSlug, Table> {
  const all: readonly Published[] = JSON.parse(text);
  return new Map(
    all.map(([slug, first, last, rows]) => {
      const measure = core.measures.get(slug);
      if (!measure) throw new Error(`No measure is called "${slug}".`);
      const observations = soundRows(readObservations(slug, rows, core));
      return [slug, tableOf(measure, observations, { first, last })] as const;
    }),
  );
}
