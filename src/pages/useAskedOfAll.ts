import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { type Ignored, parseView } from '../url/codecs.ts';
import { type Frame, tableFrame, type View } from '../url/view.ts';

/** A view of the figures, by the address that asked for it. */
export interface AskedOfAll {
  readonly dataset: Dataset;
  readonly frame: Frame;
  readonly search: string;
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

/** Undefined until the figures are here. */
export function useAskedOfAll(
  dataset: Dataset | undefined,
  search: string,
): AskedOfAll | undefined {
  const frame = useMemo(() => dataset && tableFrame(dataset, dataset.tables.values()), [dataset]);
  return useMemo(
    () => dataset && frame && { dataset, frame, search, ...parseView(search, frame) },
    [dataset, frame, search],
  );
}
