import { answerFor } from './answer.ts';
import { type Area, jurisdictionOf } from './area.ts';
import { areaOf, type Dataset, releaseOf, territorialForcesOf } from './dataset.ts';
import { type Figure, isCounted, isFigure } from './figure.ts';
import type { Misfit } from './misfit.ts';
import { yearStarting } from './period.ts';
import { monthOfRelease } from './release.ts';
import { observationsIn, type Table } from './table.ts';

/** Sums that their parts contradict: regions and nations by their forces, spans by their years. */
export function misfitsOfTotals(dataset: Dataset, table: Table): Misfit[] {
  const found: Misfit[] = [];
  for (const whole of observationsIn(table)) {
    // What was derived is the sum of its parts already.
    if (!isFigure(whole) || whole.qualifier !== 'exact') continue;
    const isSpan = !whole.period.isYear;
    if (!isSpan && areaOf(dataset, whole.area).kind === 'force') continue;
    const misfit = (isSpan ? spanMisfit : sumMisfit)(dataset, table, whole);
    if (misfit) found.push(misfit);
  }
  return found;
}

/**
 * Lower bound for a sum of n of N forces: the known counts without the N − n largest. Where even
 * that is larger than the published sum, they do not fit.
 */
function sumMisfit(dataset: Dataset, table: Table, whole: Figure): Misfit | undefined {
  const inside = membersOf(dataset, areaOf(dataset, whole.area));
  if (inside.length === 0) return undefined;
  // Only what was out with the sum: later counts of the forces may have been revised.
  const asOf = monthOfRelease(releaseOf(dataset, whole.release));
  const known = inside.flatMap((force) => {
    const answer = answerFor(dataset, table, force, whole.period, asOf);
    return answer.is === 'figure' && isCounted(answer.figure) ? [answer.figure] : [];
  });
  const inSum = Math.min(whole.forces ?? inside.length, inside.length);
  const certain = Math.max(0, inSum - (inside.length - known.length));
  const parts = [...known].sort((one, other) => one.value - other.value).slice(0, certain);
  return sumOf(parts) > whole.value ? { is: 'above-sum', parts, whole } : undefined;
}

/** The forces of a region's sum by the region's name; of Wales, of England, of both. */
function membersOf(dataset: Dataset, area: Area): readonly Area[] {
  if (area.kind === 'force') return [];
  const forces = territorialForcesOf(dataset);
  if (area.kind === 'region') return forces.filter(({ region }) => isNamedIn(area, region));
  // A wider nation holds forces that answer to other laws too.
  const isWider = area.holds.some((place) => place !== 'England' && place !== 'Wales');
  return isWider ? [] : forces.filter((force) => area.holds.includes(jurisdictionOf(force)));
}

/** "West Midlands region" is the region West Midlands; sums of several regions are left alone. */
function isNamedIn({ name }: Area, region: string): boolean {
  return name.replace(' region', '') === region;
}

/** Whole years that a span is made of, where each has a counted figure; else those that have. */
function spanMisfit(dataset: Dataset, table: Table, whole: Figure): Misfit | undefined {
  const { from, months } = whole.period;
  const area = areaOf(dataset, whole.area);
  const first = Math.ceil((from - 3) / 12);
  const last = Math.floor((from + months - 3) / 12) - 1;
  const parts: Figure[] = [];
  for (let start = first; start <= last; start += 1) {
    const answer = answerFor(dataset, table, area, yearStarting(start));
    if (answer.is === 'figure' && isCounted(answer.figure)) parts.push(answer.figure);
  }
  if (parts.length === 0) return undefined;
  const isWhole = parts.length * 12 === months;
  const contradicts = isWhole ? sumOf(parts) !== whole.value : sumOf(parts) > whole.value;
  return contradicts ? { is: 'against-span', parts, whole } : undefined;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
