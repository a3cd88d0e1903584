import { type Area, isEnglandOrWales } from './area.ts';
import { comparisonRows } from './comparisonRow.ts';
import { type Dataset, forcesOf } from './dataset.ts';
import { isCounted } from './figure.ts';
import { type Funnel, funnelOf } from './funnel.ts';
import { isShownMark, isTooFew, type Mark } from './mark.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';

/** Where a force's rate lies to the usual spread of forces its size: rule 6. */
export type Position = 'above' | 'within' | 'below';

export type Placed =
  | { readonly is: 'placed'; readonly place: Position }
  | { readonly is: 'unplaced'; readonly why: Unplaced };

/** Why nothing is said; `inexact`: the count is rounded or a bound. */
export type Unplaced = 'no-figure' | 'no-rate' | 'inexact' | 'too-few' | 'few-forces' | 'other-law';

/** The spread of all forces of England and Wales; undefined where too few of them have a rate. */
export function spreadOf(
  dataset: Dataset,
  table: Table,
  period: Period,
  asOf?: Month,
): Funnel | undefined {
  const question = { period, as: 'rate', asOf } as const;
  return funnelOf(comparisonRows(dataset, table, forcesOf(dataset), question));
}

/** Above, within or below the 95% limits of rule 7 for the force's number of residents. */
export function placeIn(spread: Funnel | undefined, area: Area, mark: Mark): Placed {
  const why = whyUnplaced(area, mark);
  if (why) return { is: 'unplaced', why };
  const point = spread?.points.find((one) => one.area.slug === area.slug);
  if (!spread || !point) return { is: 'unplaced', why: 'few-forces' };
  if (point.lies === 'within') return { is: 'placed', place: 'within' };
  return { is: 'placed', place: point.rate.per10k > spread.target ? 'above' : 'below' };
}

function whyUnplaced(area: Area, mark: Mark): Unplaced | undefined {
  if (!isShownMark(mark)) return 'no-figure';
  if (mark.rate.is !== 'rate') return 'no-rate';
  if (!isEnglandOrWales(area)) return 'other-law';
  if (isTooFew(mark.figure)) return 'too-few';
  return isCounted(mark.figure) ? undefined : 'inexact';
}
