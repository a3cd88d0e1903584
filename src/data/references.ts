import type { AreaSlug } from '../domain/area.ts';
import type { Source, SourceSlug } from '../domain/release.ts';
import type { Council } from '../domain/search.ts';
import {
  addressCell,
  dateCell,
  dayCell,
  knownCell,
  listCell,
  oneOfCell,
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
  readonly hours: string;
  readonly url: string;
  readonly note: string;
  readonly nations: readonly string[];
  readonly needs: readonly string[];
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
      'hours',
      'url',
      'note',
      'nations',
      'needs',
      'owner',
      'checked_on',
    ],
    (cells, report) => {
      const slug = slugCell(cells, 0, report);
      const [name, isFor] = [textCell(cells, 1, report), textCell(cells, 2, report)];
      const [phone = '', hours = '', , note = ''] = cells.slice(3);
      if (!/^[0-9 ]*$/.test(phone)) report(3, 'digits and spaces, or nothing');
      const url = addressCell(cells, 5, report);
      if (phone === '' && url === '') report(3, 'a number or an address');
      const nations = nationsIn(cells[7] ?? '');
      if (!nations) report(7, `nations out of ${nationNames.join(', ')}`);
      const named = listCell(cells[8]);
      if (named.length === 0 || !named.every((need) => needs.includes(need))) {
        report(8, `needs out of ${needs.join(', ')}`);
      }
      const checkedOn = dayCell(cells, 10, report);
      if (!slug || !name || !isFor || url === undefined || !nations || !checkedOn) return undefined;
      return { slug, name, isFor, phone, hours, url, note, nations, needs: named, checkedOn };
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
      const link = oneOfCell(cells, 7, report, ['no', '']);
      if (!slug || !publisher || !title || !url || published === undefined || !kind) {
        return undefined;
      }
      const readIn = cells[6] ?? '';
      return { slug, publisher, title, url, published, kind, readIn, isLinked: link !== 'no' };
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
