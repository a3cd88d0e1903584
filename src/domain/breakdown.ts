import type { AreaSlug } from './area.ts';
import type { FigureQualifier } from './figure.ts';
import type { MeasureSlug } from './measure.ts';
import type { Period } from './period.ts';
import type { ReleaseSlug, SourceSlug } from './release.ts';

export const dimensions = ['victim-age', 'victim-sex', 'platform', 'offence-type', 'rate'] as const;
export type Dimension = (typeof dimensions)[number];

/** A part of a measure, such as the offences against children of one age. */
export interface Breakdown {
  readonly area: AreaSlug;
  readonly measure: MeasureSlug;
  readonly period: Period;
  readonly dimension: Dimension;
  readonly category: string;
  /** Zero or more, in `unit`: offences, a percentage, years of age. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: FigureQualifier;
  readonly release: ReleaseSlug;
  readonly sources: readonly SourceSlug[];
  readonly note: string;
}

export const contextQualifiers = ['exact', 'approximate', 'at-least'] as const;
type ContextQualifier = (typeof contextQualifiers)[number];

/** What kind of number a figure is that is no count of a measure. */
export const contextKinds = ['survey', 'analysis', 'counted-otherwise', 'agency', 'scots'] as const;
export type ContextKind = (typeof contextKinds)[number];

/** What such figures are about. */
export interface Topic {
  readonly slug: string;
  readonly kind: ContextKind;
  readonly name: string;
  /** Its place among all topics. */
  readonly order: number;
}

/** A figure that stands beside the measures: a survey estimate, a national analysis. */
export interface ContextFigure {
  readonly area: AreaSlug;
  readonly topic: Topic;
  readonly period: Period;
  /** Zero or more, in `unit`: offences, percent, cases, people. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: ContextQualifier;
  /** How many forces are in the number, where that was said. */
  readonly forces?: number;
  readonly sources: readonly SourceSlug[];
  readonly note: string;
}
