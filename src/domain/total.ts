import { answerFor, preferredFirst } from './answer.ts';
import { type Area, isEnglandOrWales, isTerritorial, isWide, widestFirst } from './area.ts';
import { areaOf, type Dataset, forcesOf, releaseOf, tableFor } from './dataset.ts';
import { type Figure, isCounted, isDrawable } from './figure.ts';
import { breaksBefore, type MeasureSlug } from './measure.ts';
import { byTime, type Period } from './period.ts';
import { type Rate, rateOfTotal } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** A sum over forces of England and Wales, and who is in it. */
export interface Total {
  readonly period: Period;
  readonly count: number;
  readonly forces: readonly Area[];
  /** Forces of England and Wales without a figure for the period. */
  readonly missing: readonly Area[];
  /** How many of the counts are rounded or a bound, so that the sum is one too. */
  readonly inexact: number;
  readonly rate: Rate;
}

/** Sum over every force of England and Wales that has a figure; other nations are never added. */
export function totalOf(dataset: Dataset, table: Table, period: Period, asOf?: Month): Total {
  const missing: Area[] = [];
  const figures = new Map<Area, Figure>();
  for (const force of countable(dataset)) {
    const answer = answerFor(dataset, table, force, period, asOf);
    if (answer.is === 'figure') figures.set(force, answer.figure);
    else if (isTerritorial(force)) missing.push(force);
  }
  return sum(dataset, period, figures, missing);
}

function sum(
  dataset: Dataset,
  period: Period,
  figures: ReadonlyMap<Area, Figure>,
  missing: readonly Area[],
): Total {
  const forces = [...figures.keys()];
  const count = [...figures.values()].reduce((total, { value }) => total + value, 0);
  const inexact = [...figures.values()].filter((figure) => !isCounted(figure)).length;
  const rate = rateOfTotal(dataset, forces, period, count);
  return { period, count, forces, missing, inexact, rate };
}

function countable(dataset: Dataset): Area[] {
  return forcesOf(dataset).filter(isEnglandOrWales);
}

/** The same forces in every year: those that have a figure in each of them. */
export interface SameForces {
  readonly forces: readonly Area[];
  readonly totals: readonly Total[];
}

export function sameForces(
  dataset: Dataset,
  table: Table,
  years: readonly Period[],
  asOf?: Month,
): SameForces {
  const forces: Area[] = [];
  const missing: Area[] = [];
  for (const force of countable(dataset)) {
    const isInAll = years.every(
      (year) => answerFor(dataset, table, force, year, asOf).is === 'figure',
    );
    if (isInAll) forces.push(force);
    else if (isTerritorial(force)) missing.push(force);
  }
  if (forces.length === 0) return { forces, totals: [] };
  const totals = years.map((year) => {
    const figures = new Map<Area, Figure>();
    for (const force of forces) {
      const answer = answerFor(dataset, table, force, year, asOf);
      if (answer.is === 'figure') figures.set(force, answer.figure);
    }
    return sum(dataset, year, figures, missing);
  });
  return { forces, totals };
}

/** A total as published for a nation, with the number of forces its publisher named. */
export interface NationalFigure {
  readonly nation: Area;
  readonly figure: Figure;
}

/** Every national total that would be shown, oldest first, widest nation first within a year. */
export function nationalFigures(dataset: Dataset, table: Table, asOf?: Month): NationalFigure[] {
  const found: NationalFigure[] = [];
  for (const nation of dataset.areas.values()) {
    if (nation.kind !== 'nation') continue;
    for (const year of table.years) {
      const answer = answerFor(dataset, table, nation, year, asOf);
      if (answer.is === 'figure') found.push({ nation, figure: answer.figure });
    }
  }
  return found.sort(
    (one, other) =>
      byTime(one.figure.period, other.figure.period) || widestFirst(one.nation, other.nation),
  );
}

/** The widest total of the newest year that has a counted one (neither rounded nor a bound). */
export function newestNational(
  dataset: Dataset,
  measure: MeasureSlug,
  asOf?: Month,
): NationalFigure | undefined {
  const counted = nationalFigures(dataset, tableFor(dataset, measure), asOf).filter(({ figure }) =>
    isCounted(figure),
  );
  const newest = counted.at(-1)?.figure.period.text;
  return counted.find(({ figure }) => figure.period.text === newest);
}

/** National totals that may be put beside each other: one nation, one release, one way of counting. */
export interface ComparableTotals {
  readonly nation: Area;
  readonly figures: readonly Figure[];
}

/**
 * Groups of two or more totals from the same release for the same nation, split at the measure's
 * break: the only ones among which a rise or fall is not one of who answered. Only nations as wide
 * as England and Wales or wider.
 */
export function comparableTotals(dataset: Dataset, table: Table, asOf?: Month): ComparableTotals[] {
  const groups = new Map<string, { nation: Area; figures: Figure[] }>();
  const nations = [...table.figures.keys()].filter((slug) => isWideNation(areaOf(dataset, slug)));
  const published = nations.flatMap((slug) => publishedFor(table, slug));
  for (const observation of preferredFirst(dataset, published)) {
    const nation = areaOf(dataset, observation.area);
    if (!observation.period.isYear) continue;
    if (!isDrawable(observation) || !isCounted(observation)) continue;
    if (asOf && !isOutBy(releaseOf(dataset, observation.release), asOf)) continue;
    const side = breaksBefore(table.measure, observation.period);
    const key = `${nation.slug} ${observation.release} ${side}`;
    const group = groups.get(key) ?? { nation, figures: [] };
    group.figures.push(observation);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ nation, figures }) =>
    sameCoverage(figures).map((same) => ({ nation, figures: onePerYear(same) })),
  );
}

function isWideNation(area: Area): boolean {
  return area.kind === 'nation' && isWide(area);
}

/** Totals that name different numbers of forces are kept apart; one that names none goes with any. */
function sameCoverage(figures: readonly Figure[]): Figure[][] {
  const named = new Set(figures.flatMap(({ forces }) => forces ?? []));
  const groups =
    named.size < 2
      ? [[...figures]]
      : [...named].map((count) => figures.filter(({ forces }) => forces === count));
  return groups.filter((group) => onePerYear(group).length > 1);
}

/** Of several numbers for one year the preferred one, which comes first. */
function onePerYear(figures: readonly Figure[]): Figure[] {
  return figures
    .filter(({ period }, at) => figures.findIndex((one) => one.period.text === period.text) === at)
    .sort((one, other) => byTime(one.period, other.period));
}
