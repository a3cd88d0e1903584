import { ascending } from './ordered.ts';
import { monthNames } from './period.ts';

export type ReleaseSlug = string & { readonly brand: 'release' };
export type SourceSlug = string & { readonly brand: 'source' };

/** One publication round: every force asked at once, or one published table. */
export interface Release {
  readonly slug: ReleaseSlug;
  readonly publisher: string;
  readonly title: string;
  /** `2017-06-01`, `2017-06`, `2017` or the financial year `2020-21`; empty where the page gives no date. */
  readonly published: string;
  readonly basis: string;
  readonly coverage: string;
}

export const sourceKinds = [
  'news',
  'charity-release',
  'official-statistics',
  'police-foi',
  'parliament',
  'report',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One page that a figure was read in. */
export interface Source {
  readonly slug: SourceSlug;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly kind: SourceKind;
  /** The copy in which the page or table was read; empty where it was read at its address. */
  readonly readIn: string;
  /** False where the page is only named: it stands on a host that no reader should be sent to. */
  readonly isLinked: boolean;
}

/** `2019-07`: only what had been published by the end of that month counts. */
export type Month = string & { readonly brand: 'month' };

/**
 * The last day the release can have appeared on, as `2017-06-31`, for putting releases in order.
 * A date known only to the month or year counts as its end; no date counts as earliest of all.
 */
export function latestDay(release: Pick<Release, 'published'>): string {
  const [year = '', month = '12', day = '31'] = release.published.split('-');
  // A financial year, 2020-21, ends in March.
  if (Number(month) > 12) return `${Number(year) + 1}-03-31`;
  return year === '' ? '' : `${year}-${month}-${day}`;
}

/** For `sort`: newest first, those without a date last. */
export function newestReleaseFirst(
  one: Pick<Release, 'published'>,
  other: Pick<Release, 'published'>,
): number {
  return ascending(latestDay(other), latestDay(one));
}

/** The month by whose end the release was out; undefined without a date. */
export function monthOfRelease(release: Release): Month | undefined {
  const day = latestDay(release);
  return day === '' ? undefined : (day.slice(0, 7) as Month);
}

/** Whether the release was out by the end of `month`, which one without a date never is; any was without a month. */
export function isOutBy(release: Pick<Release, 'published'>, month: Month | undefined): boolean {
  if (month === undefined) return true;
  const day = latestDay(release);
  return day !== '' && day.slice(0, 7) <= month;
}

/** "1 June 2017", "June 2017", "2017", "2020/21" or "no date given". */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (year === '') return 'no date given';
  if (Number(month) > 12) return `${year}/${month}`;
  const name = month ? monthNames[Number(month) - 1] : '';
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}

/** Bases that change what is said of a figure; any other is shown as it is written. */
export const foi = 'foi';
export const officialStatistics = 'official statistics';

/** How the figures came about, in words: "foi" stands for answers to requests. */
export function basisWords({ basis }: Pick<Release, 'basis'>): string {
  return basis === foi ? 'answers to freedom of information requests' : basis;
}
