import type { Area, AreaSlug } from '../domain/area.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset, Quarters, Table } from '../domain/dataset.ts';
import { tableOf } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import type { Breakdown, ContextFigure } from '../domain/part.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import type { Council } from '../domain/search.ts';
import { load as breakdownsText } from './breakdowns.csv?late';
import { load as claimsText } from './claims.csv?late';
import { load as contextText } from './context.csv?late';
import { load as councilsText } from './council-to-force.csv?late';
import { datasetOf } from './datasets.ts';
import { textAt } from './fetched.ts';
import { quartersOf, readObservations, readQuarters } from './figures.ts';
import { core, observationTexts, quarterlyTexts } from './files.ts';
import { load as outlinesText } from './outlines.json?late';
import { readBreakdowns, readClaims, readContext } from './readings.ts';
import { readCouncils, readSources } from './references.ts';
import { soundRows } from './rows.ts';
import { readSlice, sliceText } from './slices.ts';
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
  const text = await breakdownsText();
  return soundRows(readBreakdowns(text, core));
}

/** Figures of another kind that stand beside the measures. */
export async function loadContext(): Promise<readonly ContextFigure[]> {
  const text = await contextText();
  return soundRows(readContext(text, core));
}

/** Published sentences with a number in them. */
export async function loadClaims(): Promise<readonly Claim[]> {
  const text = await claimsText();
  return soundRows(readClaims(text, core));
}

/** Names the build this page came from; the slices of its forces stand in a folder of that name. */
declare const __BUILD__: string;

/** What the page of one force rests on: published as a file of its own, else cut from all. */
export async function loadForce(force: Area): Promise<ReadonlyMap<MeasureSlug, Table>> {
  const isPublished = import.meta.env.PROD && !import.meta.env.SSR;
  const address = `${import.meta.env.BASE_URL}assets/forces/${__BUILD__}/${force.slug}.json`;
  return readSlice(await (isPublished ? textAt(address) : cut(force)));
}

/** Cut from all figures, as the text of a file. */
export async function cut(force: Area): Promise<string> {
  return sliceText(await everything(), force);
}

let all: Promise<Dataset> | undefined;

function everything(): Promise<Dataset> {
  all ??= Promise.all([...core.measures.values()].map(named)).then((tables) =>
    datasetOf(new Map(tables), new Map()),
  );
  return all;
}

async function named(measure: Measure): Promise<readonly [MeasureSlug, Table]> {
  return [measure.slug, await loadTable(measure)];
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
