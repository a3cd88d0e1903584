import { coreOf } from '../../src/data/core.ts';
import { quartersOf, readObservations, readQuarters } from '../../src/data/figures.ts';
import { outlinesOf } from '../../src/data/load.ts';
import { readBreakdowns, readClaims, readContext } from '../../src/data/readings.ts';
import { readCouncils, readHelplines, readSources } from '../../src/data/references.ts';
import { soundRows } from '../../src/data/rows.ts';
import {
  type Core,
  type Dataset,
  type Quarters,
  type Table,
  tableOf,
} from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { Texts } from './texts.ts';

export interface Indexed {
  readonly dataset: Dataset;
  readonly others: unknown;
}

/** Reads every file as the site does, and keeps what a visit to all pages would keep. */
export function indexed(texts: Texts): Indexed {
  const core = coreOf(texts.core);
  const tables = new Map<MeasureSlug, Table>();
  const quarterly = new Map<MeasureSlug, Quarters>();
  for (const measure of core.measures.values()) {
    const { slug } = measure;
    const observations = texts.observations.get(slug);
    if (observations !== undefined) {
      tables.set(slug, tableOf(measure, soundRows(readObservations(slug, observations, core))));
    }
    const quarters = texts.quarterly.get(slug);
    if (quarters !== undefined) {
      quarterly.set(slug, quartersOf(soundRows(readQuarters(slug, quarters, core.areas))));
    }
  }
  return { dataset: { ...core, tables, quarterly }, others: readOthers(texts, core) };
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
