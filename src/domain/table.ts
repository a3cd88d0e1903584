import type { AreaSlug } from './area.ts';
import type { Observation } from './figure.ts';
import type { Measure } from './measure.ts';
import { byTime, type Period, type PeriodSlug, startOf, yearStarting } from './period.ts';

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
export type ByPeriod = ReadonlyMap<Period['text'], readonly Observation[]>;

export function tableOf(measure: Measure, observations: readonly Observation[]): Table {
  const inTime = [...observations].sort((one, other) => byTime(one.period, other.period));
  // Areas keep the order of the file.
  const figures = new Map(observations.map(({ area }) => [area, new Map<string, Observation[]>()]));
  for (const one of inTime) {
    const ofArea = figures.get(one.area);
    const published = ofArea?.get(one.period.text);
    if (published) published.push(one);
    else ofArea?.set(one.period.text, [one]);
  }
  const periods = new Map(inTime.map(({ period }) => [period.slug, period]));
  return { measure, figures, periods, years: yearsAcross([...periods.values()]) };
}

/** Years in which nothing was published count too: a line must stop at them. */
function yearsAcross(periods: readonly Period[]): Period[] {
  const starts = periods.filter(({ isYear }) => isYear).map(startOf);
  const [first = 0, last = -1] = [starts[0], starts.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, at) => yearStarting(first + at));
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
