import { useMemo } from 'react';
import type { DotsQuestion } from '../charts/dotsPlan.ts';
import { dotsQuestion } from '../charts/dotsQuestion.ts';
import type { TrendQuestion } from '../charts/trendPlan.ts';
import { useLooks } from '../charts/useLooks.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import { type LinkedLines, linkedLines } from '../domain/linked.ts';
import type { MapAnswer } from '../domain/map.ts';
import type { As } from '../domain/mark.ts';
import type { Measure } from '../domain/measure.ts';
import type { LoadedView } from './useExplorer.ts';
import { useMapAnswer } from './useMapAnswer.ts';

/** All that the linked views draw, each part remembered until it changes. */
export interface Shown {
  readonly answer: MapAnswer;
  readonly benchmark: Benchmark;
  readonly lines: LinkedLines;
  readonly trend: TrendQuestion;
  readonly dots: DotsQuestion;
}

/** Low enough for three views on one screen, in pixels. */
const trendHeight = 250;

export function useDashboard(loaded: LoadedView): Shown {
  const { dataset, table, measure, asOf, view } = loaded;
  const { region } = view;
  const { answer, benchmark } = useMapAnswer(loaded);
  const { as } = answer;
  // Each address is read into a new list, often of the same forces.
  const chosen = view.areas.join('.');
  const areas = useMemo(() => chosen.split('.').filter(Boolean) as AreaSlug[], [chosen]);
  const lines = useMemo(
    () => linkedLines(dataset, table, { areas, region, as, asOf }),
    [dataset, table, areas, region, as, asOf],
  );
  const looks = useLooks(areas);
  const trend = useMemo(
    () => ({ ...trendQuestion(lines, measure, as), looks }),
    [lines, measure, as, looks],
  );
  const dots = useMemo(
    () => dotsQuestion(answer, benchmark.nationalRate, areas),
    [answer, benchmark, areas],
  );
  return { answer, benchmark, lines, trend, dots };
}

/** Counts of a nation would flatten those of forces, so that its line stands beside rates only. */
function trendQuestion(
  { chosen, nation, others }: LinkedLines,
  measure: Measure,
  as: As,
): TrendQuestion {
  const trends = as === 'rate' && nation ? [...chosen, nation] : chosen;
  return { trends, faint: others, measure, as, events: [], height: trendHeight };
}
