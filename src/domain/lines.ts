import type { Area, AreaSlug, RegionSlug } from './area.ts';
import { areaOf, type Dataset, drawableYears, englandAndWales, forcesInRegion } from './dataset.ts';
import { never } from './figure.ts';
import type { As } from './mark.ts';
import { publishedTrends, ratedTrends, sameForcesTrend } from './nationalTrends.ts';
import type { Period } from './period.ts';
import { hasRates } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { quarterlyTrend, type Trend, trendOf } from './trend.ts';

/** Which forces the national line is made of: the same in every year, or all with a figure. */
type NationalForces = 'same' | 'all';

/** From one point of a line to the next. */
type Step = 'year' | 'quarter';

export interface LinesQuestion {
  readonly areas: readonly AreaSlug[];
  readonly region?: RegionSlug | 'all';
  readonly as: As;
  readonly forces: NationalForces;
  readonly every: Step;
  readonly asOf?: Month | undefined;
}

/** The lines of a trend: the chosen forces and the national ones. */
export interface Lines {
  readonly drawn: readonly Trend[];
  /** In the table only: counts of a nation would flatten those of single forces. */
  readonly listed: readonly Trend[];
  /** What is really drawn: quarters and published totals are counts. */
  readonly as: As;
  /** The forces in the like-for-like national line; undefined where none is drawn that way. */
  readonly same?: readonly Area[];
}

export function linesOf(dataset: Dataset, table: Table, question: LinesQuestion): Lines {
  const areas = chosenAreas(dataset, question);
  switch (question.every) {
    case 'year':
      return yearlyLines(dataset, table, areas, question);
    case 'quarter':
      // Quarters have no date that could be asked for, and so are in no month: rule 17.
      return question.asOf === undefined
        ? quarterlyLines(dataset, table, areas)
        : { drawn: [], listed: [], as: 'count' };
    default:
      return never(question.every);
  }
}

function yearlyLines(
  dataset: Dataset,
  table: Table,
  areas: readonly Area[],
  question: LinesQuestion,
): Lines {
  const { as, asOf } = question;
  const forces = areas.map((area) => trendOf(dataset, table, area, as, asOf));
  const nations = nationalLines(dataset, table, question);
  // Where the same forces make no line, the totals that were published are all there is to draw.
  if (forces.length === 0 && nations.length === 0) {
    return { drawn: publishedTrends(dataset, table, asOf), listed: [], as: 'count' };
  }
  const isMixed = as === 'count' && forces.length > 0;
  const same = nations.find((nation) => nation.forces)?.forces;
  return {
    drawn: isMixed ? forces : [...forces, ...nations],
    listed: isMixed ? nations : [],
    as,
    ...(same ? { same } : {}),
  };
}

function chosenAreas(dataset: Dataset, { areas, region }: LinesQuestion): readonly Area[] {
  if (areas.length > 0) return areas.map((slug) => areaOf(dataset, slug));
  return forcesInRegion(dataset, region) ?? [];
}

function quarterlyLines(dataset: Dataset, table: Table, areas: readonly Area[]): Lines {
  const quarters = (slug: AreaSlug) => quarterlyTrend(dataset, table.measure.slug, slug) ?? [];
  const forces = areas.flatMap(({ slug }) => quarters(slug));
  const nations = [quarters(englandAndWales(dataset).slug)].flat();
  return forces.length > 0
    ? { drawn: forces, listed: nations, as: 'count' }
    : { drawn: nations, listed: [], as: 'count' };
}

function nationalLines(dataset: Dataset, table: Table, question: LinesQuestion): Trend[] {
  const { as, asOf, forces } = question;
  const years = totalYears(dataset, table, as, asOf);
  switch (forces) {
    case 'same':
      return [sameForcesTrend(dataset, table, years, as, asOf) ?? []].flat();
    case 'all':
      if (as === 'count') return publishedTrends(dataset, table, asOf);
      return ratedTrends(dataset, table, years, asOf);
    default:
      return never(forces);
  }
}

/** The years a national line is made for: those in which any force of England or Wales has a figure. */
function totalYears(dataset: Dataset, table: Table, as: As, asOf?: Month): Period[] {
  return drawableYears(dataset, table, asOf).filter(
    (year) => as === 'count' || hasRates(dataset, year, asOf),
  );
}
