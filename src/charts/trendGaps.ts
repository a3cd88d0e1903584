import type { MissingKind } from '../domain/mark.ts';
import { stepOf, type TrendPoint } from '../domain/trend.ts';

/** A time without a value: from the first month to the month after the last. */
export interface Gap {
  readonly kind: MissingKind;
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
  for (const { from, value } of points) {
    if (next !== undefined && next < from) add(gaps, { kind: 'not-found', from: next, to: from });
    if (typeof value !== 'number') add(gaps, { kind: value, from, to: from + step });
    next = from + step;
  }
  return gaps;
}

function add(gaps: Gap[], gap: Gap): void {
  const before = gaps.at(-1);
  const isNeighbour = before?.kind === gap.kind && before.to === gap.from;
  if (before && isNeighbour) gaps[gaps.length - 1] = { ...before, to: gap.to };
  else gaps.push(gap);
}
