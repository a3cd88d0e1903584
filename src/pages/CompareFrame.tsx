import { useMemo } from 'react';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import type { AreaSlug } from '../domain/area.ts';
import { type Comparison, comparisonOf } from '../domain/comparison.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { View } from '../url/view.ts';
import { barsFrame } from './CompareBars.tsx';
import type { CompareProps } from './CompareControls.tsx';
import { dotsFrame } from './CompareDots.tsx';
import { funnelFrame, funnelPlaces } from './CompareFunnel.tsx';
import type { DrawnProps } from './ExplorerContent.tsx';
import { useFigurePage } from './FigureLink.tsx';
import { Limits } from './Limits.tsx';
import type { LoadedView } from './useExplorer.ts';

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

interface CompareFrame {
  readonly frame: ChartFrameProps;
  readonly comparison: Comparison;
  /** In words, where each force lies in the funnel that is drawn, if one is. */
  readonly places: ReadonlyMap<AreaSlug, string> | undefined;
}

/** A comparison as the view has it drawn, with the words around it. */
export function useCompareFrame({ loaded, setView }: DrawnProps): CompareFrame {
  const { dataset, table, period, view, asOf } = loaded;
  const comparison = useMemo(
    () =>
      comparisonOf(dataset, table, {
        period,
        as: view.as,
        areas: view.areas,
        sort: view.sort,
        region: view.region,
        asOf,
      }),
    [dataset, table, period, view.as, view.areas, view.sort, view.region, asOf],
  );
  const funnel = comparison.spread;
  const openFigure = useFigurePage();
  const isDots = view.chart === 'dots';
  const answer = useMemo(
    () =>
      isDots
        ? mapOf(dataset, table, { period, as: view.as, region: view.region, asOf })
        : undefined,
    [isDots, dataset, table, period, view.as, view.region, asOf],
  );
  const notes = <CompareNotes loaded={loaded} comparison={comparison} />;
  const part = { loaded, comparison, funnel, notes, setView, openFigure };
  const isFunnel = view.chart === 'funnel';
  const places = useMemo(
    () => (isFunnel && funnel ? funnelPlaces(funnel) : undefined),
    [isFunnel, funnel],
  );
  // Bars stand in where the chart that was asked for cannot be drawn.
  return { frame: frames[view.chart](part, answer) ?? barsFrame(part), comparison, places };
}

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
