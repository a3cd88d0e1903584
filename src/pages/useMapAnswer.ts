import { useMemo } from 'react';
import { type Benchmark, benchmarkOf } from '../domain/benchmark.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import type { LoadedView } from './useExplorer.ts';

export interface MapAnswered {
  readonly answer: MapAnswer;
  readonly benchmark: Benchmark;
}

/** What a map of the view draws, and what stands beside the rate of each force. */
export function useMapAnswer({ dataset, table, period, asOf, view }: LoadedView): MapAnswered {
  const answer = useMemo(
    () => mapOf(dataset, table, { period, as: view.as, region: view.region, asOf }),
    [dataset, table, period, view.as, view.region, asOf],
  );
  const benchmark = useMemo(
    () => benchmarkOf(dataset, table, period, asOf),
    [dataset, table, period, asOf],
  );
  return { answer, benchmark };
}
