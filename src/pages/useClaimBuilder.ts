import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import type { Area } from '../domain/area.ts';
import { areaOf, type Dataset, isHeldBy, tableFor } from '../domain/dataset.ts';
import { knownBy } from '../domain/known.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import type { Period } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { useLast } from '../ui/useLast.ts';
import { parse } from '../url/address.ts';
import { claimChoices, explorerDefaults } from '../url/choices.ts';
import { type ClaimKey, claimKeys } from '../url/view.ts';
import { type AddressRead, type SetAddress, useAddress } from './useAddress.ts';

/** The claim that the address asks for, with the figures of its measure. */
export interface LoadedClaim extends AddressRead<ClaimKey> {
  /** As of the month that is looked back to. */
  readonly dataset: Dataset;
  readonly table: Table;
  /** Whether the site holds anything of the measure that was out by then. */
  readonly isHeld: boolean;
  /** The years to choose from. */
  readonly years: readonly Period[];
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
  const asked = parse(search, ['measure', 'asof'], { ...explorerDefaults, core }).view;
  const { measure: slug, asof } = asked;
  const measure = slug === 'all' ? undefined : core.measures.get(slug);
  if (!measure) throw new Error(`measures.csv has no "${slug}".`);
  // The Home Office class that holds the measure comes along: figures are checked against it.
  const loading = useDataset([measure, classOf(core, measure.slug) ?? []].flat());
  const dataset = loading.is === 'ready' ? loading.dataset : undefined;
  const loaded = useMemo(
    () => dataset && read(dataset, tableFor(dataset, measure.slug), search, asof),
    [dataset, measure, search, asof],
  );
  const setClaim = useAddress(loaded, { measure: measure.slug, asof });
  return { loaded: useLast(loaded), loading, setClaim };
}

function read(all: Dataset, whole: Table, search: string, asof: Month | 'all'): LoadedClaim {
  const { measure } = whole;
  const asOf = asof === 'all' ? undefined : asof;
  const choices = claimChoices(all, whole, asof);
  const parsed = parse(search, claimKeys, choices);
  const [from, to] = [parsed.view.from, parsed.view.to].map((slug) =>
    whole.years.find((year) => year.slug === slug),
  );
  if (!from || !to) throw new Error(`"${measure.slug}" has no such years.`);
  const area = areaOf(all, parsed.view.area);
  const years = whole.years.filter(({ slug }) => choices.periods?.includes(slug));
  const dataset = knownBy(all, asOf);
  const table = tableFor(dataset, measure.slug);
  const isHeld = isHeldBy(all, whole, asOf);
  return { ...parsed, choices, dataset, table, isHeld, years, measure, area, from, to };
}
