import { preferredFirst } from './answer.ts';
import { type AreaSlug, isEnglandOrWales } from './area.ts';
import type { Breakdown } from './breakdown.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { type Figure, isDrawable } from './figure.ts';
import type { Period } from './period.ts';
import type { ReleaseSlug } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** A figure that a claim is checked with. */
export interface Evidence {
  readonly figure: Figure;
  /** It is another release's, as the claim's own gives none. */
  readonly isBorrowed: boolean;
}

/** The figure of the claim's release; where that has none, the one that would be shown. */
export function evidenceFor(
  dataset: Dataset,
  table: Table,
  { area, release }: Claim,
  period: Period,
): Evidence | undefined {
  if (area === 'forces') return undefined;
  const ranked = rankedFor(dataset, table, area, period);
  const own = ranked.find((figure) => figure.release === release);
  const figure = own ?? ranked[0];
  return figure && { figure, isBorrowed: figure !== own };
}

function rankedFor(dataset: Dataset, table: Table, area: AreaSlug, period: Period): Figure[] {
  return preferredFirst(dataset, publishedFor(table, area, period).filter(isDrawable));
}

/** One figure of the release for each force, smallest first. */
export function forceFigures(
  dataset: Dataset,
  table: Table,
  release: ReleaseSlug,
  period: Period,
): Figure[] {
  return [...dataset.areas.values()]
    .filter(({ kind }) => kind === 'force')
    .flatMap(
      ({ slug }) =>
        rankedFor(dataset, table, slug, period).find((figure) => figure.release === release) ?? [],
    )
    .sort((one, other) => one.value - other.value);
}

/** How many forces the release says are in its totals; else every force of England and Wales. */
export function forcesAnswered(
  dataset: Dataset,
  table: Table,
  release: ReleaseSlug,
  period: Period,
): number {
  const areas = [...dataset.areas.values()];
  const named = areas
    .filter(({ kind }) => kind === 'nation')
    .flatMap(({ slug }) => rankedFor(dataset, table, slug, period))
    .flatMap((figure) => (figure.release === release ? (figure.forces ?? []) : []));
  return named.length > 0 ? Math.max(...named) : areas.filter(isEnglandOrWales).length;
}

/** The parts that a claim is about, from its own release; the one that most sources give first. */
export function partsFor(
  breakdowns: readonly Breakdown[],
  claim: Claim,
  isShare: boolean,
): Breakdown[] {
  const [period] = claim.periods;
  return breakdowns
    .filter(
      (part) =>
        part.area === claim.area &&
        part.measure === claim.measure &&
        part.period.text === period?.text &&
        part.release === claim.release &&
        part.category === claim.category &&
        part.unit.startsWith('percent') === isShare,
    )
    .sort((one, other) => other.sources.length - one.sources.length);
}
