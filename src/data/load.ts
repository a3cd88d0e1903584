import { load } from 'published:files';
import type { Breakdown, ContextFigure } from '../domain/breakdown.ts';
import type { Claim } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { Core, Dataset } from '../domain/dataset.ts';
import { memoised } from '../domain/memoised.ts';
import type { Outlines } from '../domain/outline.ts';
import type { Council, Place } from '../domain/places.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import { coreOf } from './coreOf.ts';
import { claimOf, datasetOf, outlinesOf, quarterlyOf, withPeriod } from './revive.ts';

/** A build makes hundreds of pages of the same figures, each with a query cache of its own. */
const cores = memoised<Core>();
const datasets = memoised<Dataset>();

/** Names, places, releases and residents. Like every file, it rejects where it cannot be had. */
export async function loadCore(): Promise<Core> {
  const json = await load.core();
  return cores([json], '', () => coreOf(json));
}

/** All yearly figures, which are fetched while the core may still be on its way. */
export async function loadDataset(core: Core | Promise<Core>): Promise<Dataset> {
  // Together: whichever does not come first, the other is not left without anybody who waits for it.
  const [names, json] = await Promise.all([core, load.figures()]);
  return datasets([names, json], '', () => datasetOf(names, json));
}

/** Counts by calendar quarter, of the measures that have them. */
export async function loadQuarters(): Promise<Dataset['quarterly']> {
  return quarterlyOf(await load.quarters());
}

/** The pages that figures were read in. */
export async function loadSources(): Promise<ReadonlyMap<SourceSlug, Source>> {
  return new Map((await load.sources()).map((source) => [source.slug, source]));
}

/** Published sentences with a number in them. */
export async function loadClaims(): Promise<readonly Claim[]> {
  return (await load.claims()).map(claimOf);
}

/** Parts of measures: ages, sex, platforms, kinds of offence. */
export async function loadBreakdowns(): Promise<readonly Breakdown[]> {
  return (await load.breakdowns()).map(withPeriod);
}

/** Figures of another kind that stand beside the measures. */
export async function loadContext(): Promise<readonly ContextFigure[]> {
  return (await load.context()).map(withPeriod);
}

/** Names of councils, for finding a force by where one lives. */
export async function loadCouncils(): Promise<readonly Council[]> {
  return load.councils();
}

/** Towns, villages and suburbs, largest first: the file comes when a search is first touched. */
export async function loadPlaces(): Promise<readonly Place[]> {
  return load.places();
}

/** What was changed in the files, in their order. */
export async function loadCorrections(): Promise<readonly Correction[]> {
  return load.corrections();
}

/** Outlines of the forces. */
export async function loadOutlines(): Promise<Outlines> {
  return outlinesOf(await load.outlines());
}
