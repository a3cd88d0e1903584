import type { Mark, MissingKind } from '../domain/mark.ts';
import { absenceWords } from '../domain/markWords.ts';
import { stepOf, type TrendPoint } from '../domain/trend.ts';

/** A time without a value: from the first month to the month after the last. */
export interface Gap {
  readonly kind: MissingKind;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Times without a value; neighbours of one kind are one gap. A time that has no point at all, as
 * when nobody published a year, is one for which no figure was found.
 */
export function gapsOf(points: readonly TrendPoint[]): Gap[] {
  const step = stepOf(points);
  const gaps: Gap[] = [];
  let next: number | undefined;
  for (const { from, value, mark } of points) {
    if (next !== undefined && next < from) add(gaps, gapOf('not-found', undefined, next, from));
    if (typeof value !== 'number') add(gaps, gapOf(value, mark, from, from + step));
    next = from + step;
  }
  return gaps;
}

function gapOf(kind: MissingKind, mark: Mark | undefined, from: number, to: number): Gap {
  return { kind, words: absenceWords(kind, mark), from, to };
}

function add(gaps: Gap[], gap: Gap): void {
  const before = gaps.at(-1);
  const isNeighbour = before?.kind === gap.kind && before.to === gap.from;
  if (before && isNeighbour) gaps[gaps.length - 1] = { ...before, to: gap.to };
  else gaps.push(gap);
}
