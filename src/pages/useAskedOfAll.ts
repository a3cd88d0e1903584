import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { parse } from '../url/address.ts';
import { tableChoices } from '../url/choices.ts';
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
  const choices = useMemo(
    () => dataset && tableChoices(dataset, dataset.tables.values()),
    [dataset],
  );
  return useMemo(
    () => dataset && choices && { dataset, choices, search, ...parse(search, viewKeys, choices) },
    [dataset, choices, search],
  );
}
