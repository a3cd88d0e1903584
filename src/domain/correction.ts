import type { Core } from './dataset.ts';
import type { Observation } from './figure.ts';
import { isOutBy, type Month } from './release.ts';

/**
 * A cell or a row of the published files that was changed, and why; words as the file has them. A
 * row without area, measure, period and release is about many rows at once.
 */
export interface Correction {
  /** `2026-11-30` */
  readonly date: string;
  /** Below `src/data`: `observations/rape-of-a-child.csv`. */
  readonly file: string;
  readonly area: string;
  /** What a row is called in files without measures: a helpline, an event, a topic. */
  readonly measure: string;
  readonly period: string;
  readonly release: string;
  /** `row` where a whole row was added or taken away. */
  readonly column: string;
  readonly was: string;
  readonly now: string;
  readonly reason: string;
}

/** A row of the file came, or went, whole. */
export function isOfRow({ column }: Correction): boolean {
  return column === 'row';
}

/** It says which row it is about. */
export function isOfOneRow({ area, measure, period, release }: Correction): boolean {
  return [area, measure, period, release].some(Boolean);
}

/** Corrections of published counts of offences. */
export function isOfFigure({ file, area, period }: Correction): boolean {
  return file.startsWith('observations/') && area !== '' && period !== '';
}

/** What was corrected in one published figure, by the end of a month (rule 17) or until today. */
export function correctionsOf(
  corrections: readonly Correction[],
  { measure, area, period, release }: Observation,
  asOf?: Month,
): readonly Correction[] {
  return corrections.filter(
    (one) =>
      one.release === release &&
      one.area === area &&
      one.measure === measure &&
      one.period === period.text &&
      isOfFigure(one) &&
      isOutBy({ published: one.date }, asOf),
  );
}

/** The newest day that the figures know of: a release, or a correction. */
export function versionOf(
  { releases }: Pick<Core, 'releases'>,
  corrections: readonly Correction[],
): string {
  const days = [...releases.values()].map(({ published }) => published);
  const whole = days.filter((day) => day.length === 10);
  return [...whole, ...corrections.map(({ date }) => date)].sort().at(-1) ?? '';
}
