import { type Core, releaseOf } from './dataset.ts';
import type { Observation } from './figure.ts';
import { monthAt, monthWords } from './period.ts';
import { dateWords, foi, type Month, newestReleaseFirst, type ReleaseSlug } from './release.ts';

/** What no number says by itself, with every sentence that is copied. */
export const quoteCaveat = 'Recorded offences reflect recording practice as well as abuse.';

/** More than these would be longer than the sentence. */
const mostReleases = 3;

/**
 * A sentence to quote: "Kent Police recorded 289 offences of … in 2024/25 (Home Office, April 2026).
 * Recorded offences reflect recording practice as well as abuse."
 *
 * @param said what the figures say, without a full stop
 * @param readings the published figures it rests on
 * @param notes sentences that have to stand with it
 */
export function quoteOf(
  core: Core,
  said: string,
  readings: readonly Pick<Observation, 'release'>[],
  asOf: Month | undefined,
  notes: readonly string[] = [],
): string {
  const source = [releaseNames(core, readings), asOf ? knownWords(asOf) : ''].filter(Boolean);
  const behind = source.length > 0 ? ` (${source.join('; ')})` : '';
  return [`${said}${behind}.`, ...notes, quoteCaveat].join(' ');
}

/** "NSPCC FOI, June 2017; Home Office, April 2026 and 2 more", newest first. */
export function releaseNames(
  core: Core,
  readings: readonly Pick<Observation, 'release'>[],
): string {
  const slugs = [...new Set(readings.map(({ release }) => release))];
  const newest = slugs.sort((one, other) =>
    newestReleaseFirst(releaseOf(core, one), releaseOf(core, other)),
  );
  const names = newest.slice(0, mostReleases).map((slug) => releaseName(core, slug));
  const more = newest.length - names.length;
  return names.join('; ') + (more > 0 ? ` and ${more} more` : '');
}

function releaseName(core: Core, slug: ReleaseSlug): string {
  const { publisher, basis, published } = releaseOf(core, slug);
  const month = published.length === 10 ? published.slice(0, 7) : published;
  return `${publisher}${basis === foi ? ' FOI' : ''}, ${published ? dateWords(month) : 'undated'}`;
}

function knownWords(asOf: Month): string {
  return `as known at the end of ${monthWords(monthAt(asOf))}`;
}
