import { catalogueOf } from '../../src/domain/catalogue.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { drawableYears, tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import { defaultMeasure } from '../../src/url/view.ts';
import { compareAll } from './compare.ts';
import { drawnMap } from './drawing.tsx';
import { mixes } from './grow.ts';
import { type Indexed, indexed } from './indexed.ts';
import { published } from './texts.ts';

export type Read = Pick<Indexed, 'rows' | 'characters' | 'reading' | 'indexing'>;

/** In milliseconds, each the median of five, but what is kept from then on: that is asked once. */
export interface Answered {
  /** The first map of a measure: its classes over all years, and what does not fit. */
  readonly firstMap: number;
  readonly map: number;
  readonly comparison: number;
  /** The first page of the table of one period. */
  readonly filtered: number;
  /** The first page of the table of everything, by value. */
  readonly ordered: number;
  /** Another year on the tile map: asked, rendered, laid out and painted. */
  readonly drawn: number;
}

/** Kept as the site keeps it in the query cache. */
let kept: Indexed | undefined;

window.measure = (factor) => {
  const mix = mixes.get(factor);
  if (!mix) throw new Error(`There is no data set of ${factor} times the figures.`);
  kept = indexed(published, mix);
  const { rows, characters, reading, indexing } = kept;
  return { rows, characters, reading, indexing };
};

window.compareAll = () => medianTime(() => compareAll(dataset()));

window.ask = async () => {
  const all = dataset();
  const table = tableFor(all, defaultMeasure);
  const years = drawableYears(all, table);
  const period = years.at(-1);
  if (!period) throw new Error(`"${defaultMeasure}" has no year that can be drawn.`);
  const [as, areas, region] = ['rate', [], 'all'] as const;
  const page = (sort: 'name' | 'value', when: typeof period.slug | 'all') =>
    catalogueOf(all, { period: when, sort, areas, region }).slice(0, 50);
  return {
    firstMap: timeOf(() => mapOf(all, table, { period, as })),
    map: medianTime(() => mapOf(all, table, { period, as })),
    comparison: medianTime(() => comparisonOf(all, table, { period, as, sort: 'value', areas })),
    filtered: medianTime(() => page('value', period.slug)),
    ordered: medianTime(() => page('value', 'all')),
    drawn: median(await drawnMap(all, table, years.slice(-6))),
  };
};

function dataset() {
  if (!kept) throw new Error('Nothing was read yet: call measure() first.');
  return kept.dataset;
}

function timeOf(question: () => unknown): number {
  const start = performance.now();
  question();
  return performance.now() - start;
}

function medianTime(question: () => unknown): number {
  return median(Array.from({ length: 5 }, () => timeOf(question)));
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
