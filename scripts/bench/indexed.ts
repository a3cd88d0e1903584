import { coreOf } from '../../src/data/core.ts';
import { quartersOf, readObservations, readQuarters } from '../../src/data/figures.ts';
import { outlinesOf } from '../../src/data/load.ts';
import { readBreakdowns, readClaims, readContext } from '../../src/data/readings.ts';
import { readCouncils, readHelplines, readSources } from '../../src/data/references.ts';
import { soundRows } from '../../src/data/rows.ts';
import type { Core, Dataset, Quarters } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { type Table, tableOf } from '../../src/domain/table.ts';
import { grownFigures, grownNames, type Mix, measureCopies } from './grow.ts';
import type { Texts } from './texts.ts';

export interface Indexed {
  readonly dataset: Dataset;
  readonly others: unknown;
  readonly rows: number;
  readonly characters: number;
  /** From text to checked rows, in milliseconds. */
  readonly reading: number;
  /** From rows to tables. */
  readonly indexing: number;
}

/**
 * Reads every file as the site does, one after the other, and keeps what a visit to all pages would
 * keep. Quarters of made-up measures are read and let go: no page shows those of two measures.
 */
export function indexed(texts: Texts, mix: Mix): Indexed {
  const clock = { reading: 0, indexing: 0 };
  const timed = <T>(what: keyof typeof clock, work: () => T): T => {
    const start = performance.now();
    const made = work();
    clock[what] += performance.now() - start;
    return made;
  };
  const names = grownNames(texts.core, mix);
  const core = timed('reading', () => coreOf({ ...texts.core, ...names }));
  const tables = new Map<MeasureSlug, Table>();
  const quarterly = new Map<MeasureSlug, Quarters>();
  let rows = 0;
  let characters = 0;
  for (const [first, published] of texts.observations) {
    const text = grownFigures(published, texts.core, mix);
    for (const slug of measureCopies(first, mix)) {
      const measure = core.measures.get(slug as MeasureSlug);
      if (!measure) throw new Error(`measures.csv has no "${slug}".`);
      const read = timed('reading', () => soundRows(readObservations(measure.slug, text, core)));
      tables.set(
        measure.slug,
        timed('indexing', () => tableOf(measure, read)),
      );
      rows += read.length;
      characters += text.length;
    }
  }
  for (const [first, published] of texts.quarterly) {
    const text = grownFigures(published, texts.core, mix);
    for (const slug of measureCopies(first, mix) as MeasureSlug[]) {
      const read = timed('reading', () => soundRows(readQuarters(slug, text, core.areas)));
      const quarters = timed('indexing', () => quartersOf(read));
      if (slug === first) quarterly.set(slug, quarters);
      rows += read.length;
      characters += text.length;
    }
  }
  const others = timed('reading', () => readOthers(texts, core));
  return { dataset: { ...core, tables, quarterly }, others, rows, characters, ...clock };
}

function readOthers({ others }: Texts, core: Core): unknown {
  return [
    outlinesOf(JSON.parse(others.outlines)),
    ...[
      readBreakdowns(others.breakdowns, core),
      readClaims(others.claims, core),
      readContext(others.context, core),
      readCouncils(others.councils, core.areas),
      readHelplines(others.helplines),
      readSources(others.sources),
    ].map((read) => soundRows<unknown>(read)),
  ];
}
