import { type Area, type AreaSlug, type RegionSlug, regionNames } from '../domain/area.ts';
import { byName, type Core, type DatedEvent, type Region, type Tile } from '../domain/dataset.ts';
import { isKnownGeography, type Measure, type MeasureSlug } from '../domain/measure.ts';
import type { Release, ReleaseSlug } from '../domain/release.ts';
import {
  addressCell,
  dateCell,
  dayCell,
  knownCell,
  listCell,
  oneOfCell,
  slugCell,
  textCell,
  wholeCell,
} from './cells.ts';
import { type ReadRow, type Rows, readRows, soundRows } from './rows.ts';

/** The texts of the small files that every page needs. */
export interface CoreTexts {
  readonly areas: string;
  readonly otherNames: string;
  readonly measures: string;
  readonly releases: string;
  readonly events: string;
  readonly tiles: string;
  readonly population: string;
}

export interface CoreRows {
  readonly areas: Rows<Area>;
  readonly otherNames: Rows<OtherNames>;
  readonly measures: Rows<Measure>;
  readonly releases: Rows<Release>;
  readonly events: Rows<DatedEvent>;
  readonly tiles: Rows<PlacedTile>;
  readonly population: Rows<Residents>;
}

export interface OtherNames {
  readonly area: AreaSlug;
  readonly shortName: string;
  readonly otherNames: readonly string[];
}

export interface PlacedTile extends Tile {
  readonly area: AreaSlug;
}

export interface Residents {
  readonly area: AreaSlug;
  readonly midYear: number;
  readonly residents: number;
}

/** @param official measures that the Home Office publishes by quarter */
export function readCore(texts: CoreTexts, official: readonly string[]): CoreRows {
  const areas = readRows(
    'src/data/areas.csv',
    texts.areas,
    ['area', 'name', 'kind', 'gss_code', 'region', 'note'],
    readArea,
  );
  const slugs = new Set(areas.rows.map(({ slug }) => slug));
  const measures = readRows(
    'src/data/measures.csv',
    texts.measures,
    [
      'measure',
      'name',
      'short_name',
      'group',
      'unit',
      'counts',
      'legal_basis',
      'geography',
      'caveat',
    ],
    readMeasure(new Set(official)),
  );
  return {
    areas,
    measures,
    otherNames: readRows(
      'src/data/other-names.csv',
      texts.otherNames,
      ['area', 'short_name', 'other_names'],
      readOtherNames(slugs),
    ),
    releases: readRows(
      'src/data/releases.csv',
      texts.releases,
      ['release', 'publisher', 'title', 'published', 'basis', 'coverage'],
      readRelease,
    ),
    events: readRows(
      'src/data/events.csv',
      texts.events,
      ['date', 'title', 'detail', 'applies_to', 'url'],
      readEvent(new Set(measures.rows.map(({ slug }) => slug))),
    ),
    tiles: readRows('src/data/tiles.csv', texts.tiles, ['area', 'column', 'row'], readTile(slugs)),
    population: readRows(
      'src/data/population.csv',
      texts.population,
      ['area', 'mid_year', 'under_18', 'source'],
      readResidents(slugs),
    ),
  };
}

/** The core as the pages use it; throws {@link BadData} with every problem. */
export function coreOf(texts: CoreTexts, official: readonly string[]): Core {
  const rows = readCore(texts, official);
  const names = new Map(soundRows(rows.otherNames).map((one) => [one.area, one]));
  const areas = soundRows(rows.areas).map((area) => {
    const { shortName = area.name, otherNames = [] } = names.get(area.slug) ?? {};
    return { ...area, shortName, otherNames };
  });
  return {
    areas: new Map(areas.map((area) => [area.slug, area])),
    measures: new Map(soundRows(rows.measures).map((measure) => [measure.slug, measure])),
    releases: new Map(soundRows(rows.releases).map((release) => [release.slug, release])),
    regions: regionsOf(areas),
    events: soundRows(rows.events),
    tiles: new Map(soundRows(rows.tiles).map(({ area, ...tile }) => [area, tile])),
    residents: residentsOf(soundRows(rows.population)),
  };
}

