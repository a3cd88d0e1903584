import { answerFor } from './answer.ts';
import { type Area, isEnglandOrWales, type RegionSlug } from './area.ts';
import { type Bin, binsOf } from './bins.ts';
import { type Dataset, drawableYears, forcesInRegion, forcesOf } from './dataset.ts';
import {
  type As,
  drawnAmount,
  drawnAs,
  type Mark,
  type MissingKind,
  markFor,
  missingKinds,
} from './mark.ts';
import { breaksBefore, isBroken, type Measure } from './measure.ts';
import { memoised } from './memoised.ts';
import type { Period } from './period.ts';
import { rateOf } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

export interface MapMark {
  readonly area: Area;
  readonly mark: Mark;
  /** Lies outside the region the reader chose: drawn faintly. */
  readonly isOutside: boolean;
}

/** One measure in one year over all forces: what a map draws, and its legend. */
export interface MapAnswer {
  readonly measure: Measure;
  readonly marks: readonly MapMark[];
  /** What is really drawn: counts where the year has no rates. */
  readonly as: As;
  readonly bins: readonly Bin[];
  /** The largest value of any force and comparable year; the largest circle of counts. */
  readonly largest: number;
  readonly missing: readonly MissingKind[];
}

/** A force with what is drawn of it, on a map or in a row. */
export type Drawn = Pick<MapMark, 'area' | 'mark'> & Partial<MapMark>;

/** Inside the reader's region, and of England and Wales: the forces of other nations are beside them (rule 14). */
export function isCompared({ area, isOutside = false }: Drawn): boolean {
  return !isOutside && isEnglandOrWales(area);
}

/** What the middle half is taken from. */
export function valuesCompared(marks: readonly Drawn[]): number[] {
  return marks.filter(isCompared).flatMap(({ mark }) => (mark.is === 'value' ? [mark.value] : []));
}

export interface MapQuestion {
  readonly period: Period;
  readonly as: As;
  readonly region?: RegionSlug | 'all';
  readonly asOf?: Month | undefined;
}

/**
 * The classes are made from all years on the same side of the measure's breaks, so that colours
 * keep their meaning while the year changes; rates from too few offences are in none (rule 13).
 */
export function mapOf(dataset: Dataset, table: Table, question: MapQuestion): MapAnswer {
  const { period, region, asOf } = question;
  const as = drawnAs(dataset, period, question.as, asOf);
  const forces = forcesOf(dataset);
  const chosen = forcesInRegion(dataset, region);
  const marks = forces.map((area) => ({
    area,
    mark: markFor(dataset, table, area, period, as, asOf),
    isOutside: chosen !== undefined && !chosen.includes(area),
  }));
  const missing = missingKinds.filter((kind) => marks.some(({ mark }) => mark.is === kind));
  return { measure: table.measure, marks, as, ...scaleOf(dataset, table, question, as), missing };
}

/** What colours and circles mean: the same object for all years on one side of the break. */
type Scale = Pick<MapAnswer, 'bins' | 'largest'>;

const scales = memoised<Scale>();

function scaleOf(dataset: Dataset, table: Table, { period, asOf }: MapQuestion, as: As): Scale {
  const { areas, releases, residents } = dataset;
  const side = breaksBefore(table.measure, period);
  return scales([areas, releases, residents, table], `${as} ${side} ${asOf ?? ''}`, () => {
    const years = drawableYears(dataset, table).filter(
      (year) => !isBroken(table.measure, year, period),
    );
    const values = comparableValues(dataset, table, years, as, asOf);
    const largest = values.reduce((most, value) => Math.max(most, value), 0);
    return { bins: as === 'rate' ? binsOf(values) : [], largest };
  });
}

function comparableValues(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  as: As,
  asOf: Month | undefined,
): number[] {
  const values: number[] = [];
  for (const force of forcesOf(dataset)) {
    for (const year of years) {
      const answer = answerFor(dataset, table, force, year, asOf);
      if (answer.is !== 'figure') continue;
      const { figure } = answer;
      const value = drawnAmount(figure, as, rateOf(dataset, table.measure, force, figure, asOf));
      if (typeof value === 'number') values.push(value);
    }
  }
  return values;
}
