import { catalogueOf } from '../../src/domain/catalogue.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { type Dataset, drawableYears, tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import { defaultMeasure } from '../../src/url/view.ts';
import { compareAll } from './compare.ts';
import { drawnMap } from './drawing.tsx';
import { grown } from './grow.ts';
import { type Indexed, indexed } from './indexed.ts';
import { published, type Texts } from './texts.ts';

export interface Read {
  readonly rows: number;
  readonly characters: number;
  /** Parsing and indexing every file, in milliseconds. */
  readonly took: number;
}

/** In milliseconds, each the median of five. */
export interface Answered {
  readonly map: number;
  readonly comparison: number;
  /** Everything that the comparison page can show: all forces, years and measures. */
  readonly comparisons: number;
  readonly catalogue: number;
  /** Another year on the tile map: asked, rendered, laid out and painted. */
  readonly drawn: number;
}

/** The site keeps both: texts as modules, tables in the query cache. */
let kept: { readonly texts: Texts; readonly read: Indexed } | undefined;

window.measure = (factor) => {
  const texts = grown(published, factor);
  const start = performance.now();
  const read = indexed(texts);
  const took = performance.now() - start;
  kept = { texts, read };
  return { rows: rowsIn(read.dataset), characters: charactersIn(texts), took };
};

window.ask = async () => {
  if (!kept) throw new Error('Nothing was read yet: call measure() first.');
  const { dataset } = kept.read;
  const table = tableFor(dataset, defaultMeasure);
  const years = drawableYears(dataset, table);
  const period = years.at(-1);
  if (!period) throw new Error(`"${defaultMeasure}" has no year that can be drawn.`);
  const [as, sort, areas, region] = ['rate', 'value', [], 'all'] as const;
  return {
    map: medianTime(() => mapOf(dataset, table, { period, as })),
    comparison: medianTime(() => comparisonOf(dataset, table, { period, as, sort, areas })),
    comparisons: medianTime(() => compareAll(dataset)),
    catalogue: medianTime(() =>
      catalogueOf(dataset, { period: period.slug, sort, areas, region }).rows(0, 50),
    ),
    drawn: median(await drawnMap(dataset, table, years.slice(-6))),
  };
};

function medianTime(question: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    question();
    return performance.now() - start;
  });
  return median(times);
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function rowsIn({ tables, quarterly }: Dataset): number {
  let rows = 0;
  for (const { observations } of tables.values()) rows += observations.length;
  for (const { counts } of quarterly.values()) for (const { size } of counts.values()) rows += size;
  return rows;
}

function charactersIn({ core, observations, quarterly, others }: Texts): number {
  const texts = [core, others].flatMap((files) => Object.values(files)).flat();
  const all = [...texts, ...observations.values(), ...quarterly.values()];
  return all.reduce((sum, text) => sum + text.length, 0);
}
