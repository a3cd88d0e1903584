import type { AreaSlug } from '../domain/area.ts';
import type { Claim } from '../domain/claim.ts';
import type { Quarters } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import type { Council } from '../domain/search.ts';
import { type Table, tableOf } from '../domain/table.ts';
import { load as breakdownsText } from './breakdowns.csv?late';
import { load as claimsText } from './claims.csv?late';
import { load as contextText } from './context.csv?late';
import { load as councilsText } from './council-to-force.csv?late';
import { quartersOf, readObservations, readQuarters } from './figures.ts';
import { core, observationTexts, quarterlyTexts } from './files.ts';
import { load as outlinesText } from './outlines.json?late';
import { readCouncils, readSources } from './references.ts';
import { soundRows } from './rows.ts';
import { load as sourcesText } from './sources.csv?late';

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
  const text = await councilsText();
  return soundRows(readCouncils(text, core.areas));
}

/** The pages that figures were read in, by slug. */
export async function loadSources(): Promise<ReadonlyMap<SourceSlug, Source>> {
  const text = await sourcesText();
  return new Map(soundRows(readSources(text)).map((source) => [source.slug, source]));
}

/** Parts of measures: ages, sex, platforms, kinds of offence. */
export async function loadBreakdowns(): Promise<readonly Breakdown[]> {
  const [text, { readBreakdowns }] = await Promise.all([breakdownsText(), import('./readings.ts')]);
  return soundRows(readBreakdowns(text, core));
}

/** Figures of another kind that stand beside the measures. */
export async function loadContext(): Promise<readonly ContextFigure[]> {
  const [text, { readContext }] = await Promise.all([contextText(), import('./readings.ts')]);
  return soundRows(readContext(text, core));
}

/** Published sentences with a number in them. */
export async function loadClaims(): Promise<readonly Claim[]> {
  const [text, { readClaims }] = await Promise.all([claimsText(), import('./readings.ts')]);
  return soundRows(readClaims(text, core));
}

async function textOf(
  texts: ReadonlyMap<string, () => Promise<string>>,
  { slug }: Measure,
): Promise<string> {
  const load = texts.get(slug);
  if (!load) throw new Error(`No file holds figures for "${slug}".`);
  return load();
}

/** Outlines of the forces, fetched only when somebody asks for that map. */
export async function loadOutlines(): Promise<Outlines> {
  const published: PublishedOutlines = JSON.parse(await outlinesText());
  return outlinesOf(published);
}

/** JSON knows lists, not pairs or slugs: both are checked here. */
export function outlinesOf(published: PublishedOutlines): Outlines {
  const areas = Object.entries(published.areas).map(([slug, outline]): [AreaSlug, Outline] => [
    slug as AreaSlug,
    { ...outline, box: frameOf(outline.box) },
  ]);
  return { viewBox: published.viewBox, inset: frameOf(published.inset), areas: new Map(areas) };
}

interface PublishedOutlines {
  readonly viewBox: string;
  readonly inset: readonly number[];
  readonly areas: Readonly<Record<string, Omit<Outline, 'box'> & { box: readonly number[] }>>;
}

function frameOf(numbers: readonly number[]): Outline['box'] {
  const [left, top, right, bottom] = numbers;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) {
    throw new Error('src/data/outlines.json has a box without four sides: run npm run outlines.');
  }
  return [left, top, right, bottom];
}
