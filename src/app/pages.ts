/** Rows of the data of which each has a page of its own. */
export type RowKind = 'forces' | 'claims' | 'sources' | 'releases';

export interface PageEntry {
  /** A pattern of React Router, below the base. */
  readonly path: string;
  /** The file in `src/pages` and the component that it exports. */
  readonly file: string;
  /** For the window, until the page itself says more; empty for the overview. */
  readonly title: string;
  /** The address may hold a view of the page in its query. */
  readonly readsQuery: boolean;
  /** There is a file of it in the built site, or one for each row. */
  readonly isPrerendered: boolean;
  readonly isInSitemap: boolean;
  /** What the navigation above every page calls it. */
  readonly navigation?: string;
  /** What the list at the foot of every page calls it. */
  readonly footer?: string;
  /** The path has a parameter: the slug of such a row. */
  readonly rows?: RowKind;
  /** Made to stand in pages of other sites: nothing is around it but help and the way out. */
  readonly isEmbed?: boolean;
}

function page(path: string, file: string, title: string, more: Partial<PageEntry> = {}): PageEntry {
  const usual = { readsQuery: false, isPrerendered: true, isInSitemap: true };
  return { path, file, title, ...usual, ...more };
}

/** Short for a page with filters, and so with views of its own. */
const readsQuery = true;

/** The chart of another page. */
function embed(path: string, file: string, title: string, rows?: RowKind): PageEntry {
  const more = { readsQuery, isInSitemap: false, isEmbed: true, ...(rows && { rows }) };
  return page(`/embed${path}`, file, title, more);
}

/** For every other address. It counts as reading the query, so that no second notice says that it did not. */
export const notFoundPage = page('*', 'NotFoundPage', 'Page not found', {
  readsQuery,
  isPrerendered: false,
  isInSitemap: false,
});

/**
 * Every page of the site, in the order of the navigation. Routes, navigation, prerendered files,
 * sitemap and the lists of the tests all derive from this one.
 */
export const pages: readonly PageEntry[] = [
  page('/', 'OverviewPage', '', { readsQuery, navigation: 'Overview' }),
  page('/map', 'MapPage', 'Map', { readsQuery, navigation: 'Map' }),
  page('/trends', 'TrendsPage', 'Trends', { readsQuery, navigation: 'Trends' }),
  page('/compare', 'ComparePage', 'Compare', { readsQuery, navigation: 'Compare' }),
  page('/forces', 'ForcesPage', 'Forces', { readsQuery, navigation: 'Forces' }),
  page('/forces/:area', 'ForcePage', 'Force', { readsQuery, rows: 'forces' }),
  page('/data', 'DataPage', 'Data', { readsQuery, navigation: 'Data', footer: 'All figures' }),
  page('/claims', 'ClaimsPage', 'Claims', { readsQuery, navigation: 'Claims' }),
  page('/claims/:claim', 'ClaimPage', 'Claim', { readsQuery, rows: 'claims' }),
  page('/figure', 'FigurePage', 'Figure', { readsQuery, isInSitemap: false }),
  page('/coverage', 'CoveragePage', 'Who answered', { readsQuery, footer: 'Who answered' }),
  page('/sources', 'SourcesPage', 'Sources', { footer: 'Sources' }),
  page('/sources/:source', 'SourcePage', 'Source', { rows: 'sources' }),
  page('/releases', 'ReleasesPage', 'Releases', { footer: 'Releases' }),
  page('/releases/:release', 'ReleasePage', 'Release', { rows: 'releases' }),
  page('/checks', 'ChecksPage', 'Checks', { footer: 'Figures that do not fit' }),
  page('/corrections', 'CorrectionsPage', 'Corrections', { footer: 'Corrections' }),
  page('/method', 'MethodPage', 'Method', { navigation: 'Method', footer: 'Method' }),
  page('/help', 'HelpPage', 'Help', { footer: 'Help' }),
  page('/privacy', 'PrivacyPage', 'Privacy', { footer: 'Privacy' }),
  embed('/map', 'EmbedMapPage', 'Map'),
  embed('/trends', 'EmbedTrendsPage', 'Trends'),
  embed('/dots', 'EmbedDotsPage', 'Compare'),
  embed('/compare', 'EmbedComparePage', 'Compare'),
  embed('/forces/:area', 'EmbedForcePage', 'Force', 'forces'),
  notFoundPage,
];