/** The regions that forces name, in the order of the file; "West Midlands" is `west-midlands-region`. */
function regionsOf(areas: readonly Area[]): Map<RegionSlug, Region> {
  const forces = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.kind === 'force') forces.set(area.region, [...(forces.get(area.region) ?? []), area]);
  }
  const regions = [...forces].map(([name, inside]): [RegionSlug, Region] => {
    const slug = `${name.toLowerCase().replace(/ /g, '-')}-region` as RegionSlug;
    return [slug, { slug, name, forces: inside.sort(byName) }];
  });
  return new Map(regions);
}

function residentsOf(rows: readonly Residents[]): Map<AreaSlug, Map<number, number>> {
  const residents = new Map<AreaSlug, Map<number, number>>();
  for (const row of rows) {
    const years = residents.get(row.area) ?? new Map<number, number>();
    residents.set(row.area, years.set(row.midYear, row.residents));
  }
  return residents;
}

const readArea: ReadRow<Area> = (cells, report) => {
  const slug = slugCell(cells, 0, report) as AreaSlug | undefined;
  const name = textCell(cells, 1, report);
  const kind = oneOfCell(cells, 2, report, ['force', 'nation', 'region']);
  if (kind === 'force') oneOfCell(cells, 4, report, regionNames);
  if (!slug || !name || !kind) return undefined;
  const [, , , code = '', region = '', note = ''] = cells;
  return { slug, name, kind, code, region, note, shortName: name, otherNames: [] };
};

function readOtherNames(areas: ReadonlySet<AreaSlug>): ReadRow<OtherNames> {
  return (cells, report) => {
    const area = knownCell(cells, 0, report, areas, 'an area of areas.csv');
    const shortName = textCell(cells, 1, report);
    if (!area || !shortName) return undefined;
    return { area, shortName, otherNames: listCell(cells[2], ';') };
  };
}

function readMeasure(official: ReadonlySet<string>): ReadRow<Measure> {
  return (cells, report) => {
    const slug = slugCell(cells, 0, report) as MeasureSlug | undefined;
    const [name, shortName] = [textCell(cells, 1, report), textCell(cells, 2, report)];
    const group = oneOfCell(cells, 3, report, ['online', 'all-settings']);
    const unit = oneOfCell(cells, 4, report, ['offences']);
    const counts = textCell(cells, 5, report);
    const geography = cells[7] ?? '';
    if (!isKnownGeography(geography)) report(7, 'nations that domain/measure.ts knows');
    if (!slug || !name || !shortName || !group || !unit || !counts) return undefined;
    const [legalBasis = '', caveat = ''] = [cells[6], cells[8]];
    const isOfficial = official.has(slug);
    return { slug, name, shortName, group, counts, legalBasis, geography, caveat, isOfficial };
  };
}

const readRelease: ReadRow<Release> = (cells, report) => {
  const slug = slugCell(cells, 0, report) as ReleaseSlug | undefined;
  const [publisher, title] = [textCell(cells, 1, report), textCell(cells, 2, report)];
  const published = dateCell(cells, 3, report);
  const basis = textCell(cells, 4, report);
  if (!slug || !publisher || !title || published === undefined || !basis) return undefined;
  return { slug, publisher, title, published, basis, coverage: cells[5] ?? '' };
};

function readEvent(measures: ReadonlySet<MeasureSlug>): ReadRow<DatedEvent> {
  return (cells, report) => {
    const date = dayCell(cells, 0, report);
    const title = textCell(cells, 1, report);
    const url = addressCell(cells, 4, report);
    const slugs = listCell(cells[3]) as MeasureSlug[];
    if (!slugs.every((slug) => measures.has(slug))) report(3, 'measures of measures.csv');
    if (!date || !title || url === undefined) return undefined;
    return { date, title, detail: cells[2] ?? '', measures: slugs, url };
  };
}

function readTile(areas: ReadonlySet<AreaSlug>): ReadRow<PlacedTile> {
  return (cells, report) => {
    const area = knownCell(cells, 0, report, areas, 'an area of areas.csv');
    const [column, row] = [wholeCell(cells, 1, report), wholeCell(cells, 2, report)];
    if (!area || column === undefined || row === undefined) return undefined;
    return { area, column, row };
  };
}

function readResidents(areas: ReadonlySet<AreaSlug>): ReadRow<Residents> {
  return (cells, report) => {
    const area = knownCell(cells, 0, report, areas, 'an area of areas.csv');
    const [midYear, residents] = [wholeCell(cells, 1, report), wholeCell(cells, 2, report)];
    if (!area || midYear === undefined || residents === undefined) return undefined;
    return { area, midYear, residents };
  };
}
