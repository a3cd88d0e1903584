import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import type { Area } from '../domain/area.ts';
import { areaOf, type Dataset, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import type { Period } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import { useLast } from '../ui/useLast.ts';
import { parse } from '../url/address.ts';
import { explorerChoices, explorerDefaults } from '../url/choices.ts';
import { type ClaimKey, claimKeys } from '../url/view.ts';
import { type AddressRead, type SetAddress, useAddress } from './useAddress.ts';

/** The claim that the address asks for, with the figures of its measure. */
export interface LoadedClaim extends AddressRead<ClaimKey> {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly measure: Measure;
  readonly area: Area;
  readonly from: Period;
  readonly to: Period;
}

export interface ClaimBuilding {
  /** What is on the screen: the claim asked for, or the one before while the next one loads. */
  readonly loaded: LoadedClaim | undefined;
  readonly loading: Loading;
  readonly setClaim: SetAddress<ClaimKey>;
}

/** The address as a claim, and the only writer of it. */
export function useClaimBuilder(): ClaimBuilding {
  const { search } = useLocation();
  const slug = parse(search, ['measure'], { ...explorerDefaults, core }).view.measure;
  const measure = slug === 'all' ? undefined : core.measures.get(slug);
  if (!measure) throw new Error(`measures.csv has no "${slug}".`);
  // The Home Office class that holds the measure comes along: figures are checked against it.
  const loading = useDataset([measure, classOf(core, measure.slug) ?? []].flat());
  const dataset = loading.is === 'ready' ? loading.dataset : undefined;
  const loaded = useMemo(
    () => dataset && read(dataset, tableFor(dataset, measure.slug), search),
    [dataset, measure, search],
  );
  const setClaim = useAddress(loaded, { measure: measure.slug });
  return { loaded: useLast(loaded), loading, setClaim };
}

function read(dataset: Dataset, table: Table, search: string): LoadedClaim {
  const choices = explorerChoices(dataset, table);
  const parsed = parse(search, claimKeys, choices);
  const [from, to] = [parsed.view.from, parsed.view.to].map((slug) =>
    table.years.find((year) => year.slug === slug),
  );
  if (!from || !to) throw new Error(`"${table.measure.slug}" has no such years.`);
  const area = areaOf(dataset, parsed.view.area);
  return { ...parsed, choices, dataset, table, measure: table.measure, area, from, to };
}
