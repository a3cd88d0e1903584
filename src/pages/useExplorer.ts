import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import { type Dataset, drawableYears, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import { hasBegun, type Period } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { useLast } from '../ui/useLast.ts';
import { parse } from '../url/address.ts';
import { explorerChoices, explorerDefaults } from '../url/choices.ts';
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
  /** The view asked for, or the one before while the next one loads. */
  readonly loaded: LoadedView | undefined;
  readonly loading: Loading;
  readonly setView: SetView;
}

/** The address as a view, and the only writer of it. */
export function useExplorer(): Explorer {
  const { search } = useLocation();
  const { measure, isQuarterly } = askedIn(search);
  // The Home Office class that holds the measure comes along: figures are checked against it.
  const needed = useMemo(() => [measure, classOf(core, measure.slug) ?? []].flat(), [measure]);
  const quarterly = useMemo(() => (isQuarterly ? [measure] : []), [measure, isQuarterly]);
  const loading = useDataset(needed, quarterly);
  const dataset = loading.is === 'ready' ? loading.dataset : undefined;
  const choices = useMemo(
    () => dataset && explorerChoices(dataset, tableFor(dataset, measure.slug)),
    [dataset, measure],
  );
  const loaded = useMemo(
    () => dataset && choices && read(dataset, { ...parse(search, viewKeys, choices), choices }),
    [dataset, choices, search],
  );
  const setView = useAddress(loaded, { measure: measure.slug });
  return { loaded: useLast(loaded), loading, setView };
}

/** What is to be loaded. */
function askedIn(search: string) {
  const { view } = parse(search, ['measure', 'every'], { ...explorerDefaults, core });
  const measure = view.measure === 'all' ? undefined : core.measures.get(view.measure);
  if (!measure) throw new Error(`measures.csv has no "${view.measure}".`);
  return { measure, isQuarterly: view.every === 'quarter' };
}

function read(dataset: Dataset, address: AddressRead<ViewKey>): LoadedView {
  const { measure: slug, asof } = address.view;
  if (slug === 'all') throw new Error('An explorer shows one measure.');
  const table = tableFor(dataset, slug);
  const asked = table.years.find((year) => year.slug === address.view.period);
  if (!asked) throw new Error(`"${address.view.period}" is no year of "${slug}".`);
  const asOf = asof === 'all' ? undefined : asof;
  const years = table.years.filter((year) => hasBegun(year, asOf));
  const period = hasBegun(asked, asOf) ? asked : newestOf(dataset, table, asOf, years);
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
