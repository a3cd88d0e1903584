import type { Quarters, Table } from '../domain/dataset.ts';
import { tableOf } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Council } from '../domain/search.ts';
import { quartersOf, readObservations, readQuarters } from './figures.ts';
import { core, observationTexts, quarterlyTexts } from './files.ts';
import { readCouncils } from './references.ts';
import { soundRows } from './rows.ts';

/** The figures of one measure; its file is fetched now. Rejects when the file cannot be had. */
export async function loadTable(measure: Measure): Promise<Table> {
  const text = await textOf(observationTexts, measure);
  return tableOf(measure, soundRows(readObservations(measure.slug, text, core)));
}

export async function loadQuarters(measure: Measure): Promise<Quarters> {
  const text = await textOf(quarterlyTexts, measure);
  return quartersOf(soundRows(readQuarters(measure.slug, text, core.areas)));
}

/** Names of councils, for finding a force by where one lives. */
export async function loadCouncils(): Promise<readonly Council[]> {
  const { default: text } = await import('./council-to-force.csv?raw');
  return soundRows(readCouncils(text, core.areas));
}

async function textOf(
  texts: ReadonlyMap<string, () => Promise<string>>,
  { slug }: Measure,
): Promise<string> {
  const load = texts.get(slug);
  if (!load) throw new Error(`No file holds figures for "${slug}".`);
  return load();
}
