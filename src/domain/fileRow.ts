import type { Area } from './area.ts';
import type { CatalogueRow } from './catalogue.ts';
import { isFigure, type Observation } from './figure.ts';
import { type Interval, rateInterval, rateIntervalOf } from './interval.ts';
import { isShownMark, type Mark, type MissingKind } from './mark.ts';
import type { Measure } from './measure.ts';
import type { Misfit } from './misfit.ts';
import type { Period } from './period.ts';
import type { Precision } from './precision.ts';
import type { Rate } from './rate.ts';
import type { PointTotal } from './trend.ts';

/** A run of months, as a file names it: a year or another period, or a quarter `2017-Q4`. */
export type Span = Pick<Period, 'text' | 'from' | 'months'>;

/** One number of a file, or one place and time without any, before it is put into columns. */
export interface FileRow {
  readonly measure: Measure;
  /** Undefined for forces together that are no area. */
  readonly area: Area | undefined;
  readonly name: string;
  readonly period: Span;
  /** What was published: the figure, or that none was supplied. */
  readonly reading?: Observation;
  /** False for a published figure that is not the one shown for its area and period. */
  readonly isShown: boolean;
  /** Offences; absent where there is no number. */
  readonly value?: number;
  readonly qualifier?: Observation['qualifier'] | Precision;
  readonly missing?: MissingKind;
  readonly rate?: Rate;
  /** 95% interval of the rate. */
  readonly interval?: Interval | undefined;
  readonly forces?: number | undefined;
  readonly of?: number | undefined;
  readonly mark?: Mark;
  readonly misfits?: readonly Misfit[];
}

interface Of {
  readonly measure: Measure;
  readonly area: Area;
  readonly period: Span;
}

/** What is shown of an area, or why nothing is. */
export function markRow({ measure, area, period }: Of, mark: Mark): FileRow {
  const row = { measure, area, name: area.name, period, isShown: true, mark };
  if (!isShownMark(mark)) return { ...row, missing: mark.is, ...refusalOf(mark) };
  const { figure, rate } = mark;
  const { value, qualifier, forces } = figure;
  const interval = rateIntervalOf(mark);
  return { ...row, reading: figure, value, qualifier, forces, rate, interval };
}

/** Which round says that a force gave no figure. */
function refusalOf({ answer }: Exclude<Mark, { rate: Rate }>): Partial<FileRow> {
  if (answer.is !== 'not-supplied') return {};
  return { reading: answer.refusal, qualifier: answer.refusal.qualifier };
}

interface OfTotal extends Pick<FileRow, 'measure' | 'area' | 'name' | 'period'> {
  /** The published figure that the total is. */
  readonly reading?: Observation;
}

/** Forces together: a sum, or a published total. */
export function totalRow(of: OfTotal, total: PointTotal): FileRow {
  const { count, precision, rate, forces } = total;
  const row = { ...of, isShown: true, value: count, rate, forces, of: total.of };
  return { ...row, qualifier: of.reading?.qualifier ?? precision };
}

/** One published figure, whether or not it is the one shown. */
export function publishedRow(row: CatalogueRow): FileRow {
  const { observation: reading, area, table, isShown, rate, misfits } = row;
  const { period, qualifier } = reading;
  const of = { measure: table.measure, area, name: area.name, period, reading, qualifier, misfits };
  if (!isFigure(reading)) return { ...of, isShown, missing: 'not-supplied' };
  const { value, forces } = reading;
  const figure = { ...of, isShown, value, forces };
  if (!rate) return figure;
  const shown = { is: 'value', value, figure: reading, rate, misfits, others: [] } as const;
  const isCounted = qualifier === 'exact' || qualifier === 'derived';
  const interval = rate.is === 'rate' && isCounted ? rateInterval(value, rate) : undefined;
  return { ...figure, rate, interval, ...(isShown ? { mark: shown } : {}) };
}
