import { type Area, isEnglandOrWales } from './area.ts';
import { areaOf, type Dataset } from './dataset.ts';
import type { Observation } from './figure.ts';
import type { Measure } from './measure.ts';
import { figuresIn } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { Period } from './period.ts';
import { profileOf } from './profile.ts';
import { observationsIn, publishedFor } from './table.ts';

/** The part of a table that a force's page rests on. */
export interface Slice {
  readonly measure: Measure;
  /** Of the whole table, so that every trend spans the same time. */
  readonly years: readonly Period[];
  /** In the order of the table. */
  readonly observations: readonly Observation[];
}

/**
 * From all figures those that the page of one force shows or compares with: its own, those of
 * England and Wales in the year of its newest figure, and those that one of its own does not fit.
 */
export function sliceOf(dataset: Dataset, force: Area): Slice[] {
  const newest = newestPeriods(dataset, force);
  const others = unfitting(dataset, force);
  return [...dataset.tables.values()].map((table) => ({
    measure: table.measure,
    years: table.years,
    observations: observationsIn(table).filter((one) => {
      if (one.area === force.slug || others.has(one)) return true;
      const isCompared = one.period.text === newest.get(table.measure.slug);
      return isCompared && isEnglandOrWales(areaOf(dataset, one.area));
    }),
  }));
}

function newestPeriods(dataset: Dataset, force: Area): ReadonlyMap<string, string> {
  return new Map(
    profileOf(dataset, force).flatMap(({ table, latest }) =>
      latest ? [[table.measure.slug, latest.figure.period.text] as const] : [],
    ),
  );
}

function unfitting(dataset: Dataset, force: Area): ReadonlySet<Observation> {
  const own = [...dataset.tables.values()].flatMap((table) => publishedFor(table, force.slug));
  return new Set(own.flatMap((one) => misfitsWith(dataset, one).flatMap(figuresIn)));
}
