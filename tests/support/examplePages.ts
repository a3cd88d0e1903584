import { matchPath } from 'react-router';
import { type PageEntry, pages, type RowKind } from '../../src/app/pages.ts';

/** The row that stands for all where a page has one for each. */
const examples: Readonly<Record<RowKind, string>> = {
  forces: 'west-mercia',
  claims: 'west-mercia-85',
  sources: 'shropshire-star-2017-06-07-west-mercia',
  releases: 'nspcc-2019-06',
};

/** An address of each page that the site has a file of, without a query. */
export const examplePages: readonly string[] = pages
  .filter(({ isPrerendered, isEmbed }) => isPrerendered && !isEmbed)
  .map(exampleOf);

/** The same of pages that stand in those of other sites. */
export const exampleEmbeds: readonly string[] = pages
  .filter(({ isEmbed }) => isEmbed)
  .map(exampleOf);

/** An address of the page. */
export function exampleOf({ path, rows }: PageEntry): string {
  return rows === undefined ? path : path.replace(/:.*/, examples[rows]);
}

/** The pages with a navigation that none of the addresses opens. */
export function unopenedBy(addresses: readonly string[]): PageEntry[] {
  const paths = addresses.map((address) => address.replace(/\?.*/, ''));
  const opened = paths.map((path) => pages.find((page) => matchPath(page.path, path)));
  return pages.filter((page) => !opened.includes(page) && !page.isEmbed);
}
