import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { comparisonOf } from '../domain/comparison.ts';
import { funnelOf } from '../domain/funnel.ts';
import { barsFrame } from './CompareBars.tsx';
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

const CompareView = memo(function CompareView({ reading, setView }: DrawnProps) {
  const { dataset, table, measure, period, view, asOf } = reading;
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
  // A funnel is made of all forces, whichever were chosen.
  const funnel = useMemo(() => {
    const all = { period, as: 'rate', areas: [], sort: 'name' } as const;
    const known = asOf === undefined ? all : { ...all, asOf };
    return funnelOf(comparisonOf(dataset, table, known).rows);
  }, [dataset, table, period, asOf]);
  const shown = view.chart === 'funnel' ? funnel : undefined;
  const part = { reading, comparison, funnel, setView };
  const places = useMemo(() => shown && funnelPlaces(shown), [shown]);
  // The drawing comes first, and then its words.
  const words = useDeferredValue(
    useMemo(() => ({ reading, comparison, places }), [reading, comparison, places]),
  );
  const openFigure = useFigurePage();
  const frame = shown ? funnelFrame(part, shown) : barsFrame(part, openFigure);
  return (
    <>
      <FilterBar setView={setView} />
      {/* One frame for both drawings, so that what switches between them keeps the focus. */}
      <ChartFrame {...frame} />
      <Limits measure={measure} total={comparison.total} />
      <CompareWords {...words} />
    </>
  );
});
