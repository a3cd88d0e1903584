import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import { type Dataset, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import type { Period } from '../domain/period.ts';
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
  readonly period: Period;
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
  const period = table.years.find((year) => year.slug === address.view.period);
  if (!period) throw new Error(`"${address.view.period}" is no year of "${slug}".`);
  const asOf = asof === 'all' ? undefined : asof;
  return { ...address, dataset, table, measure: table.measure, period, asOf };
}
