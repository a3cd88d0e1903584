import type { AreaSlug } from '../domain/area.ts';
import { type Core, drawableYears } from '../domain/dataset.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import { latestDay, type Month } from '../domain/release.ts';
import { type Table, yearsBegun } from '../domain/table.ts';

/** What a page means where its address says nothing; undefined: the address has to say it. */
export interface Defaults {
  readonly measure: MeasureSlug | 'all' | undefined;
  readonly area: AreaSlug | undefined;
  readonly period: (asof: Month | 'all') => PeriodSlug | 'all' | undefined;
  /** Every period a link may name, years from the oldest on; undefined: not known yet, so any. */
  readonly periods: readonly PeriodSlug[] | undefined;
}

/** What an address is read against: what exists, and what is meant where it says nothing. */
export interface Choices extends Defaults {
  readonly core: Core;
}

export const defaultMeasure = 'sexual-grooming' as MeasureSlug;

export const defaultArea = 'england-and-wales' as AreaSlug;

/** Of an explorer, before its figures have loaded. */
export const explorerDefaults: Defaults = {
  measure: defaultMeasure,
  area: defaultArea,
  period: () => undefined,
  periods: undefined,
};

/** Of the table of every figure: nothing named means all of it. */
export const tableDefaults: Defaults = {
  ...explorerDefaults,
  measure: 'all',
  period: () => 'all',
};

/** Of the page of one figure, which the address has to name. */
export const figureDefaults: Defaults = {
  ...explorerDefaults,
  measure: undefined,
  area: undefined,
};

/** Of an explorer: the newest year of the measure in which a force had a figure by `asof`. */
export function explorerChoices(core: Core, table: Table): Choices {
  const newest = drawableYears(core, table).at(-1) ?? table.years.at(-1);
  if (!newest) throw new Error(`"${table.measure.slug}" has no figure for any year.`);
  return {
    ...explorerDefaults,
    core,
    periods: table.years.map(({ slug }) => slug),
    period: (asof) => {
      const known = drawableYears(core, table, asofMonth(asof));
      return (known.at(-1) ?? newest).slug;
    },
  };
}

/** Of a comparison of two years: as of a month only those that had begun, up to the newest known by then. */
export function claimChoices(core: Core, table: Table, asof: Month | 'all'): Choices {
  const asOf = asofMonth(asof);
  const years = yearsBegun(table, asOf);
  const known = drawableYears(core, table, asOf).filter((year) => years.includes(year));
  const newest = known.at(-1) ?? years.at(-1);
  if (!newest) throw new Error(`"${table.measure.slug}" has no figure for any year.`);
  return {
    ...explorerDefaults,
    core,
    periods: years.map(({ slug }) => slug),
    period: () => newest.slug,
  };
}

export function tableChoices(core: Core, tables: Iterable<Table>): Choices {
  const periods = new Set<PeriodSlug>();
  for (const table of tables) for (const { slug } of table.periods.values()) periods.add(slug);
  return { ...tableDefaults, core, periods: [...periods] };
}

/** The month that a view looks back to; undefined where it shows all releases. */
export function asofMonth(asof: Month | 'all'): Month | undefined {
  return asof === 'all' ? undefined : asof;
}

/** The month of the newest release: with it as `asof` a view stays as it stands today. */
export function newestMonth(core: Core): Month {
  const [newest = ''] = [...core.releases.values()].map(latestDay).sort().reverse();
  return newest.slice(0, 7) as Month;
}
