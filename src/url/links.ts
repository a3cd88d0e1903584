import type { AreaSlug } from '../domain/area.ts';
import type { Claim } from '../domain/claim.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { Month, ReleaseSlug, SourceSlug } from '../domain/release.ts';
import { format } from './address.ts';
import { type Defaults, explorerDefaults, figureDefaults, tableDefaults } from './choices.ts';
import { readsAsof } from './kept.ts';
import { allKeys, words } from './keys.ts';
import { queryOf } from './query.ts';
import type { ClaimView, FigureView, TableView, View } from './view.ts';

/** What a link to each page can ask for. */
interface Views {
  readonly map: Partial<View>;
  readonly trends: Partial<View>;
  readonly compare: Partial<View>;
  readonly coverage: Partial<View>;
  readonly data: Partial<TableView>;
  readonly claims: Partial<ClaimView>;
  readonly figure: Omit<FigureView, 'asof'> & Partial<FigureView>;
}

/** What goes without saying there. */
const defaults: { readonly [P in keyof Views]: Defaults } = {
  map: explorerDefaults,
  trends: explorerDefaults,
  compare: explorerDefaults,
  coverage: explorerDefaults,
  data: tableDefaults,
  claims: explorerDefaults,
  figure: figureDefaults,
};

/** The address of a view, as far as it can be told before its figures are loaded. */
export function viewAddress<P extends keyof Views>(page: P, view: Views[P]): string {
  return `/${page}${format(view, defaults[page])}`;
}

/** The address of a page as of the same month as the page that leads there. */
export function asOf(address: string, month: Month | 'all'): string {
  const [path = '', query] = address.split('?');
  if (month === 'all' || !readsAsof(path)) return address;
  const texts = new Map(new URLSearchParams(query));
  if (!texts.has('asof')) texts.set('asof', month);
  return written(path, texts);
}

/** In the one order of the keys, and without what is none of them. */
function written(path: string, texts: ReadonlyMap<string, string>): string {
  return path + queryOf(allKeys.map((key) => [key, texts.get(key) ?? '']));
}

/** Whether a path is made to stand in a page of another site. */
export function isEmbed(path: string): boolean {
  return path.startsWith('/embed/');
}

/**
 * The address of a page's chart for pages of other sites; undefined where the page has none.
 *
 * @param address of the page, with the view
 * @param measure what is shown of a force, whose page does not say it in its address
 */
export function embedAddress(address: string, measure: MeasureSlug): string | undefined {
  const [path = '', query] = address.split('?');
  const texts = new Map(new URLSearchParams(query));
  texts.delete('show');
  if (path.startsWith('/forces/')) return written(`/embed${path}`, texts.set('measure', measure));
  if (path === '/compare' && texts.get('chart') === 'dots') {
    texts.delete('chart');
    return written('/embed/dots', texts);
  }
  return /^\/(map|trends|compare)$/.test(path) ? written(`/embed${path}`, texts) : undefined;
}

/** Pages whose charts other sites can show. */
const embedded = ['map', 'trends', 'compare', 'dots', 'forces'] as const;

/** What the address of a chart for other sites asks for, as far as it tells how high the chart is. */
export interface Embed {
  readonly page: (typeof embedded)[number];
  readonly chart: View['chart'];
  readonly areas: number;
}

export function embedOf(address: string): Embed {
  const [path = '', query] = address.split('?');
  const texts = new Map(new URLSearchParams(query));
  const page = embedded.find((one) => path.startsWith(`/embed/${one}`));
  if (!page) throw new Error(`"${path}" is no chart for other sites.`);
  const chart = words.chart.find((one) => one === texts.get('chart')) ?? words.chart[0];
  return { page, chart, areas: texts.get('areas')?.split('.').length ?? 0 };
}

export function forceAddress(area: AreaSlug): string {
  return `/forces/${area}`;
}

export function claimAddress({ slug }: Pick<Claim, 'slug'>): string {
  return `/claims/${slug}`;
}

export function sourceAddress(source: SourceSlug): string {
  return `/sources/${source}`;
}

export function releaseAddress(release: ReleaseSlug): string {
  return `/releases/${release}`;
}
