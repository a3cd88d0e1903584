import { useMemo } from 'react';
import { type Beside, besideOf } from '../domain/beside.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import type { LoadedView } from './useExplorer.ts';

interface MapAnswered {
  readonly answer: MapAnswer;
  readonly beside: Beside;
}

/** What a map of the view draws, and what stands beside the rate of each force. */
export function useMapAnswer({ dataset, table, period, asOf, view }: LoadedView): MapAnswered {
  const answer = useMemo(
    () =>
      mapOf(dataset, table, {
        period,
        as: view.as,
        ...(view.region === 'all' ? {} : { region: view.region }),
        ...(asOf === undefined ? {} : { asOf }),
      }),
    [dataset, table, period, view.as, view.region, asOf],
  );
  const beside = useMemo(
    () => besideOf(dataset, table, period, asOf),
    [dataset, table, period, asOf],
  );
  return { answer, beside };
}
