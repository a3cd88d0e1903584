import type { AreaSlug } from './area.ts';
import { areaOf, type Dataset, type Quarters } from './dataset.ts';
import { type Figure, isFigure } from './figure.ts';
import type { MeasureSlug } from './measure.ts';
import type { Misfit } from './misfit.ts';
import type { Period } from './period.ts';
import { observationsIn, type Table } from './table.ts';

/** Below this share of its class a part is far too small to be the whole of it. */
const farBelow = 1 / 3;

/**
 * Whether a part is more, or far less, than the count of the class that holds it: rule 19. A rounded
 * number says too little for that.
 */
export function sideOf(figure: Figure, whole: number): 'above' | 'far-below' | undefined {
  if (figure.qualifier === 'approximate') return undefined;
  if (figure.value > whole && figure.qualifier !== 'less-than') return 'above';
  const isFarBelow = figure.value < whole * farBelow && figure.qualifier !== 'at-least';
  return isFarBelow ? 'far-below' : undefined;
}

/** The class of a measure, by quarter. */
export interface ClassQuarters {
  readonly measure: MeasureSlug;
  readonly quarters: Quarters;
}

/**
 * Figures of forces for spans of whole quarters, against the sum of the same quarters of their class.
 */
export function misfitsOfSpans(
  dataset: Dataset,
  table: Table,
  { measure, quarters }: ClassQuarters,
): Misfit[] {
  return observationsIn(table).flatMap((figure): Misfit[] => {
    if (figure.period.isYear || !isFigure(figure)) return [];
    if (figure.qualifier === 'not-comparable') return [];
    if (areaOf(dataset, figure.area).kind !== 'force') return [];
    const value = sumOfQuarters(quarters, figure.area, figure.period);
    const side = value === undefined ? undefined : sideOf(figure, value);
    if (value === undefined || !side) return [];
    return [{ is: `${side}-quarters`, figure, quarters: { measure, value } }];
  });
}

/** Undefined unless the span is made of whole quarters, each with a count. */
function sumOfQuarters(
  { quarters, counts }: Quarters,
  area: AreaSlug,
  { from, months }: Period,
): number | undefined {
  const inside = quarters.filter((quarter) => quarter.from >= from && quarter.from < from + months);
  const ofArea = counts.get(area);
  const values = inside.flatMap(({ text }) => ofArea?.get(text) ?? []);
  const isWhole = from % 3 === 0 && values.length * 3 === months;
  return isWhole ? values.reduce((sum, one) => sum + one, 0) : undefined;
}
