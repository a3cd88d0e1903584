import type { Area, AreaSlug } from '../domain/area.ts';
import type { Breakdown, ContextFigure } from '../domain/breakdown.ts';
import type { Claim } from '../domain/claim.ts';
import type { Correction } from '../domain/correction.ts';
import type { DatedEvent } from '../domain/dataset.ts';
import type { Figure, Observation } from '../domain/figure.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Outline } from '../domain/outline.ts';
import type { Council, Place } from '../domain/places.ts';
import type { Release, Source } from '../domain/release.ts';
import type { StoryStep } from '../domain/storyStep.ts';
import type { PlacedTile, Residents } from './core.ts';

/**
 * What the build writes from the CSV files once they are checked, and the browser fetches: a JSON
 * file for each key. Periods and quarters are texts in them: `2015/16`, `2012-Q2`.
 */
export interface JsonFiles {
  readonly core: CoreJson;
  readonly figures: readonly FiguresJson[];
  readonly quarters: readonly QuartersJson[];
  readonly sources: readonly Source[];
  readonly claims: readonly ClaimJson[];
  readonly breakdowns: readonly WithPeriodText<Breakdown>[];
  readonly context: readonly WithPeriodText<ContextFigure>[];
  readonly councils: readonly Council[];
  readonly places: readonly Place[];
  readonly corrections: readonly Correction[];
  readonly outlines: OutlinesJson;
}

export type FileName = keyof JsonFiles;

export interface CoreJson {
  readonly areas: readonly Area[];
  readonly measures: readonly Measure[];
  readonly releases: readonly Release[];
  readonly events: readonly DatedEvent[];
  readonly tiles: readonly PlacedTile[];
  readonly residents: readonly Residents[];
  readonly story: readonly StoryStep[];
  /** Forces that share a border, by force. */
  readonly neighbours: Readonly<Record<string, readonly AreaSlug[]>>;
}

/** All figures of one measure and area, in the order of the CSV file. */
export interface FiguresJson {
  readonly measure: MeasureSlug;
  readonly area: AreaSlug;
  readonly figures: readonly FigureJson[];
}

/** Left out where they say the usual: exact, published, no note. */
export interface FigureJson extends Pick<Observation, 'release' | 'sources'> {
  readonly period: string;
  readonly qualifier?: Observation['qualifier'];
  readonly standing?: Observation['standing'];
  readonly note?: string;
  /** None where the force gave no figure. */
  readonly value?: number;
  readonly forces?: NonNullable<Figure['forces']>;
}

/** Counts of one measure: for each area a count for each of the quarters, or none. */
export interface QuartersJson {
  readonly measure: MeasureSlug;
  readonly quarters: readonly string[];
  readonly areas: readonly {
    readonly area: AreaSlug;
    readonly counts: readonly (number | null)[];
  }[];
}

export type WithPeriodText<T> = Omit<T, 'period'> & { readonly period: string };

export type ClaimJson = Omit<Claim, 'periods'> & { readonly periods: readonly string[] };

/** As `npm run outlines` writes it: JSON knows no lists of a fixed length. */
export interface OutlinesJson {
  readonly viewBox: string;
  readonly inset: readonly number[];
  readonly areas: Readonly<
    Record<string, Omit<Outline, 'box'> & { readonly box: readonly number[] }>
  >;
}
