import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { type PageEntry, pages, type RowKind } from '../src/app/pages.ts';

/** Every address that is a page, below the base; a host answers 404 for all others. */
export function addresses(): string[] {
  return pages.filter(({ isPrerendered }) => isPrerendered).flatMap(addressesOf);
}

/** Of one page; many where it stands for rows of the data. */
function addressesOf({ path, rows }: PageEntry): string[] {
  if (rows === undefined) return [path];
  return slugs[rows]().map((slug) => path.replace(/:.*/, slug));
}

const slugs: Readonly<Record<RowKind, () => string[]>> = {
  forces: () => rowsIn('areas').flatMap(({ area, kind }) => (kind === 'force' && area) || []),
  claims: () => rowsIn('claims').flatMap(({ claim }) => claim ?? []),
  sources: () => rowsIn('sources').flatMap(({ source }) => source ?? []),
  releases: () => rowsIn('releases').flatMap(({ release }) => release ?? []),
};

function rowsIn(name: string) {
  return csvParse(readFileSync(`src/data/${name}.csv`, 'utf8'));
}

/** `site`: whole, such as `https://example.org/flagged`; the protocol allows no shorter addresses. */
export function sitemap(site: string): string {
  const listed = pages.filter(({ isInSitemap }) => isInSitemap).flatMap(addressesOf);
  const places = listed.map((address) => `  <url><loc>${site}${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.join('')}</urlset>
`;
}

/** A build that was not told its site has no sitemap to name. */
export function robots(site: string): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return site === '' ? rules : `${rules}Sitemap: ${site}/sitemap.xml\n`;
}
