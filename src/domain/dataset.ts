import {
  type Area,
  type AreaSlug,
  isEnglandAndWales,
  isEnglandOrWales,
  isForce,
  isTerritorial,
  type RegionSlug,
} from './area.ts';
import { isDrawable, type Observation } from './figure.ts';
import type { Measure, MeasureSlug, ResidentGroup } from './measure.ts';
import { memoised } from './memoised.ts';
import { ascending } from './ordered.ts';
import type { Period, Quarter } from './period.ts';
import { isOutBy, type Month, type Release, type ReleaseSlug, type SourceSlug } from './release.ts';
import type { StoryStep } from './storyStep.ts';
import { observationsIn, publishedFor, type Table } from './table.ts';

/** A dated change of law or recording. */
export interface DatedEvent {
  /** `2017-04-03` */
  readonly date: string;
  readonly title: string;
  readonly detail: string;
  /** Empty: concerns every measure. */
  readonly measures: readonly MeasureSlug[];
  readonly url: string;
}

export interface Tile {
  readonly column: number;
  readonly row: number;
}

export interface Region {
  readonly slug: RegionSlug;
  readonly name: string;
  readonly forces: readonly Area[];
}

/** Residents of one force at the middle of a year. */
export interface Estimate extends Readonly<Record<ResidentGroup, number>> {
  /** As in a release: `2020-06-24`, or `2018-06`. */
  readonly published: string;
  readonly source: SourceSlug;
}

/** What every page needs whatever it shows: names, places, releases, residents. */
export interface Core {
  readonly areas: ReadonlyMap<AreaSlug, Area>;
  readonly measures: ReadonlyMap<MeasureSlug, Measure>;
  readonly releases: ReadonlyMap<ReleaseSlug, Release>;
  readonly regions: ReadonlyMap<RegionSlug, Region>;
  readonly events: readonly DatedEvent[];
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
  /** By force, and the year for whose middle residents were estimated. */
  readonly residents: ReadonlyMap<AreaSlug, ReadonlyMap<number, Estimate>>;
  /** What became of a number that made the news, step by step. */
  readonly story: readonly StoryStep[];
  /** The forces that share a border with each; none for those without an outline. */
  readonly neighbours: ReadonlyMap<AreaSlug, readonly AreaSlug[]>;
}

/** Counts by calendar quarter of one measure; a count may be negative (records cancelled later). */
export interface Quarters {
  readonly quarters: readonly Quarter[];
  readonly counts: ReadonlyMap<AreaSlug, ReadonlyMap<string, number>>;
}

export interface Dataset extends Core {
  readonly tables: ReadonlyMap<MeasureSlug, Table>;
  readonly quarterly: ReadonlyMap<MeasureSlug, Quarters>;
}

const forces = memoised<readonly Area[]>();

/** By name. Asked for with every mark, so that they are sorted once. */
export function forcesOf({ areas }: Core): readonly Area[] {
  return forces([areas], '', () => [...areas.values()].filter(isForce).sort(byName));
}

/** A force, and after it those that share a border with it. */
export function aroundOf({ neighbours }: Core, area: AreaSlug): readonly AreaSlug[] {
  return [area, ...(neighbours.get(area) ?? [])];
}

/** Those that police a territory of England and Wales, by name. */
export function territorialForcesOf(core: Core): readonly Area[] {
  return forcesOf(core).filter(isTerritorial);
}

export function byName(one: Area, other: Area): number {
  return ascending(one.name, other.name);
}

/** What a text names that may have come from anywhere, such as an address. */
export function oneNamed<S extends string, T>(
  all: ReadonlyMap<S, T>,
  slug: string | undefined,
): T | undefined {
  for (const [key, one] of all) if (key === slug) return one;
  return undefined;
}

/** The measures that the overview opens with, in their order. */
export function headlineMeasures({ measures }: Pick<Core, 'measures'>): readonly Measure[] {
  return [...measures.values()]
    .filter(({ headline }) => headline !== undefined)
    .sort((one, other) => (one.headline ?? 0) - (other.headline ?? 0));
}

/** The nation of England and Wales, which forces are summed to. */
export function englandAndWales({ areas }: Pick<Core, 'areas'>): Area {
  for (const area of areas.values()) if (isEnglandAndWales(area)) return area;
  throw new Error('No area holds England and Wales.');
}

/** The area, for a slug that the data door has checked. */
export function areaOf(core: Core, slug: AreaSlug): Area {
  const area = core.areas.get(slug);
  if (!area) throw new Error(`No area has the slug "${slug}".`);
  return area;
}

export function releaseOf(core: Core, slug: ReleaseSlug): Release {
  const release = core.releases.get(slug);
  if (!release) throw new Error(`No release has the slug "${slug}".`);
  return release;
}

/** Undefined where no region is chosen. */
export function forcesInRegion(
  { regions }: Core,
  region: RegionSlug | 'all' | undefined,
): readonly Area[] | undefined {
  return region && region !== 'all' ? regions.get(region)?.forces : undefined;
}

/** One table, or every one. */
export function tablesOf(dataset: Dataset, measure: MeasureSlug | 'all'): readonly Table[] {
  return measure === 'all' ? [...dataset.tables.values()] : [tableFor(dataset, measure)];
}

export function tableFor(dataset: Dataset, measure: MeasureSlug): Table {
  const table = dataset.tables.get(measure);
  if (!table) throw new Error(`No measure has the slug "${measure}".`);
  return table;
}

/** Official statistics came out each year: whether a release of that time, or of before, is held here. */
export function isHeldBy(core: Core, table: Table, asOf: Month | undefined): boolean {
  if (asOf === undefined || !table.measure.isOfficial) return true;
  return observationsIn(table).some(({ release }) => isOutBy(releaseOf(core, release), asOf));
}

/**
 * Years in which a force of England or Wales has a figure that may be drawn, oldest first.
 * The last of them is the newest year of the measure: a later year in which only another nation
 * or a total was published would leave the map empty.
 */
export function drawableYears(core: Core, table: Table, asOf?: Month): readonly Period[] {
  const { areas, releases } = core;
  return drawable([areas, releases, table], asOf ?? '', () => yearsDrawn(core, table, asOf));
}

const drawable = memoised<readonly Period[]>();

function yearsDrawn(core: Core, table: Table, asOf: Month | undefined): Period[] {
  const areas = [...table.figures.keys()].filter((slug) => isEnglandOrWales(areaOf(core, slug)));
  const isOut = ({ release }: Observation) => isOutBy(releaseOf(core, release), asOf);
  return table.years.filter((year) =>
    areas.some((area) =>
      publishedFor(table, area, year).some((one) => isDrawable(one) && isOut(one)),
    ),
  );
}
