import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useDataset } from '../data/useFiles.ts';
import type { Area } from '../domain/area.ts';
import { areaOf, type Dataset, isHeldBy, tableFor } from '../domain/dataset.ts';
import { knownBy } from '../domain/knownByMonth.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import { parse } from '../url/address.ts';
import { asofMonth, claimChoices, explorerDefaults } from '../url/choices.ts';
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
  readonly loaded: LoadedClaim;
  readonly setClaim: SetAddress<ClaimKey>;
}

/** The address as a claim, and the only writer of it. */
export function useClaimBuilder(): ClaimBuilding {
  const { search } = useLocation();
  const dataset = useDataset();
  const loaded = useMemo(() => readClaim(dataset, search), [dataset, search]);
  return { loaded, setClaim: useAddress(loaded) };
}

function readClaim(all: Dataset, search: string): LoadedClaim {
  const asked = parse(search, ['measure', 'asof'], { ...explorerDefaults, core: all }).view;
  if (asked.measure === 'all') throw new Error('A claim is about one measure.');
  const whole = tableFor(all, asked.measure);
  const { measure } = whole;
  const asOf = asofMonth(asked.asof);
  const choices = claimChoices(all, whole, asked.asof);
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
