import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame, type ChartFrameProps } from '../charts/ChartFrame.tsx';
import { comparisonOf } from '../domain/comparison.ts';
import { funnelOf } from '../domain/funnel.ts';
import { lateCode } from '../ui/lateCode.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Unshown } from '../ui/Unshown.tsx';
import { type Awaited, useLateCode } from '../ui/useLateCode.ts';
import { barsFrame } from './CompareBars.tsx';
import { CompareWords } from './CompareWords.tsx';
import { type DrawnProps, Explored } from './Explored.tsx';
import { useFigurePage } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Limits } from './Limits.tsx';
import { Page } from './Page.tsx';
import { useExplorer } from './useExplorer.ts';

/** Comes with the first funnel. */
const funnelCode = lateCode(() => import('./CompareFunnel.tsx'));

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
  const code = useLateCode(funnelCode, shown !== undefined);
  const part = { reading, comparison, funnel, setView };
  const drawn = code.is === 'ready' && shown ? code.value : undefined;
  const places = useMemo(() => shown && drawn?.funnelPlaces(shown), [shown, drawn]);
  // The drawing comes first, and then its words.
  const words = useDeferredValue(
    useMemo(() => ({ reading, comparison, places }), [reading, comparison, places]),
  );
  const openFigure = useFigurePage();
  const frameOf = () => {
    if (shown && drawn) return drawn.funnelFrame(part, shown);
    const bars = barsFrame(part, openFigure);
    return shown ? awaitedFrame(bars, code) : bars;
  };
  return (
    <>
      <FilterBar setView={setView} />
      {/* One frame for both drawings, so that what switches between them keeps the focus. */}
      <ChartFrame {...frameOf()} />
      <Limits measure={measure} total={comparison.total} />
      <CompareWords {...words} />
    </>
  );
});

/** The comparison's own words and table, while the funnel's code is on its way or did not come. */
function awaitedFrame(bars: ChartFrameProps, code: Awaited<unknown>) {
  const children =
    code.is === 'failed' ? (
      <Unshown what="The funnel" onAgain={code.retry} isStubborn={code.isStubborn} />
    ) : (
      <Skeleton shape="chart" label="Loading the funnel" />
    );
  return { ...bars, children, legend: undefined };
}
