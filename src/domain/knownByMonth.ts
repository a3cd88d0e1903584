import type { Claim } from './claim.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { noteBy } from './note.ts';
import { isOutBy, type Month } from './release.ts';
import { observationsIn, tableOf } from './table.ts';

/**
 * Rule 17: the figures of releases that were out by the end of a month, and no others; all of them
 * without one. Counts by quarter have no date that could be asked for, and are in no such month.
 */
export function knownBy(dataset: Dataset, asOf: Month | undefined): Dataset {
  if (asOf === undefined) return dataset;
  const tables = [...dataset.tables].map(([slug, table]) => {
    const known = observationsIn(table)
      .filter(({ release }) => isOutBy(releaseOf(dataset, release), asOf))
      .map((one) => ({ ...one, note: noteBy(one.note, asOf) }));
    return [slug, tableOf(table.measure, known)] as const;
  });
  return { ...dataset, tables: new Map(tables), quarterly: new Map() };
}

/** Sentences that had been published by the end of a month. */
export function claimsBy(claims: readonly Claim[], asOf: Month | undefined): readonly Claim[] {
  return claims.filter((claim) => isOutBy({ published: claim.saidOn }, asOf));
}
