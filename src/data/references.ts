import type { AreaSlug } from '../domain/area.ts';
import type { Council, Place } from '../domain/places.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import {
  addressCell,
  dateCell,
  dayCell,
  knownCell,
  listCell,
  slugCell,
  textCell,
} from './cells.ts';
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

export function readHelplines(text: string): Rows<Helpline> {
  return readRows(
    'src/data/helplines.csv',
    text,
    [
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
    ],
    (cells, report) => {
      const slug = slugCell(cells, 0, report);
      const [name, isFor] = [textCell(cells, 1, report), textCell(cells, 2, report)];
      const [phone = '', text = '', hours = '', , note = ''] = cells.slice(3);
      for (const column of [3, 4]) {
        if (!/^[0-9 ]*$/.test(cells[column] ?? '')) report(column, 'digits and spaces, or nothing');
      }
      const url = addressCell(cells, 6, report);
      if (phone === '' && text === '' && url === '') report(3, 'a number or an address');
      const nations = nationsIn(cells[8] ?? '');
      if (!nations) report(8, `nations out of ${nationNames.join(', ')}`);
      const named = listCell(cells[9]);
      if (named.length === 0 || !named.every((need) => needs.includes(need))) {
        report(9, `needs out of ${needs.join(', ')}`);
      }
      const checkedOn = dayCell(cells, 12, report);
      if (!slug || !name || !isFor || url === undefined || !nations || !checkedOn) return undefined;
      const numbers = { phone, text, hours };
      const groups = { nations, needs: named, bar: cells[10] ?? '' };
      return { slug, name, isFor, ...numbers, url, note, ...groups, checkedOn };
    },
  );
}

/** "Northern Ireland" is one nation, "England Wales" are two. */
function nationsIn(cell: string): string[] | undefined {
  const nations = nationNames.filter((nation) => cell.includes(nation));
  const rest = nations.reduce((left, nation) => left.replace(nation, ''), cell);
  return nations.length > 0 && rest.trim() === '' ? nations : undefined;
}

export function readSources(text: string): Rows<Source> {
  return readRows(
    'src/data/sources.csv',
    text,
    ['source', 'publisher', 'title', 'url', 'published', 'kind', 'read_in', 'link'],
    (cells, report) => {
      const slug = slugCell(cells, 0, report) as SourceSlug | undefined;
      const [publisher, title] = [textCell(cells, 1, report), textCell(cells, 2, report)];
      const url = addressCell(cells, 3, report);
      const published = dateCell(cells, 4, report);
      const kind = textCell(cells, 5, report);
      if (url === '') report(3, 'the address of the page');
      if (cells[7] !== '' && cells[7] !== 'no') report(7, 'no, or nothing');
      if (!slug || !publisher || !title || !url || published === undefined || !kind) {
        return undefined;
      }
      const readIn = cells[6] ?? '';
      return { slug, publisher, title, url, published, kind, readIn, isLinked: cells[7] !== 'no' };
    },
  );
}

export function readCouncils(text: string, areas: { has(slug: AreaSlug): boolean }): Rows<Council> {
  return readRows('src/data/council-to-force.csv', text, ['council', 'area'], (cells, report) => {
    const name = textCell(cells, 0, report);
    const area = knownCell(cells, 1, report, areas, 'an area of areas.csv');
    return name && area ? { name, area } : undefined;
  });
}

/** Towns, villages and suburbs, largest first. */
export function readPlaces(text: string, forces: { has(slug: AreaSlug): boolean }): Rows<Place> {
  return readRows('src/data/places.csv', text, ['place', 'county', 'area'], (cells, report) => {
    const name = textCell(cells, 0, report);
    const area = knownCell(cells, 2, report, forces, 'a force of areas.csv');
    return name && area ? { name, county: cells[1] ?? '', area } : undefined;
  });
}
