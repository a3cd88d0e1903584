import type { Core } from './dataset.ts';
import { listWords } from './lists.ts';
import { ascending } from './ordered.ts';
import { type Period, periodWords } from './period.ts';
import { newestReleaseFirst, type Source, type SourceKind, type SourceSlug } from './release.ts';
import { yearsWords } from './trend.ts';

/** What kind of page a source is, for a reader. */
const kinds: Readonly<Record<SourceKind, string>> = {
  news: 'news report',
  'charity-release': 'release of a charity',
  'official-statistics': 'official statistics',
  'police-foi': 'answer of a police force to a freedom of information request',
  parliament: 'answer in Parliament',
  report: 'report',
};

export function sourceKindWords({ kind }: Source): string {
  return kinds[kind];
}

/** "2019", or "No date given": under which heading a page is listed. */
export function yearOfSource({ published }: Pick<Source, 'published'>): string {
  return published === '' ? 'No date given' : published.slice(0, 4);
}

/**
 * For the window's title, which stays in the history of a browser: who published it, and when. A
 * publisher whose name speaks of an offence is named by its initials.
 */
export function sourceTitle({ publisher, published }: Dated): string {
  const initials = publisher.replace(/[^A-Z]/g, '');
  const name = /abuse|exploitation|sexual/i.test(publisher) ? initials : publisher;
  return `Source: ${name}, ${published === '' ? 'no date' : published.slice(0, 4)}`;
}

interface Dated {
  readonly published: string;
  readonly publisher: string;
}

/** By the years they are listed under, newest first, those without a date last; by publisher on the same day. */
export function byNewest(one: Dated, other: Dated): number {
  return (
    ascending(other.published.slice(0, 4), one.published.slice(0, 4)) ||
    newestReleaseFirst(one, other) ||
    ascending(one.publisher, other.publisher)
  );
}

/** Lower case, without accents or typographic apostrophes. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** Sources in whose publisher, title, kind or date every word typed occurs. */
export function findSources(sources: readonly Source[], query: string): Source[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    const text = plain(`${source.publisher} ${source.title} ${source.published} ${source.kind}`);
    return words.every((word) => text.includes(word));
  });
}

/** "2012/13 to 2024/25" for years without a gap, else each of them. */
export function periodsWords(periods: readonly Period[]): string {
  const isRun = periods.every(
    ({ isYear, from }, at) => isYear && from === (periods[0]?.from ?? 0) + 12 * at,
  );
  if (isRun && periods.length > 2) return yearsWords(periods);
  return listWords(periods.map(periodWords), periods.length);
}

/** Whether estimates of residents, from which rates are made, were read there. */
export function isOfResidents({ residents }: Pick<Core, 'residents'>, slug: SourceSlug): boolean {
  return [...residents.values()].some((years) =>
    [...years.values()].some(({ source }) => source === slug),
  );
}
