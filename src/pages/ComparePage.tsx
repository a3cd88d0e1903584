import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame, type ChartFrameProps } from '../charts/ChartFrame.tsx';
import { comparisonOf } from '../domain/comparison.ts';
import type { View } from '../url/view.ts';
import { barsFrame } from './CompareBars.tsx';
import type { CompareProps } from './CompareControls.tsx';
import { funnelFrame, funnelPlaces } from './CompareFunnel.tsx';
import { CompareWords } from './CompareWords.tsx';
import { type DrawnProps, Explored } from './Explored.tsx';
import { useFigurePage } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Limits } from './Limits.tsx';
import { Page } from './Page.tsx';
import { useExplorer } from './useExplorer.ts';

export function ComparePage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Compare"
      heading="Compare: forces side by side"
      isQuiet
      description="Police forces side by side in one year, with the chance around each rate and what it cannot say."
    >
      <Explored explorer={explorer} Drawn={CompareView} />
    </Page>
  );
}

/** Each drawing of a comparison; undefined where these figures cannot be drawn so. */
const frames: Readonly<Record<View['chart'], (part: CompareProps) => ChartFrameProps | undefined>> =
  {
    bars: barsFrame,
    funnel: (part) => part.funnel && funnelFrame(part, part.funnel),
  };

const CompareView = memo(function CompareView({ loaded, setView }: DrawnProps) {
  const { dataset, table, measure, period, view, asOf } = loaded;
  const comparison = useMemo(
    () =>
      comparisonOf(dataset, table, {
        period,
        as: view.as,
        areas: view.areas,
        sort: view.sort,
        ...(view.region === 'all' ? {} : { region: view.region }),
        ...(asOf === undefined ? {} : { asOf }),
      }),
    [dataset, table, period, view.as, view.areas, view.sort, view.region, asOf],
  );
  const funnel = comparison.spread;
  const openFigure = useFigurePage();
  const part = { loaded, comparison, funnel, setView, openFigure };
  const isFunnel = view.chart === 'funnel';
  const places = useMemo(
    () => (isFunnel && funnel ? funnelPlaces(funnel) : undefined),
    [isFunnel, funnel],
  );
  // The drawing renders first, its words with lower priority.
  const words = useDeferredValue(
    useMemo(() => ({ loaded, comparison, places }), [loaded, comparison, places]),
  );
  return (
    <>
      <FilterBar setView={setView} />
      {/* One frame for both drawings, so that what switches between them keeps the focus. */}
      <ChartFrame {...(frames[view.chart](part) ?? barsFrame(part))} />
      <Limits measure={measure} total={comparison.total} />
      <CompareWords {...words} />
    </>
  );
});
