import type { Area, RegionSlug } from './area.ts';
import { type Bin, binsOf } from './bins.ts';
import { type Dataset, drawableYears, forcesOf, type Table } from './dataset.ts';
import { type As, type Mark, type MissingKind, markFor, missingKinds } from './mark.ts';
import { isBroken } from './measure.ts';
import type { Period } from './period.ts';
import { hasRates } from './rate.ts';
import type { Month } from './release.ts';

export interface MapMark {
  readonly area: Area;
  readonly mark: Mark;
  /** Lies outside the region the reader chose: drawn faintly. */
  readonly isOutside: boolean;
}

/** One measure in one year over all forces: what a map draws, and its legend. */
export interface MapAnswer {
  readonly marks: readonly MapMark[];
  /** What is really drawn: counts where the year has no rates. */
  readonly as: As;
  readonly bins: readonly Bin[];
  /** The largest value of any force and comparable year; the largest circle of counts. */
  readonly largest: number;
  readonly missing: readonly MissingKind[];
}

export interface MapQuestion {
  readonly period: Period;
  readonly as: As;
  readonly region?: RegionSlug;
  readonly asOf?: Month;
}

/**
 * The classes are made from all years on the same side of the measure's break, so that colours
 * keep their meaning while the year changes.
 */
export function mapOf(dataset: Dataset, table: Table, question: MapQuestion): MapAnswer {
  const { period, region, asOf } = question;
  const as = hasRates(dataset, period) ? question.as : 'count';
  const forces = forcesOf(dataset);
  const chosen = region ? dataset.regions.get(region)?.forces : undefined;
  const marks = forces.map((area) => ({
    area,
    mark: markFor(dataset, table, area, period, as, asOf),
    isOutside: chosen !== undefined && !chosen.includes(area),
  }));
  const values = comparableValues(dataset, table, forces, question, as);
  return {
    marks,
    as,
    bins: as === 'rate' ? binsOf(values) : [],
    largest: Math.max(0, ...values),
    missing: missingKinds.filter((kind) => marks.some(({ mark }) => mark.is === kind)),
  };
}

function comparableValues(
  dataset: Dataset,
  table: Table,
  forces: readonly Area[],
  { period, asOf }: MapQuestion,
  as: As,
): number[] {
  const values: number[] = [];
  for (const year of drawableYears(dataset, table)) {
    if (isBroken(table.measure, year, period)) continue;
    for (const force of forces) {
      const mark = markFor(dataset, table, force, year, as, asOf);
      if (mark.is === 'value') values.push(mark.value);
    }
  }
  return values;
}
