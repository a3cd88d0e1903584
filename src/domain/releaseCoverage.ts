import { answerFor } from './answer.ts';
import type { Area } from './area.ts';
import { areaOf, type Dataset, forcesOf } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import { covers } from './measure.ts';
import type { Misfit } from './misfit.ts';
import { byTime, type Period } from './period.ts';
import { byPlace } from './placeOrder.ts';
import type { Release, SourceSlug } from './release.ts';
import { observationsIn, type Table } from './table.ts';

/** One published figure or refusal, with what is known of it today. */
export interface PublishedRow {
  readonly observation: Observation;
  readonly area: Area;
  readonly table: Table;
  /** It is the one that is shown for its area and period. */
  readonly isShown: boolean;
  readonly misfits: readonly Misfit[];
}

/** Every figure read in a source, of all the loaded measures. */
export function figuresOfSource(dataset: Dataset, source: SourceSlug): PublishedRow[] {
  return publishedWhere(dataset, dataset.tables.values(), ({ sources }) =>
    sources.includes(source),
  );
}

function publishedWhere(
  dataset: Dataset,
  tables: Iterable<Table>,
  isWanted: (observation: Observation) => boolean,
): PublishedRow[] {
  return [...tables].flatMap((table) =>
    observationsIn(table)
      .filter(isWanted)
      .map((observation) => publishedRow(dataset, table, observation))
      .sort(byPlaceAndTime),
  );
}

function publishedRow(dataset: Dataset, table: Table, observation: Observation): PublishedRow {
  const area = areaOf(dataset, observation.area);
  const answer = answerFor(dataset, table, area, observation.period);
  const isShown = answer.is === 'figure' && answer.figure === observation;
  return { observation, area, table, isShown, misfits: misfitsWith(dataset, observation) };
}

/** Oldest first within each place. */
function byPlaceAndTime(one: PublishedRow, other: PublishedRow): number {
  return byPlace(one.area, other.area) || byTime(one.observation.period, other.observation.period);
}

/** A force that was asked and gave no figure, and for when. */
interface Asked {
  readonly area: Area;
  readonly periods: readonly Period[];
}

/** One publication round, for one of its measures. */
export interface ReleasePart {
  readonly table: Table;
  /** Every period it says anything of, in the order of time. */
  readonly periods: readonly Period[];
  /** National totals as it printed them. */
  readonly totals: readonly PublishedRow[];
  /** Forces with a figure in it. */
  readonly answered: readonly Area[];
  /** Forces that it says were asked and gave no figure; one may have a figure for another year. */
  readonly asked: readonly Asked[];
  /** Forces it could have a figure for, and has none. */
  readonly without: readonly Area[];
  /** Forces under another law, without a figure. */
  readonly elsewhere: readonly Area[];
}

interface ReleaseCoverage {
  readonly release: Release;
  readonly parts: readonly ReleasePart[];
  /** Everything it gave, shown today or not. */
  readonly given: readonly PublishedRow[];
}

/** Who has a figure in a release, who was asked and gave none, and all that it gave. */
export function releaseCoverage(
  dataset: Dataset,
  tables: Iterable<Table>,
  release: Release,
): ReleaseCoverage {
  const given = publishedWhere(dataset, tables, (one) => one.release === release.slug);
  const measures = [...new Set(given.map(({ table }) => table))];
  const parts = measures.map((table) => {
    const ofMeasure = given.filter((row) => row.table === table);
    return partOf(dataset, table, ofMeasure);
  });
  return { release, parts, given };
}

function partOf(dataset: Dataset, table: Table, given: readonly PublishedRow[]): ReleasePart {
  const printed = new Set(
    given.filter(({ observation }) => isFigure(observation)).map(({ area }) => area),
  );
  const asked = askedIn(given);
  const silent = forcesOf(dataset).filter(
    (force) => !printed.has(force) && asked.every(({ area }) => area !== force),
  );
  return {
    table,
    periods: periodsIn(given),
    totals: given.filter(({ area }) => area.kind === 'nation'),
    answered: forcesOf(dataset).filter((force) => printed.has(force)),
    asked,
    without: silent.filter((force) => covers(table.measure, force)),
    elsewhere: silent.filter((force) => !covers(table.measure, force)),
  };
}

function askedIn(given: readonly PublishedRow[]): Asked[] {
  const refusals = given.filter(({ observation }) => !isFigure(observation));
  return [...new Set(refusals.map(({ area }) => area))].map((area) => ({
    area,
    periods: periodsIn(refusals.filter((row) => row.area === area)),
  }));
}

function periodsIn(rows: readonly PublishedRow[]): Period[] {
  const periods = new Map(
    rows.map(({ observation }) => [observation.period.text, observation.period]),
  );
  return [...periods.values()].sort(byTime);
}
