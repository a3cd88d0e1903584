import type { AreaSlug } from '../domain/area.ts';
import { type Council, otherCouncils, type Place } from '../domain/places.ts';
import { type Source, type SourceSlug, sourceKinds } from '../domain/release.ts';
import type { Slugs } from './cells.ts';
import { type Rows, readRows } from './rows.ts';

/** Who to turn to. Shown on every page, whatever else fails. */
export interface Helpline {
  readonly slug: string;
  readonly name: string;
  readonly isFor: string;
  /** As printed; empty where there is only a page. */
  readonly phone: string;
  /** To send a text message to, as printed; empty where there is none. */
  readonly text: string;
  readonly hours: string;
  readonly url: string;
  readonly note: string;
  readonly nations: readonly string[];
  readonly needs: readonly string[];
  /** What the bar on every page calls it; empty for those that are not in it. */
  readonly bar: string;
  /** The day somebody last compared the row with its page. */
  readonly checkedOn: string;
}

const nationNames = ['UK', 'England', 'Wales', 'Scotland', 'Northern Ireland'];

/** In the order in which `/help` groups them: danger first. */
export const needs = ['danger', 'child', 'adult', 'image', 'survivor', 'behaviour'];

const helplineColumns = [
  'helpline',
  'name',
  'for',
  'phone',
  'text',
  'hours',
  'url',
  'note',
  'nations',
  'needs',
  'bar',
  'owner',
  'checked_on',
] as const;

export function readHelplines(text: string | undefined): Rows<Helpline> {
  return readRows('src/data/helplines.csv', text, helplineColumns, (row) => {
    const slug = row.slug('helpline');
    const [name, isFor] = [row.text('name'), row.text('for')];
    const numbers = { phone: row.cell('phone'), text: row.cell('text') };
    for (const column of ['phone', 'text'] as const) {
      if (!/^[0-9 ]*$/.test(numbers[column])) row.report(column, 'digits and spaces, or nothing');
    }
    const url = row.address('url');
    if (!numbers.phone && !numbers.text && !url) row.report('phone', 'a number or an address');
    const nations = nationsIn(row.cell('nations'));
    if (!nations) row.report('nations', `nations out of ${nationNames.join(', ')}`);
    const named = row.list('needs');
    if (named.length === 0 || !named.every((need) => needs.includes(need))) {
      row.report('needs', `needs out of ${needs.join(', ')}`);
    }
    const checkedOn = row.day('checked_on');
    if (!slug || !name || !isFor || url === undefined || !nations || !checkedOn) return undefined;
    const said = { hours: row.cell('hours'), note: row.cell('note'), bar: row.cell('bar') };
    return { slug, name, isFor, ...numbers, ...said, url, nations, needs: named, checkedOn };
  });
}

/** "Northern Ireland" is one nation, "England Wales" are two. */
function nationsIn(cell: string): string[] | undefined {
  const nations = nationNames.filter((nation) => cell.includes(nation));
  const rest = nations.reduce((left, nation) => left.replace(nation, ''), cell);
  return nations.length > 0 && rest.trim() === '' ? nations : undefined;
}

const sourceColumns = [
  'source',
  'publisher',
  'title',
  'url',
  'published',
  'kind',
  'read_in',
  'link',
] as const;

export function readSources(text: string | undefined): Rows<Source> {
  return readRows('src/data/sources.csv', text, sourceColumns, (row) => {
    const slug = row.slug('source') as SourceSlug | undefined;
    const [publisher, title] = [row.text('publisher'), row.text('title')];
    const url = row.address('url');
    const published = row.date('published');
    const kind = row.oneOf('kind', sourceKinds);
    if (url === '') row.report('url', 'the address of the page');
    const link = row.cell('link');
    if (link !== '' && link !== 'no') row.report('link', 'no, or nothing');
    if (!slug || !publisher || !title || !url || published === undefined || !kind) return undefined;
    const isLinked = link !== 'no';
    return { slug, publisher, title, url, published, kind, readIn: row.cell('read_in'), isLinked };
  });
}

export function readCouncils(text: string | undefined, areas: Slugs<AreaSlug>): Rows<Council> {
  return readRows('src/data/council-to-force.csv', text, ['council', 'area', 'kind'], (row) => {
    const name = row.text('council');
    const area = row.known('area', areas, 'an area of areas.csv');
    const kind = row.cell('kind') === '' ? undefined : row.oneOf('kind', otherCouncils);
    return name && area ? { name, area, ...(kind ? { kind } : {}) } : undefined;
  });
}

/** Towns, villages and suburbs, largest first. */
export function readPlaces(text: string | undefined, forces: Slugs<AreaSlug>): Rows<Place> {
  return readRows('src/data/places.csv', text, ['place', 'county', 'area'], (row) => {
    const name = row.text('place');
    const area = row.known('area', forces, 'a force of areas.csv');
    return name && area ? { name, county: row.cell('county'), area } : undefined;
  });
}
