import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame, type ChartFrameProps } from '../charts/ChartFrame.tsx';
import { type Comparison, comparisonOf } from '../domain/comparison.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { View } from '../url/view.ts';
import { barsFrame } from './CompareBars.tsx';
import { CompareControls, type CompareProps } from './CompareControls.tsx';
import { dotsFrame } from './CompareDots.tsx';
import { funnelFrame, funnelPlaces } from './CompareFunnel.tsx';
import { CompareWords } from './CompareWords.tsx';
import { type DrawnProps, ExplorerContent } from './ExplorerContent.tsx';
import { useFigurePage } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Limits } from './Limits.tsx';
import { Page } from './Page.tsx';
import { type LoadedView, useExplorer } from './useExplorer.ts';

export function ComparePage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Compare"
      query={explorer.query}
      heading="Compare: forces side by side"
      isQuiet
      description="Police forces side by side in one year, with the chance around each rate and what it cannot say."
    >
      <ExplorerContent explorer={explorer} Drawn={CompareView} />
    </Page>
  );
}

/** Each drawing of a comparison; undefined where these figures cannot be drawn so. */
const frames: Readonly<
  Record<
    View['chart'],
    (part: CompareProps, answer: MapAnswer | undefined) => ChartFrameProps | undefined
  >
> = {
  bars: barsFrame,
  dots: (part, answer) => answer && dotsFrame(part, answer),
  funnel: (part) => part.funnel && funnelFrame(part, part.funnel),
};

const CompareView = memo(function CompareView({ loaded, setView }: DrawnProps) {
  const { dataset, table, period, view, asOf } = loaded;
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
  const isDots = view.chart === 'dots';
  const answer = useMemo(
    () =>
      isDots ? mapOf(dataset, table, { period, as: view.as, ...(asOf && { asOf }) }) : undefined,
    [isDots, dataset, table, period, view.as, asOf],
  );
  const notes = <CompareNotes loaded={loaded} comparison={comparison} />;
  const part = { loaded, comparison, funnel, notes, setView, openFigure };
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
      <FilterBar
        setView={setView}
        controls={<CompareControls funnel={funnel} setView={setView} />}
      />
      {/* One frame for both drawings, so that what switches between them keeps the focus. */}
      <ChartFrame {...(frames[view.chart](part, answer) ?? barsFrame(part))} />
      <CompareWords {...words} />
    </>
  );
});

interface CompareNotesProps {
  readonly loaded: LoadedView;
  readonly comparison: Comparison;
}

function CompareNotes({ loaded, comparison }: CompareNotesProps) {
  return (
    <>
      {comparison.spread && <p>{`${spreadMeaning} ${spreadSaysNot}`}</p>}
      <Limits measure={loaded.measure} total={comparison.total} />
    </>
  );
}
