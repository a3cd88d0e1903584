import type { Month } from '../domain/release.ts';
import { queryOf, readQuery, textMeant, withoutForeign } from './query.ts';

/** Pages that show a view of one measure and share all filters. */
const explorers: readonly string[] = ['/', '/map', '/trends', '/compare', '/coverage'];

/** Filters that the table of every figure shares with them. */
const filters = ['measure', 'areas', 'region', 'asof'];

/** Whether a page, or each page below it, can show what was known at the end of a month; files cannot. */
export function readsAsof(path: string): boolean {
  const reading = /^\/(map|trends|compare|coverage|data|figure|forces|claims|embed)(\/[^.]*)?$/;
  return path === '/' || reading.test(path);
}

/** The address of another page with what still applies there of the view that a reader leaves. */
export function keptAddress(
  to: string,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string {
  if (!readsAsof(to)) return to;
  const isFiltered = (page: string) => page === '/data' || explorers.includes(page);
  if (explorers.includes(pathname) && explorers.includes(to)) return to + withoutForeign(search);
  const kept = isFiltered(pathname) && isFiltered(to) ? filters : ['asof'];
  const texts = readQuery(search, kept, () => undefined);
  return to + queryOf([...texts].map(([key, text]) => [key, encodeURIComponent(text)]));
}

export const monthShape = /^20\d\d-(0[1-9]|1[0-2])$/;

/** Whether an address asks for counts by quarter, which have no date that could be asked for. */
export function isByQuarter(search: string): boolean {
  return readQuery(search, ['every'], () => undefined).get('every') === 'quarter';
}

/** The month that an address looks back to, whether or not anything was published by then. */
export function asofIn(search: string): Month | 'all' {
  const text = textMeant(readQuery(search, ['asof'], () => undefined).get('asof') ?? '');
  return monthShape.test(text) ? (text as Month) : 'all';
}
