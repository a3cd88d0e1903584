import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useDataset } from '../data/useFiles.ts';
import { type Dataset, drawableYears, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import { type Table, yearsBegun } from '../domain/table.ts';
import { format, parse } from '../url/address.ts';
import { asofMonth, explorerChoices, explorerDefaults } from '../url/choices.ts';
import { type ViewKey, viewKeys } from '../url/view.ts';
import { type AddressRead, type SetAddress, useAddress } from './useAddress.ts';

/** A view with the figures that it is of. */
export interface LoadedView extends AddressRead<ViewKey> {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly measure: Measure;
  /** The year of the view; as of a month, none that had not begun. */
  readonly period: Period;
  /** Every year of the measure; as of a month, those that had begun. */
  readonly years: readonly Period[];
  readonly asOf: Month | undefined;
}

export type SetView = SetAddress<ViewKey>;

export interface Explorer {
  readonly loaded: LoadedView;
  /** The query of the view, as this site writes it. */
  readonly query: string;
  readonly setView: SetView;
}

/** The address as a view, and the only writer of it. */
export function useExplorer(): Explorer {
  const read = useLoadedView();
  return { ...read, setView: useAddress(read.loaded) };
}

/** The address as a view. */
export function useLoadedView(): Pick<Explorer, 'loaded' | 'query'> {
  const { search } = useLocation();
  const dataset = useDataset();
  const { measure } = parse(search, ['measure'], { ...explorerDefaults, core: dataset }).view;
  if (measure === 'all') throw new Error('An explorer shows one measure.');
  const table = tableFor(dataset, measure);
  const choices = useMemo(() => explorerChoices(dataset, table), [dataset, table]);
  const loaded = useMemo(
    () => loadedView(dataset, table, { ...parse(search, viewKeys, choices), choices }),
    [dataset, table, choices, search],
  );
  return { loaded, query: format(loaded.view, choices) };
}

function loadedView(dataset: Dataset, table: Table, address: AddressRead<ViewKey>): LoadedView {
  const { period: slug, asof } = address.view;
  const asked = table.years.find((year) => year.slug === slug);
  if (!asked) throw new Error(`"${slug}" is no year of "${table.measure.slug}".`);
  const asOf = asofMonth(asof);
  const years = yearsBegun(table, asOf);
  const period = years.includes(asked) ? asked : newestOf(dataset, table, asOf, years);
  return {
    ...{ ...address, dataset, table, measure: table.measure },
    ...{ period: period ?? asked, years, asOf },
  };
}

/** The newest year with a figure by then; without one, the newest that had begun. */
function newestOf(
  dataset: Dataset,
  table: Table,
  asOf: Month | undefined,
  years: readonly Period[],
): Period | undefined {
  const known = drawableYears(dataset, table, asOf).filter((year) => years.includes(year));
  return known.at(-1) ?? years.at(-1);
}
