import type { Area, AreaSlug, RegionSlug } from './area.ts';
import { areaOf, type Dataset, drawableYears, oneNamed } from './dataset.ts';
import type { As } from './mark.ts';
import type { Period } from './period.ts';
import { hasRates } from './rate.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { totalOf } from './total.ts';
import {
  publishedTrends,
  quarterlyTrend,
  sameForcesTrend,
  type Trend,
  totalPoint,
  trendOf,
} from './trend.ts';

export interface LinesQuestion {
  readonly areas: readonly AreaSlug[];
  readonly region?: RegionSlug;
  readonly as: As;
  readonly forces: 'same' | 'all';
  readonly every: 'year' | 'quarter';
  readonly asOf?: Month;
}

/** The lines of a trend: the chosen forces and the national ones. */
export interface Lines {
  readonly drawn: readonly Trend[];
  /** In the table only: counts of a nation would flatten those of single forces. */
  readonly listed: readonly Trend[];
  /** What is really drawn: quarters are counts. */
  readonly as: As;
  /** The forces in the like-for-like national line; undefined where none is drawn that way. */
  readonly same?: readonly Area[];
}

export function linesOf(dataset: Dataset, table: Table, question: LinesQuestion): Lines {
  const areas = chosenAreas(dataset, question);
  if (question.every === 'quarter') return quarterlyLines(dataset, table, areas);
  const { as, asOf } = question;
  const forces = areas.map((area) => trendOf(dataset, table, area, as, asOf));
  const nations = nationalLines(dataset, table, question);
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
  return region ? (dataset.regions.get(region)?.forces ?? []) : [];
}

function quarterlyLines(dataset: Dataset, table: Table, areas: readonly Area[]): Lines {
  const quarters = (slug: AreaSlug) => quarterlyTrend(dataset, table.measure.slug, slug) ?? [];
  const nation = oneNamed(dataset.areas, 'england-and-wales');
  const forces = areas.flatMap(({ slug }) => quarters(slug));
  const nations = nation ? [quarters(nation.slug)].flat() : [];
  return forces.length > 0
    ? { drawn: forces, listed: nations, as: 'count' }
    : { drawn: nations, listed: [], as: 'count' };
}

function nationalLines(dataset: Dataset, table: Table, question: LinesQuestion): Trend[] {
  const { as, asOf } = question;
  const years = totalYears(dataset, table, as, asOf);
  if (question.forces === 'same') {
    return [sameForcesTrend(dataset, table, years, as, asOf) ?? []].flat();
  }
  if (as === 'count') return publishedTrends(dataset, table, asOf);
  const points = years.map((year) => totalPoint(totalOf(dataset, table, year, asOf), as));
  return [{ key: 'england-and-wales', name: 'England and Wales', isTotal: true, points }];
}

/** The years a national line is made for: those in which any force of England or Wales has a figure. */
function totalYears(dataset: Dataset, table: Table, as: As, asOf?: Month): Period[] {
  return drawableYears(dataset, table, asOf).filter(
    (year) => as === 'count' || hasRates(dataset, year),
  );
}
