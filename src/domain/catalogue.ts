import { answerFor } from './answer.ts';
import type { Area, AreaSlug, RegionSlug } from './area.ts';
import type { Sort } from './comparison.ts';
import { areaOf, type Dataset, releaseOf } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import type { Misfit } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { PeriodSlug } from './period.ts';
import { byPlace } from './placeOrder.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import type { Table } from './table.ts';

/** One published figure, and whether it is the one shown for its area and period. */
export interface CatalogueEntry {
  readonly observation: Observation;
  readonly area: Area;
  readonly table: Table;
  readonly isShown: boolean;
}

/** The same with what is worked out for those on the screen alone. */
export interface CatalogueRow extends CatalogueEntry {
  readonly rate?: Rate;
  readonly misfits: readonly Misfit[];
}

export interface CatalogueQuestion {
  readonly period: PeriodSlug | 'all';
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all';
  readonly sort: Sort;
  readonly asOf?: Month;
}

/**
 * Every published figure that fits, nothing chosen and nothing left out: by measure and place,
 * newest first, the shown one before the others; or the largest first.
 */
export function catalogueOf(dataset: Dataset, question: CatalogueQuestion): CatalogueEntry[] {
  const wanted = wantedAreas(dataset, question);
  const entries = [...dataset.tables.values()].flatMap((table) =>
    entriesIn(dataset, table, wanted, question).sort(byPlaceAndTime),
  );
  return entries.sort(orders[question.sort]);
}

function wantedAreas(dataset: Dataset, question: CatalogueQuestion): Pick<Set<AreaSlug>, 'has'> {
  const { areas, region } = question;
  if (areas.length > 0) return new Set(areas);
  if (region === 'all') return dataset.areas;
  return new Set(dataset.regions.get(region)?.forces.map(({ slug }) => slug));
}

function entriesIn(
  dataset: Dataset,
  table: Table,
  wanted: Pick<Set<AreaSlug>, 'has'>,
  { period: slug, asOf }: CatalogueQuestion,
): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  for (const [place, byPeriod] of table.figures) {
    if (!wanted.has(place)) continue;
    const area = areaOf(dataset, place);
    for (const [first, ...more] of byPeriod.values()) {
      if (!first || (slug !== 'all' && first.period.slug !== slug)) continue;
      const answer = answerFor(dataset, table, area, first.period, asOf);
      const shown = answer.is === 'figure' ? answer.figure : undefined;
      for (const observation of [first, ...more]) {
        if (asOf && !isOutBy(releaseOf(dataset, observation.release), asOf)) continue;
        entries.push({ observation, area, table, isShown: observation === shown });
      }
    }
  }
  return entries;
}

function byPlaceAndTime(one: CatalogueEntry, other: CatalogueEntry): number {
  return (
    byPlace(one.area, other.area) ||
    other.observation.period.from - one.observation.period.from ||
    Number(other.isShown) - Number(one.isShown)
  );
}

/** Largest first; refusals last. */
function byValue(one: CatalogueEntry, other: CatalogueEntry): number {
  return numberOf(other) - numberOf(one);
}

const orders: Readonly<Record<Sort, (one: CatalogueEntry, other: CatalogueEntry) => number>> = {
  // They stand so already, measure by measure.
  name: () => 0,
  value: byValue,
};

function numberOf({ observation }: CatalogueEntry): number {
  return isFigure(observation) ? observation.value : -1;
}

export function catalogueRow(dataset: Dataset, entry: CatalogueEntry, asOf?: Month): CatalogueRow {
  const { observation, area } = entry;
  const row = { ...entry, misfits: misfitsWith(dataset, observation, asOf) };
  if (!isFigure(observation) || area.kind !== 'force') return row;
  return { ...row, rate: rateOf(dataset, area, observation.period, observation.value) };
}
