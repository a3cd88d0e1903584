import { answerFor, preferredFirst } from './answer.ts';
import { type Area, isWide, widestFirst } from './area.ts';
import { pairOf } from './change.ts';
import { areaOf, type Dataset, englandAndWales, releaseOf, tableFor } from './dataset.ts';
import { type Figure, isCounted, isDrawable } from './figure.ts';
import { breaksBefore, isBroken, type MeasureSlug } from './measure.ts';
import { byTime, type Period } from './period.ts';
import { isOutBy, type Month } from './release.ts';
import { publishedFor, type Table } from './table.ts';

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

/** National totals that one release put beside each other, for one nation and one way of counting. */
export interface TotalsTogether {
  readonly nation: Area;
  readonly figures: readonly Figure[];
  /** How many forces are in them, where the release says so of at least one. */
  readonly forces: number | undefined;
}

/**
 * Groups of two or more totals from the same release for the same nation, split at the measure's
 * breaks and where they name different numbers of forces. Only nations as wide as England and Wales
 * or wider.
 */
export function totalsTogether(dataset: Dataset, table: Table, asOf?: Month): TotalsTogether[] {
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
    sameCoverage(figures).map((same) => ({
      nation,
      figures: onePerYear(same),
      forces: same.find(({ forces }) => forces !== undefined)?.forces,
    })),
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

/**
 * Rule 11: whether a line may join the totals shown for two years. Both stand in one release, over as
 * many forces; where the release gives a number of forces for only some years of its series, that is
 * taken for all of them, which is enough for a line but not for a percentage (rule 8).
 */
export function isOneSeries(
  dataset: Dataset,
  table: Table,
  one: Figure,
  other: Figure,
  asOf?: Month,
): boolean {
  const nation = areaOf(dataset, one.area);
  const pair = pairOf(dataset, table, nation, one.period, other.period, asOf);
  if (!pair || isBroken(table.measure, one.period, other.period)) return false;
  const { earlier, later } = pair;
  const isShown = earlier.value === one.value && later.value === other.value;
  const isSound = [earlier, later].every(
    (each) => isCounted(each) && each.standing === 'published',
  );
  if (!isShown || !isSound || earlier.release !== later.release) return false;
  const inSeries = publishedFor(table, nation.slug).filter(
    (each): each is Figure => each.release === earlier.release && isDrawable(each),
  );
  const named = new Set(
    inSeries.flatMap((each) => (each.period.isYear ? (each.forces ?? []) : [])),
  );
  return named.size === 1;
}

/** The published total of all forces of England and Wales in a year, where there is one. */
export function publishedWhole(
  dataset: Dataset,
  table: Table,
  period: Period,
  forces: number,
  asOf?: Month,
): Figure | undefined {
  const nation = englandAndWales(dataset);
  const published = publishedFor(table, nation.slug, period).filter(isDrawable);
  return preferredFirst(dataset, published).find(
    (figure) =>
      figure.forces === forces &&
      (asOf === undefined || isOutBy(releaseOf(dataset, figure.release), asOf)),
  );
}
