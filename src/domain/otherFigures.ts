import { type Step, stepBetween } from './change.ts';
import { figuresIn, type Sum } from './claimArithmetic.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { type Figure, isCounted, isDrawable, isFigure } from './figure.ts';
import { isBroken } from './measure.ts';
import { ascending } from './ordered.ts';
import { latestDay, type Release } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** Another number published for the same area and years as one that a sum was done with. */
export interface OtherFigure {
  readonly figure: Figure;
  /** Every release that gives it, earliest first. */
  readonly releases: readonly Release[];
  /** Seen from the figure that the sum was done with. */
  readonly when: 'before' | 'same-release' | 'later';
  /** What the sum would give with it, where that would say something. */
  readonly instead?: Instead;
}

type Instead =
  | { readonly is: 'change'; readonly step: Step }
  | { readonly is: 'per-day'; readonly perDay: number };

/** Every other number published for what a sum is about: year by year, oldest release first. */
export function otherFiguresFor(dataset: Dataset, table: Table, sum: Sum): OtherFigure[] {
  if (sum.is === 'range') return [];
  return figuresIn(sum).flatMap((used) => othersOf(dataset, table, used, sum));
}

function othersOf(dataset: Dataset, table: Table, used: Figure, sum: Sum): OtherFigure[] {
  const published = publishedFor(table, used.area, used.period)
    .filter(isFigure)
    .sort((one, other) => ascending(dayOf(dataset, one), dayOf(dataset, other)));
  const firsts = published.filter(
    (one, at) => !isSame(one, used) && published.findIndex((other) => isSame(other, one)) === at,
  );
  return firsts.map((figure) => {
    const releases = published.filter((one) => isSame(one, figure)).map(({ release }) => release);
    const instead = insteadOf(dataset, table, sum, used, figure);
    return {
      figure,
      releases: [...new Set(releases)].map((release) => releaseOf(dataset, release)),
      when: whenOf(dataset, used, figure),
      ...(instead ? { instead } : {}),
    };
  });
}

/** The same number said in the same way; a sum of published figures is as good as a printed one. */
function isSame(one: Figure, other: Figure): boolean {
  const isAlike = one.qualifier === other.qualifier || (isCounted(one) && isCounted(other));
  return isAlike && one.value === other.value;
}

function dayOf(dataset: Dataset, { release }: Figure): string {
  return latestDay(releaseOf(dataset, release));
}

function whenOf(dataset: Dataset, used: Figure, other: Figure): OtherFigure['when'] {
  if (used.release === other.release) return 'same-release';
  return dayOf(dataset, other) < dayOf(dataset, used) ? 'before' : 'later';
}

/** Totals of different releases are over different forces: no change is computed between them. */
function insteadOf(
  dataset: Dataset,
  table: Table,
  sum: Sum,
  used: Figure,
  other: Figure,
): Instead | undefined {
  if (!isCounted(other) || !isDrawable(other)) return undefined;
  if (sum.is === 'per-day') return { is: 'per-day', perDay: other.value / sum.days };
  if (sum.is !== 'change' || dataset.areas.get(used.area)?.kind !== 'force') return undefined;
  if (isBroken(table.measure, sum.earlier.period, sum.later.period)) return undefined;
  if (other.standing !== 'published') return undefined;
  const earlier = used === sum.earlier ? other.value : sum.earlier.value;
  const later = used === sum.later ? other.value : sum.later.value;
  return { is: 'change', step: stepBetween(earlier, later) };
}
