import { capital } from '../domain/capital.ts';
import type { Comparison } from '../domain/comparison.ts';
import { type Interval, rateIntervalOf } from '../domain/interval.ts';
import type { MissingKind } from '../domain/mark.ts';
import { shortMarkWords } from '../domain/markWords.ts';
import { nationalRateWords } from '../domain/spreadWords.ts';
import { isNarrow } from './drawingWidths.ts';
import { textWidth, wrapText } from './textSize.ts';

export const nameSize = 13;
export const rowHeight = 26;
export const barHeight = 16;

/** Length of the hatched piece that stands for a bar. */
export const stubWidth = 28;

/** A force as drawn: its name in lines, and a bar or the reason for none. */
export interface DrawnRow {
  readonly slug: string;
  readonly names: readonly string[];
  readonly value: number | undefined;
  /** Of a rate with a counted figure; chance alone. */
  readonly interval: Interval | undefined;
  readonly missing: MissingKind | undefined;
  readonly words: string;
}

export function drawnRows({ rows, as }: Comparison, width: number): DrawnRow[] {
  const most = nameWidth(width);
  const hasShort = isNarrow(width);
  return rows.map(({ area, mark }) => ({
    slug: area.slug,
    names: wrapText(hasShort ? area.shortName : area.name, most, nameSize),
    value: mark.is === 'value' ? mark.value : undefined,
    interval: as === 'rate' && mark.is === 'value' ? rateIntervalOf(mark) : undefined,
    missing: mark.is === 'value' ? undefined : mark.is,
    words: shortMarkWords(mark, as),
  }));
}

/** How far a row's bar, or the whisker on it, reaches. */
export function reachOf({ value, interval }: DrawnRow): number {
  return Math.max(value ?? 0, interval?.upper ?? 0);
}

/** On a phone the forces go by their short names. */
function nameWidth(width: number): number {
  return width * (isNarrow(width) ? 0.3 : 0.28);
}

interface Columns {
  /** Where bars begin. */
  readonly left: number;
  /** Room right of the longest bar for its words. */
  readonly right: number;
}

export function columnsOf(rows: readonly DrawnRow[]): Columns {
  const names = rows.flatMap(({ names }) => names.map((name) => textWidth(name, nameSize)));
  const words = rows
    .filter(({ value }) => value !== undefined)
    .map((row) => textWidth(row.words, nameSize, true));
  return { left: Math.ceil(Math.max(0, ...names)) + 10, right: Math.max(20, ...words) + 12 };
}

/** The national rate, drawn beside rates only. */
export interface National {
  readonly rate: number;
  readonly words: string;
}

export function nationalOf({ as, nationalRate }: Comparison): National | undefined {
  if (as !== 'rate' || !nationalRate) return undefined;
  const words = nationalRateWords(nationalRate);
  return { rate: nationalRate.rate.per10k, words: capital(words) };
}

/** The end of the longest bar or whisker, so that the national rate is inside as well. */
export function longest(rows: readonly DrawnRow[], rate: number | undefined): number {
  const most = Math.max(0, rate ?? 0, ...rows.map(reachOf));
  return most > 0 ? most : 1;
}
