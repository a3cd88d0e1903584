import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import {
  type Figure,
  figureQualifiers,
  isDrawable,
  isFigure,
  type Observation,
  type Refusal,
} from './figure.ts';
import { covers, isInForce, type Measure } from './measure.ts';
import type { Period } from './period.ts';
import { isOutBy, type Month, newestReleaseFirst } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** What can be said of one measure, area and period. Nothing here is ever a zero by default. */
export type Answer =
  | { readonly is: 'figure'; readonly figure: Figure; readonly others: readonly Observation[] }
  | {
      readonly is: 'not-comparable';
      readonly figure: Figure;
      readonly others: readonly Observation[];
    }
  | {
      readonly is: 'not-supplied';
      readonly refusal: Refusal;
      readonly others: readonly Observation[];
    }
  | {
      readonly is: 'doubtful';
      readonly figure: Figure;
      readonly others: readonly Observation[];
    }
  | {
      readonly is: 'not-found';
      readonly others: readonly Observation[];
      /** Official statistics that came out each year; the site holds no release of that time. */
      readonly isUnheld?: boolean;
    }
  | {
      readonly is: 'other-law';
      readonly others: readonly Observation[];
      /** Its law is the one that is counted, but had not begun. */
      readonly isTooEarly: boolean;
    };

/**
 * Rule 12: the figure shown is the newest release's; inside a release the one with most sources,
 * exact before approximate, then the one of the earlier source, which the checks make the first in the
 * file. Doubtful figures and figures of another definition are never shown as the
 * figure, but always among the others.
 *
 * @param asOf only what had been published by the end of this month
 */
export function answerFor(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf?: Month,
): Answer {
  const all = publishedFor(table, area.slug, period);
  const [only] = all;
  // Nearly every cell holds one figure: nothing to weigh, nothing else to keep.
  if (only && all.length === 1 && asOf === undefined && isDrawable(only)) {
    return { is: 'figure', figure: only, others: all.slice(1) };
  }
  const published = all.filter(({ release }) => isOutBy(releaseOf(dataset, release), asOf));
  const ranked = preferredFirst(dataset, published);
  const figure = ranked.find(isDrawable);
  if (figure) return { is: 'figure', figure, others: without(ranked, figure) };
  const refusal = ranked.find((one) => !isFigure(one));
  if (refusal && !isFigure(refusal)) {
    return { is: 'not-supplied', refusal, others: without(ranked, refusal) };
  }
  // Neither of another definition nor doubted comes before what is.
  const other = ranked.filter(isFigure).sort(doubtfulLast)[0];
  if (other) {
    const is = other.standing === 'doubtful' ? 'doubtful' : 'not-comparable';
    return { is, figure: other, others: without(ranked, other) };
  }
  if (area.kind === 'force' && !isCovered(table.measure, area, period)) {
    return { is: 'other-law', others: [], isTooEarly: covers(table.measure, area) };
  }
  const isUnheld = table.measure.isOfficial && all.length > 0;
  return { is: 'not-found', others: [], ...(isUnheld ? { isUnheld } : {}) };
}

function doubtfulLast(one: Figure, other: Figure): number {
  return Number(one.standing === 'doubtful') - Number(other.standing === 'doubtful');
}

function isCovered(measure: Measure, area: Area, period: Period): boolean {
  return covers(measure, area) && isInForce(measure, area, period);
}

/** Newest release first, then most sources, then the more exact; else in the order of the file. */
export function preferredFirst<T extends Observation>(
  dataset: Dataset,
  published: readonly T[],
): T[] {
  if (published.length < 2) return [...published];
  return [...published].sort((one, other) => preference(dataset, one, other));
}

function without(all: readonly Observation[], one: Observation): Observation[] {
  return all.filter((other) => other !== one);
}

function preference(dataset: Dataset, one: Observation, other: Observation): number {
  return (
    byRelease(dataset, one, other) ||
    other.sources.length - one.sources.length ||
    precision(one) - precision(other)
  );
}

/** Newest first. */
function byRelease(dataset: Dataset, one: Observation, other: Observation): number {
  if (one.release === other.release) return 0;
  return newestReleaseFirst(releaseOf(dataset, one.release), releaseOf(dataset, other.release));
}

function precision(observation: Observation): number {
  return isFigure(observation) ? figureQualifiers.indexOf(observation.qualifier) : -1;
}
