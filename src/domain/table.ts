import type { AreaSlug } from './area.ts';
import type { Observation } from './figure.ts';
import type { Measure } from './measure.ts';
import { byTime, hasBegun, type Period, type PeriodSlug, startOf, yearStarting } from './period.ts';
import type { Month } from './release.ts';

/** All published figures of one measure. */
export interface Table {
  readonly measure: Measure;
  /** By area, and by the text of the period, oldest first. */
  readonly figures: ReadonlyMap<AreaSlug, ByPeriod>;
  /** Every period that something was published for, oldest first. */
  readonly periods: ReadonlyMap<PeriodSlug, Period>;
  /** Every financial year from the first to the last that anything was published for. */
  readonly years: readonly Period[];
}

/** Several releases may give a figure for one period: they stand in the order of the file. */
type ByPeriod = ReadonlyMap<Period['text'], readonly Observation[]>;

export function tableOf(measure: Measure, observations: readonly Observation[]): Table {
  const areas = groupedBy(observations, ({ area }) => area);
  const figures = [...areas].map(([area, own]) => {
    const inTime = own.sort((one, other) => byTime(one.period, other.period));
    return [area, groupedBy(inTime, ({ period }) => period.text)] as const;
  });
  const known = new Map(observations.map(({ period }) => [period.slug, period]));
  const periods = [...known.values()].sort(byTime);
  return {
    measure,
    figures: new Map(figures),
    periods: new Map(periods.map((period) => [period.slug, period])),
    years: yearsAcross(periods),
  };
}

/** In the order in which the keys, and the things of each, come first. */
function groupedBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Years in which nothing was published count too: a line must stop at them. */
function yearsAcross(periods: readonly Period[]): Period[] {
  const starts = periods.filter(({ isYear }) => isYear).map(startOf);
  const [first = 0, last = -1] = [starts[0], starts.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, at) => yearStarting(first + at));
}

/** The years that had begun by a month; in one before all of them, the first stands with no figure. */
export function yearsBegun({ years }: Table, asOf: Month | undefined): readonly Period[] {
  const begun = years.filter((year) => hasBegun(year, asOf));
  return begun.length > 0 ? begun : years.slice(0, 1);
}

const nothing: readonly Observation[] = [];

/** Everything published for one area and period, in file order; for all its periods, oldest first. */
export function publishedFor(
  { figures }: Table,
  area: AreaSlug,
  period?: Period,
): readonly Observation[] {
  const ofArea = figures.get(area);
  if (period) return ofArea?.get(period.text) ?? nothing;
  return ofArea ? [...ofArea.values()].flat() : nothing;
}

/** Every figure and refusal: areas in the order of the file, each oldest first. */
export function observationsIn(table: Table): readonly Observation[] {
  return [...table.figures.keys()].flatMap((area) => publishedFor(table, area));
}
