import { type Area, type AreaSlug, isEnglandOrWales, isWide, type RegionSlug } from './area.ts';
import { areaOf, type Dataset, forcesInRegion, forcesOf, oneNamed } from './dataset.ts';
import { linesOf } from './lines.ts';
import type { As } from './mark.ts';
import { memoised } from './memoised.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { hasAmount, type Trend, trendOf } from './trend.ts';

interface LinkedQuestion {
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all' | undefined;
  readonly as: As;
  readonly asOf: Month | undefined;
}

/** The lines beside a map: every force, those that were chosen, and the nation. */
export interface LinkedLines {
  /** In the order of choosing. */
  readonly chosen: readonly Trend[];
  /** All other forces of the region, or of England and Wales. */
  readonly others: readonly Trend[];
  /** Undefined where fewer than half of the forces have a figure in every year: rule 11. */
  readonly nation: Trend | undefined;
  /** Without a national line: the totals as published. */
  readonly totals: readonly Trend[];
}

export function linkedLines(
  dataset: Dataset,
  table: Table,
  { areas, region, as, asOf }: LinkedQuestion,
): LinkedLines {
  const { nation, totals } = nationalLines(dataset, table, as, asOf);
  const inside = forcesInRegion(dataset, region) ?? forcesOf(dataset);
  const others = inside.filter((force) => isEnglandOrWales(force) && !areas.includes(force.slug));
  const trendFor = (force: Area) => forceTrend(dataset, table, force, as, asOf);
  return {
    chosen: areas.map((slug) => trendFor(areaOf(dataset, slug))),
    others: others.map(trendFor).filter(({ points }) => points.some(hasAmount)),
    nation,
    totals,
  };
}

const nationals = memoised<Pick<LinkedLines, 'nation' | 'totals'>>();

/** Whatever is chosen beside them, the very same lines: what is said of them is costly. */
function nationalLines(dataset: Dataset, table: Table, as: As, asOf: Month | undefined) {
  return nationals([dataset, table], `${as} ${asOf ?? ''}`, () => {
    const question = { as, areas: [], forces: 'same', every: 'year' } as const;
    const { same, drawn } = linesOf(dataset, table, { ...question, asOf });
    const nation = same ? drawn[0] : undefined;
    return {
      nation,
      totals: nation ? [] : drawn.filter(({ key }) => isWideArea(dataset, key)),
    };
  });
}

function isWideArea({ areas }: Dataset, key: string): boolean {
  const area = oneNamed(areas, key);
  return area !== undefined && isWide(area);
}

const trends = memoised<Trend>();

/** Each is worked out once: what is chosen changes more often than what is known. */
function forceTrend(
  dataset: Dataset,
  table: Table,
  force: Area,
  as: As,
  asOf: Month | undefined,
): Trend {
  return trends([dataset, table, force], `${as} ${asOf ?? ''}`, () =>
    trendOf(dataset, table, force, as, asOf),
  );
}
