import type { AreaSlug } from './area.ts';
import type { MeasureSlug } from './measure.ts';
import type { Period } from './period.ts';
import type { ReleaseSlug, SourceSlug } from './release.ts';

/** How a published number is meant. */
export const figureQualifiers = [
  'exact',
  'derived',
  'approximate',
  'at-least',
  'less-than',
  'not-comparable',
] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

export const standings = ['published', 'questioned', 'doubtful'] as const;
export type Standing = (typeof standings)[number];

interface Reading {
  readonly measure: MeasureSlug;
  readonly area: AreaSlug;
  readonly period: Period;
  readonly release: ReleaseSlug;
  readonly standing: Standing;
  readonly sources: readonly SourceSlug[];
  readonly note: string;
}

/** A published number of offences recorded by police. */
export interface Figure extends Reading {
  readonly qualifier: FigureQualifier;
  /** Offences: a whole number, zero or more. */
  readonly value: number;
  /** For a national total: how many forces it adds up. */
  readonly forces?: number;
}

/** The force was asked and gave no figure. */
export interface Refusal extends Reading {
  readonly qualifier: 'not-supplied';
}

export type Observation = Figure | Refusal;

export function isFigure(observation: Observation): observation is Figure {
  return observation.qualifier !== 'not-supplied';
}

/** May be drawn beside others of its measure: comparable, and believed. */
export function isDrawable(observation: Observation): observation is Figure {
  return (
    isFigure(observation) &&
    observation.qualifier !== 'not-comparable' &&
    observation.standing !== 'doubtful'
  );
}

/** A count that arithmetic may be done with: neither rounded nor a bound. */
export function isCounted({ qualifier }: Pick<Figure, 'qualifier'>): boolean {
  return qualifier === 'exact' || qualifier === 'derived';
}

/** No two rows of the files share all of these. */
export function observationKey(one: Observation): string {
  const value = isFigure(one) ? one.value : '';
  return [one.measure, one.area, one.period.text, one.release, value, one.qualifier].join(' ');
}

/** Ends a switch over a union: does not compile while a case is missing. */
export function never(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}.`);
}
