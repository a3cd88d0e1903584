import type { AreaSlug, RegionSlug } from '../domain/area.ts';
import { type Core, drawableYears } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import { latestDay, type Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';

/** All that a link to an explorer or to the table of everything can say. */
export interface View {
  /** `all` only in the table of everything. */
  readonly measure: MeasureSlug | 'all';
  readonly period: PeriodSlug | 'all';
  /** At most {@link mostAreas} forces, in the reader's order, none twice. */
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all';
  readonly as: As;
  readonly map: 'tiles' | 'outlines';
  readonly forces: 'same' | 'all';
  readonly asof: Month | 'all';
  readonly every: 'year' | 'quarter';
  readonly sort: 'name' | 'value';
  readonly show: 'chart' | 'table';
  /** How forces are compared: side by side, or by their size. */
  readonly chart: 'bars' | 'funnel';
}

export const mostAreas = 8;

export const defaultMeasure = 'sexual-grooming' as MeasureSlug;

/** What a view is read against: what exists, and what is meant when an address says nothing. */
export interface Frame {
  readonly core: Core;
  readonly defaultMeasure: View['measure'];
  /** Every period a link may name. */
  readonly periods: ReadonlySet<string>;
  readonly defaultPeriod: (asof: Month | 'all') => View['period'];
}

/** The newest year of the measure in which a force had a figure by `asof`. */
export function explorerFrame(core: Core, table: Table): Frame {
  const newest = drawableYears(core, table).at(-1) ?? table.years.at(-1);
  if (!newest) throw new Error(`"${table.measure.slug}" has no figure for any year.`);
  return {
    core,
    defaultMeasure,
    periods: new Set(table.years.map(({ slug }) => slug)),
    defaultPeriod: (asof) => {
      const known = drawableYears(core, table, asof === 'all' ? undefined : asof);
      return (known.at(-1) ?? newest).slug;
    },
  };
}

export function tableFrame(core: Core, tables: Iterable<Table>): Frame {
  const periods = new Set<string>();
  for (const table of tables) for (const slug of table.periods.keys()) periods.add(slug);
  return { core, defaultMeasure: 'all', periods, defaultPeriod: () => 'all' };
}

/** The month of the newest release: a later `asof` says nothing. */
export function newestMonth(core: Core): string {
  return [...core.releases.values()].map(latestDay).sort().at(-1)?.slice(0, 7) ?? '';
}
