import { type Area, type AreaSlug, jurisdictions, regionNames } from '../domain/area.ts';
import type { DatedEvent, Estimate, Tile } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import { parsePeriod } from '../domain/period.ts';
import {
  foi,
  officialStatistics,
  type Release,
  type ReleaseSlug,
  type SourceSlug,
} from '../domain/release.ts';
import type { StoryStep } from '../domain/storyStep.ts';
import type { Row } from './cells.ts';
import { readMeasures } from './measureRows.ts';
import { type Rows, readRows } from './rows.ts';

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

/** The text of a file of `src/data`, by its name without the ending; undefined where it is absent. */
export type TextOf = (name: string) => string | undefined;

/** The small files that every page needs. */
export function readCore(textOf: TextOf): CoreRows {
  const areas = readAreas(textOf('areas'));
  const measures = readMeasures(textOf('measures'));
  const releases = readReleases(textOf('releases'));
  const known = {
    areas: slugsOf(areas),
    measures: slugsOf(measures),
    releases: slugsOf(releases),
  };
  return {
    ...{ areas, measures, releases },
    otherNames: readOtherNames(textOf('other-names'), known),
    events: readEvents(textOf('events'), known),
    tiles: readTiles(textOf('tiles'), known),
    population: readResidents(textOf('population'), known),
    story: readStory(textOf('story'), known),
  };
}

/** What a row of another file may name. */
interface Known {
  readonly areas: ReadonlySet<AreaSlug>;
  readonly measures: ReadonlySet<MeasureSlug>;
  readonly releases: ReadonlySet<ReleaseSlug>;
}

type Text = string | undefined;

function slugsOf<S>({ rows }: Rows<{ readonly slug: S }>): ReadonlySet<S> {
  return new Set(rows.map(({ slug }) => slug));
}

function readAreas(text: Text): Rows<Area> {
  const columns = ['area', 'name', 'kind', 'gss_code', 'region', 'holds', 'width', 'note'] as const;
  return readRows('src/data/areas.csv', text, columns, (row) => {
    const slug = row.slug('area') as AreaSlug | undefined;
    const name = row.text('name');
    const kind = row.oneOf('kind', ['force', 'nation', 'region']);
    if (kind === 'force') row.oneOf('region', regionNames);
    const named = row.list('holds', ';');
    const holds = jurisdictions.filter((place) => named.includes(place));
    if (holds.length < named.length || (kind === 'nation' && holds.length === 0)) {
      row.report('holds', `places out of ${jurisdictions.join(', ')}, separated by semicolons`);
    }
    const width = kind === 'nation' ? row.whole('width') : 0;
    if (!slug || !name || !kind || width === undefined) return undefined;
    const said = { code: row.cell('gss_code'), region: row.cell('region'), note: row.cell('note') };
    return { slug, name, kind, ...said, holds, width, shortName: name, otherNames: [] };
  });
}

function readOtherNames(text: Text, { areas }: Known): Rows<OtherNames> {
  const columns = ['area', 'short_name', 'other_names'] as const;
  return readRows('src/data/other-names.csv', text, columns, (row) => {
    const area = row.known('area', areas, 'an area of areas.csv');
    const shortName = row.text('short_name');
    if (!area || !shortName) return undefined;
    return { area, shortName, otherNames: row.list('other_names', ';') };
  });
}

function readReleases(text: Text): Rows<Release> {
  const columns = ['release', 'publisher', 'title', 'published', 'basis', 'coverage'] as const;
  return readRows('src/data/releases.csv', text, columns, (row) => {
    const slug = row.slug('release') as ReleaseSlug | undefined;
    const [publisher, title] = [row.text('publisher'), row.text('title')];
    const published = row.date('published');
    const basis = basisOf(row);
    if (!slug || !publisher || !title || published === undefined || !basis) return undefined;
    return { slug, publisher, title, published, basis, coverage: row.cell('coverage') };
  });
}

/** Another spelling of a basis that the site knows would change, unseen, what is said of its figures. */
function basisOf(row: Row<'basis'>): string | undefined {
  const basis = row.text('basis');
  const plain = basis?.trim().toLowerCase().replaceAll('-', ' ');
  if (basis === plain || (plain !== foi && plain !== officialStatistics)) return basis;
  row.report('basis', `the spelling ${plain}`);
  return undefined;
}

function readEvents(text: Text, known: Known): Rows<DatedEvent> {
  const columns = ['date', 'title', 'detail', 'applies_to', 'url'] as const;
  return readRows('src/data/events.csv', text, columns, (row) => {
    const date = row.day('date');
    const title = row.text('title');
    const url = row.address('url');
    const measures = row.list('applies_to') as MeasureSlug[];
    if (!measures.every((slug) => known.measures.has(slug))) {
      row.report('applies_to', 'measures of measures.csv');
    }
    if (!date || !title || url === undefined) return undefined;
    return { date, title, detail: row.cell('detail'), measures, url };
  });
}

function readTiles(text: Text, { areas }: Known): Rows<PlacedTile> {
  return readRows('src/data/tiles.csv', text, ['area', 'column', 'row'], (cells) => {
    const area = cells.known('area', areas, 'an area of areas.csv');
    const [column, row] = [cells.whole('column'), cells.whole('row')];
    if (!area || column === undefined || row === undefined) return undefined;
    return { area, column, row };
  });
}

function readResidents(text: Text, { areas }: Known): Rows<Residents> {
  const columns = ['area', 'mid_year', 'under_18', 'all_ages', 'published', 'source'] as const;
  return readRows('src/data/population.csv', text, columns, (row) => {
    const area = row.known('area', areas, 'an area of areas.csv');
    const midYear = row.whole('mid_year');
    const [young, all] = [row.whole('under_18'), row.whole('all_ages')];
    if (young !== undefined && all !== undefined && all < young) {
      row.report('all_ages', 'residents of all ages: no fewer than those under 18');
    }
    const published = row.date('published');
    if (!area || midYear === undefined || young === undefined) return undefined;
    if (all === undefined || published === undefined) return undefined;
    const source = row.cell('source') as SourceSlug;
    return { area, midYear, 'under-18': young, 'all-ages': all, published, source };
  });
}

function readStory(text: Text, { measures, areas, releases }: Known): Rows<StoryStep> {
  const columns = ['measure', 'area', 'period', 'release', 'says'] as const;
  return readRows('src/data/story.csv', text, columns, (row) => {
    const measure = row.known('measure', measures, 'a measure of measures.csv');
    const area = row.known('area', areas, 'an area of areas.csv');
    const period = parsePeriod(row.cell('period'))?.text;
    if (!period) row.report('period', 'a financial year such as 2015/16');
    const release = row.known('release', releases, 'a release of releases.csv');
    const says = row.text('says');
    if (!measure || !area || !period || !release || !says) return undefined;
    return { measure, area, period, release, says };
  });
}
