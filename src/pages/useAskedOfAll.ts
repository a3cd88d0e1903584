import { useMemo } from 'react';
import { core } from '../data/files.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parse } from '../url/address.ts';
import { tableChoices, tableDefaults } from '../url/choices.ts';
import { type ViewKey, viewKeys } from '../url/view.ts';
import type { AddressRead } from './useAddress.ts';

/** A view of the figures, by the address that asked for it. */
export interface AskedOfAll extends AddressRead<ViewKey> {
  readonly dataset: Dataset;
  readonly search: string;
}

/** Undefined until the figures are here. */
export function useAskedOfAll(
  dataset: Dataset | undefined,
  search: string,
): AskedOfAll | undefined {
  const { measure } = parse(search, ['measure'], { ...tableDefaults, core }).view;
  const choices = useMemo(() => {
    const tables = [...(dataset?.tables.values() ?? [])];
    const asked = tables.filter((table) => measure === 'all' || table.measure.slug === measure);
    return dataset && tableChoices(dataset, asked);
  }, [dataset, measure]);
  return useMemo(
    () => dataset && choices && { dataset, choices, search, ...parse(search, viewKeys, choices) },
    [dataset, choices, search],
  );
}
