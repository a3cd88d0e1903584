import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';

/** Every address that is a page, below the base; a host answers 404 for all others. */
export function addresses(): string[] {
  const pages = [
    '',
    'map',
    'trends',
    'compare',
    'forces',
    'data',
    'figure',
    'checks',
    'coverage',
    'claims',
    'sources',
    'releases',
    'method',
    'help',
    'privacy',
  ];
  const [, ...areas] = csvParseRows(readFileSync('src/data/areas.csv', 'utf8'));
  const forces = areas.flatMap(([slug, , kind]) => (kind === 'force' ? [`forces/${slug}`] : []));
  const sources = slugsIn('src/data/sources.csv').map((slug) => `sources/${slug}`);
  const releases = slugsIn('src/data/releases.csv').map((slug) => `releases/${slug}`);
  return [...pages, ...forces, ...sources, ...releases].map((path) => `/${path}`);
}

/** The first column of a file. */
function slugsIn(path: string): string[] {
  const [, ...rows] = csvParseRows(readFileSync(path, 'utf8'));
  return rows.flatMap(([slug]) => slug ?? []);
}

/** The protocol knows whole addresses only; a site that was not told its own names the local one. */
const local = 'http://localhost:4173';

/** `place`: origin and base, or the base alone. */
export function sitemap(place: string): string {
  const site = placed(place);
  const pages = addresses().map((address) => `  <url><loc>${site}${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join('')}</urlset>
`;
}

export function robots(place: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${placed(place)}/sitemap.xml\n`;
}

function placed(place: string): string {
  return (place.startsWith('/') ? local + place : place).replace(/\/$/, '');
}
