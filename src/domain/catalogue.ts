import { answerFor } from './answer.ts';
import type { Area, AreaSlug, RegionSlug } from './area.ts';
import type { Sort } from './comparison.ts';
import { type Core, type Dataset, forcesInRegion, releaseOf, tablesOf } from './dataset.ts';
import { type Figure, isFigure, type Observation } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import type { MeasureSlug } from './measure.ts';
import type { Misfit } from './misfit.ts';
import { noteBy } from './note.ts';
import type { Period, PeriodSlug } from './period.ts';
import { byPlace } from './placeOrder.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import { observationsIn, type Table } from './table.ts';

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
  /** Without what it says of later times. */
  readonly note: string;
}

export interface CatalogueQuestion {
  readonly measure: MeasureSlug | 'all';
  readonly period: PeriodSlug | 'all';
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all';
  readonly sort: Sort;
  readonly asOf?: Month | undefined;
}

/**
 * Every published figure that fits, nothing chosen and nothing left out: by measure and place,
 * newest first, the shown one before the others; or the largest first.
 */
export function catalogueOf(dataset: Dataset, question: CatalogueQuestion): CatalogueEntry[] {
  const areas = wantedAreas(dataset, question).sort(byPlace);
  const entries = tablesOf(dataset, question.measure).flatMap((table) =>
    areas.flatMap((area) => entriesOf(dataset, table, area, question).sort(newestFirst)),
  );
  return orders[question.sort](entries);
}

function wantedAreas(dataset: Dataset, { areas, region }: CatalogueQuestion): Area[] {
  const all = [...dataset.areas.values()];
  if (areas.length > 0) return all.filter(({ slug }) => areas.includes(slug));
  return region === 'all' ? all : [...(forcesInRegion(dataset, region) ?? [])];
}

function entriesOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  { period: slug, asOf }: CatalogueQuestion,
): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  for (const published of table.figures.get(area.slug)?.values() ?? []) {
    const [first] = published;
    if (!first || (slug !== 'all' && first.period.slug !== slug)) continue;
    const answer = answerFor(dataset, table, area, first.period, asOf);
    const shown = answer.is === 'figure' ? answer.figure : undefined;
    for (const observation of published) {
      if (!isOutBy(releaseOf(dataset, observation.release), asOf)) continue;
      entries.push({ observation, area, table, isShown: observation === shown });
    }
  }
  return entries;
}

function newestFirst(one: CatalogueEntry, other: CatalogueEntry): number {
  return (
    other.observation.period.from - one.observation.period.from ||
    Number(other.isShown) - Number(one.isShown)
  );
}

/** Largest first; refusals last. */
function byValue(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const figures = entries.filter(hasFigure);
  const refusals = entries.filter((entry) => !hasFigure(entry));
  figures.sort((one, other) => other.observation.value - one.observation.value);
  return [...figures, ...refusals];
}

function hasFigure(
  entry: CatalogueEntry,
): entry is CatalogueEntry & { readonly observation: Figure } {
  return isFigure(entry.observation);
}

const orders: Readonly<Record<Sort, (entries: CatalogueEntry[]) => CatalogueEntry[]>> = {
  // They stand so already, measure by measure.
  name: (entries) => entries,
  value: byValue,
};

/** Every period that something was published for, by the end of a month or until today; latest first. */
export function periodsOf(core: Core, tables: Iterable<Table>, asOf?: Month): Period[] {
  const periods = new Map<PeriodSlug, Period>();
  for (const table of tables) {
    for (const { period, release } of observationsIn(table)) {
      if (periods.has(period.slug) || !isOutBy(releaseOf(core, release), asOf)) continue;
      periods.set(period.slug, period);
    }
  }
  return [...periods.values()].sort(
    (one, other) => other.from - one.from || one.months - other.months,
  );
}

export function catalogueRow(dataset: Dataset, entry: CatalogueEntry, asOf?: Month): CatalogueRow {
  const { observation, area, table } = entry;
  const misfits = misfitsWith(dataset, observation, asOf);
  const row = { ...entry, misfits, note: noteBy(observation.note, asOf) };
  if (!isFigure(observation) || area.kind !== 'force') return row;
  return { ...row, rate: rateOf(dataset, table.measure, area, observation, asOf) };
}
