import { answerFor, preferredFirst } from './answer.ts';
import { type Area, widestFirst } from './area.ts';
import { pairOf } from './change.ts';
import { areaOf, type Dataset, englandAndWales, releaseOf, tableFor } from './dataset.ts';
import { type Figure, isCounted, isDrawable } from './figure.ts';
import { isBroken, type MeasureSlug } from './measure.ts';
import { byTime, type Period } from './period.ts';
import { isOutBy, type Month } from './release.ts';
import { publishedFor, type Table } from './table.ts';

/** A total as published for a nation, with the number of forces its publisher named. */
interface NationalFigure {
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
    (figure) => figure.forces === forces && isOutBy(releaseOf(dataset, figure.release), asOf),
  );
}
