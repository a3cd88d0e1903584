import { type Area, type AreaSlug, jurisdictions, regionNames } from '../domain/area.ts';
import type { DatedEvent, Estimate, Tile } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import { parsePeriod } from '../domain/period.ts';
import type { Release, ReleaseSlug, SourceSlug } from '../domain/release.ts';
import type { StoryStep } from '../domain/storyStep.ts';
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
import { readMeasures } from './measureRows.ts';
import { type ReadRow, type Rows, readRows } from './rows.ts';

/** The texts of the small files that every page needs. */
export interface CoreTexts {
  readonly areas: string;
  readonly otherNames: string;
  readonly measures: string;
  readonly releases: string;
  readonly events: string;
  readonly tiles: string;
  readonly population: string;
  readonly story: string;
}

export interface CoreRows {
  readonly areas: Rows<Area>;
  readonly otherNames: Rows<OtherNames>;
  readonly measures: Rows<Measure>;
  readonly releases: Rows<Release>;
  readonly events: Rows<DatedEvent>;
  readonly tiles: Rows<PlacedTile>;
  readonly population: Rows<Residents>;
  readonly story: Rows<StoryStep>;
}

interface OtherNames {
  readonly area: AreaSlug;
  readonly shortName: string;
  readonly otherNames: readonly string[];
}

export interface PlacedTile extends Tile {
  readonly area: AreaSlug;
}

export interface Residents extends Estimate {
  readonly area: AreaSlug;
  readonly midYear: number;
}

export function readCore(texts: CoreTexts): CoreRows {
  const areas = readRows(
    'src/data/areas.csv',
    texts.areas,
    ['area', 'name', 'kind', 'gss_code', 'region', 'holds', 'width', 'note'],
    readArea,
  );
  const slugs = new Set(areas.rows.map(({ slug }) => slug));
  const measures = readMeasures(texts.measures);
  const releases = readRows(
    'src/data/releases.csv',
    texts.releases,
    ['release', 'publisher', 'title', 'published', 'basis', 'coverage'],
    readRelease,
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
    releases,
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
      ['area', 'mid_year', 'under_18', 'all_ages', 'published', 'source'],
      readResidents(slugs),
    ),
    story: readRows(
      'src/data/story.csv',
      texts.story,
      ['measure', 'area', 'period', 'release', 'says'],
      readStep({
        measures: new Set(measures.rows.map(({ slug }) => slug)),
        areas: slugs,
        releases: new Set(releases.rows.map(({ slug }) => slug)),
      }),
    ),
  };
}

const readArea: ReadRow<Area> = (cells, report) => {
  const slug = slugCell(cells, 0, report) as AreaSlug | undefined;
  const name = textCell(cells, 1, report);
  const kind = oneOfCell(cells, 2, report, ['force', 'nation', 'region']);
  if (kind === 'force') oneOfCell(cells, 4, report, regionNames);
  const named = listCell(cells[5], ';');
  const holds = jurisdictions.filter((place) => named.includes(place));
  if (holds.length < named.length || (kind === 'nation' && holds.length === 0)) {
    report(5, `places out of ${jurisdictions.join(', ')}, separated by semicolons`);
  }
  const width = kind === 'nation' ? wholeCell(cells, 6, report) : 0;
  if (!slug || !name || !kind || width === undefined) return undefined;
  const [, , , code = '', region = '', , , note = ''] = cells;
  return { slug, name, kind, code, region, holds, width, note, shortName: name, otherNames: [] };
};

function readOtherNames(areas: ReadonlySet<AreaSlug>): ReadRow<OtherNames> {
  return (cells, report) => {
    const area = knownCell(cells, 0, report, areas, 'an area of areas.csv');
    const shortName = textCell(cells, 1, report);
    if (!area || !shortName) return undefined;
    return { area, shortName, otherNames: listCell(cells[2], ';') };
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
    const midYear = wholeCell(cells, 1, report);
    const [young, all] = [wholeCell(cells, 2, report), wholeCell(cells, 3, report)];
    if (young !== undefined && all !== undefined && all < young) {
      report(3, 'residents of all ages: no fewer than those under 18');
    }
    const published = dateCell(cells, 4, report);
    if (!area || midYear === undefined || young === undefined) return undefined;
    if (all === undefined || published === undefined) return undefined;
    const source = cells[5] as SourceSlug;
    return { area, midYear, 'under-18': young, 'all-ages': all, published, source };
  };
}

interface KnownToStory {
  readonly measures: ReadonlySet<MeasureSlug>;
  readonly areas: ReadonlySet<AreaSlug>;
  readonly releases: ReadonlySet<ReleaseSlug>;
}

function readStep({ measures, areas, releases }: KnownToStory): ReadRow<StoryStep> {
  return (cells, report) => {
    const measure = knownCell(cells, 0, report, measures, 'a measure of measures.csv');
    const area = knownCell(cells, 1, report, areas, 'an area of areas.csv');
    const period = parsePeriod(cells[2] ?? '')?.text;
    if (!period) report(2, 'a financial year such as 2015/16');
    const release = knownCell(cells, 3, report, releases, 'a release of releases.csv');
    const says = textCell(cells, 4, report);
    if (!measure || !area || !period || !release || !says) return undefined;
    return { measure, area, period, release, says };
  };
}
