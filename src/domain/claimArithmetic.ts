import { isEnglandOrWales } from './area.ts';
import type { Breakdown } from './breakdown.ts';
import { percentBetween } from './change.ts';
import type { Claim } from './claim.ts';
import { areaOf, type Dataset } from './dataset.ts';
import { type Evidence, evidenceFor, forceFigures, partsFor } from './evidence.ts';
import { type Figure, never } from './figure.ts';
import type { Period } from './period.ts';
import type { Table } from './table.ts';

/** The arithmetic behind a claim, with the figures it is done with; no number is rounded. */
export type Sum =
  | {
      readonly is: 'change';
      readonly earlier: Figure;
      readonly later: Figure;
      readonly percent: number;
      readonly ratio: number;
      /** Figures of another release, taken because the claim's own has none. */
      readonly borrowed: readonly Figure[];
    }
  | { readonly is: 'value'; readonly figure: Figure; readonly borrowed: readonly Figure[] }
  | {
      readonly is: 'per-day';
      readonly figure: Figure;
      readonly days: number;
      readonly perDay: number;
      readonly borrowed: readonly Figure[];
    }
  | {
      readonly is: 'part';
      readonly part: Breakdown;
      /** Other numbers that the same release gives for it. */
      readonly rivals: readonly Breakdown[];
      /** What it is a part of, where the release counts that too. */
      readonly whole?: Figure;
    }
  | {
      readonly is: 'range';
      readonly figures: readonly Figure[];
      readonly least: Figure;
      readonly most: Figure;
      readonly inEnglandAndWales: number;
    };

export type ChangeSum = Extract<Sum, { is: 'change' }>;

/** The figures that a claim is recomputed from; undefined where there are none of that kind. */
export function sumOf(
  dataset: Dataset,
  table: Table,
  breakdowns: readonly Breakdown[],
  claim: Claim,
): Sum | undefined {
  const [first, second] = claim.periods.map((period) => evidenceFor(dataset, table, claim, period));
  switch (claim.check) {
    case 'change':
      return first && second && changeSum(first, second);
    case 'value':
      return first && { is: 'value', figure: first.figure, borrowed: borrowedIn(first) };
    case 'per-day':
      return first && perDaySum(first);
    case 'breakdown':
      return partSum(breakdowns, claim, first);
    case 'range':
      return rangeSum(dataset, table, claim);
    default:
      return never(claim.check);
  }
}

function borrowedIn(...all: readonly Evidence[]): Figure[] {
  return all.flatMap(({ figure, isBorrowed }) => (isBorrowed ? [figure] : []));
}

function changeSum(first: Evidence, second: Evidence): Sum {
  const [earlier, later] = [first.figure, second.figure];
  return {
    is: 'change',
    earlier,
    later,
    percent: percentBetween(earlier.value, later.value),
    ratio: later.value / earlier.value,
    borrowed: borrowedIn(first, second),
  };
}

function perDaySum(evidence: Evidence): Sum {
  const { figure } = evidence;
  const days = daysIn(figure.period);
  const perDay = figure.value / days;
  return { is: 'per-day', figure, days, perDay, borrowed: borrowedIn(evidence) };
}

/** Calendar days from the first day of the first month to the last of the last. */
export function daysIn({ from, months }: Period): number {
  const day = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
  return day(from + months) - day(from);
}

function partSum(
  breakdowns: readonly Breakdown[],
  claim: Claim,
  own: Evidence | undefined,
): Sum | undefined {
  const [part, ...others] = partsFor(breakdowns, claim, claim.published.endsWith('%'));
  if (!part) return undefined;
  const rivals = others.filter(({ value }) => value !== part.value);
  const hasWhole = part.unit === 'offences' && own !== undefined && !own.isBorrowed;
  return { is: 'part', part, rivals, ...(hasWhole ? { whole: own.figure } : {}) };
}

function rangeSum(dataset: Dataset, table: Table, claim: Claim): Sum | undefined {
  const [period] = claim.periods;
  const figures = period ? forceFigures(dataset, table, claim.release, period) : [];
  const [least] = figures;
  const most = figures.at(-1);
  if (!least || !most) return undefined;
  const isSummed = ({ area }: Figure) => isEnglandOrWales(areaOf(dataset, area));
  return { is: 'range', figures, least, most, inEnglandAndWales: figures.filter(isSummed).length };
}

/** The figures that were computed with; the total of a part is only shown with it. */
export function figuresIn(sum: Sum): readonly Figure[] {
  switch (sum.is) {
    case 'change':
      return [sum.earlier, sum.later];
    case 'value':
    case 'per-day':
      return [sum.figure];
    case 'part':
      return [];
    case 'range':
      return [sum.least, sum.most];
    default:
      return never(sum);
  }
}
