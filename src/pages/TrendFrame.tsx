import { useMemo } from 'react';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { TrendChart } from '../charts/TrendChart.tsx';
import { trendSheet } from '../charts/trendSheet.ts';
import { useLooks } from '../charts/useLooks.ts';
import { useQuarters } from '../data/useFiles.ts';
import { releaseOf } from '../domain/dataset.ts';
import { type Figure, isFigure } from '../domain/figure.ts';
import { trendRows } from '../domain/fileRows.ts';
import { type Lines, linesOf } from '../domain/lines.ts';
import { listWords } from '../domain/lists.ts';
import { figuresShown } from '../domain/mark.ts';
import { isOutBy } from '../domain/release.ts';
import { observationsIn } from '../domain/table.ts';
import { totalOf } from '../domain/total.ts';
import { trendHeadline, trendSubtitle, trendSummary } from '../domain/trendHeadlines.ts';
import { undrawnWords } from '../domain/trendWords.ts';
import { trendQuote } from '../domain/viewQuotes.ts';
import { Text } from '../ui/Text.tsx';
import type { View } from '../url/view.ts';
import { CensusNote } from './CensusNote.tsx';
import { ChartShare } from './ChartShare.tsx';
import type { DrawnProps } from './ExplorerContent.tsx';
import { linkedFigure, useFigurePage } from './FigureLink.tsx';
import { placesOf } from './fileName.ts';
import { Limits } from './Limits.tsx';
import styles from './MapPage.module.css';
import { NationalNote } from './NationalNote.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { LoadedView } from './useExplorer.ts';

/**
 * Lines as the view has them drawn, with the words around them. Suspends until the figures by quarter
 * are here, where they are asked for.
 */
export function useTrendFrame({ loaded, setView }: DrawnProps, isSmall = false): ChartFrameProps {
  const { table, measure, view, asOf } = loaded;
  const quarterly = useQuarters(view.every === 'quarter');
  const dataset = useMemo(() => ({ ...loaded.dataset, quarterly }), [loaded.dataset, quarterly]);
  const lines = useMemo(
    () =>
      linesOf(dataset, table, {
        areas: view.areas,
        as: view.as,
        forces: view.forces,
        every: view.every,
        region: view.region,
        asOf,
      }),
    [dataset, table, view, asOf],
  );
  const { drawn, listed, as } = lines;
  const openFigure = useFigurePage();
  const headline = trendHeadline(drawn, measure, as);
  const subtitle = trendSubtitle(drawn, measure, as, view.every);
  const looks = useLooks(view.areas);
  const figures = figuresOf(lines, loaded);
  const events = dataset.events.filter(
    ({ measures }) => !isSmall && (measures.length === 0 || measures.includes(measure.slug)),
  );
  return {
    headline,
    subtitle,
    sheet: () => trendSheet(dataset, [...drawn, ...listed], as),
    linked: linkedFigure,
    show: view.show,
    onShow: (show) => setView({ show }),
    legend: <Undrawn lines={lines} />,
    notes: <TrendNotes loaded={loaded} lines={lines} />,
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
    share: (
      <ChartShare
        loaded={loaded}
        title={subtitle}
        sentence={() => trendQuote(dataset, drawn, subtitle, as, figures, asOf)}
        figures={figures}
        chart="trends"
        as={as}
        what={whatOf(view)}
        rows={() => trendRows(dataset, measure, [...drawn, ...listed])}
      />
    ),
    children: drawn.some(({ points }) => points.length > 0) ? (
      <TrendChart
        trends={drawn}
        measure={measure}
        as={as}
        events={events}
        looks={looks}
        name={trendSummary(drawn, measure, as)}
        onFigure={openFigure}
      />
    ) : (
      <p>{emptyWords(loaded)}</p>
    ),
  };
}

/** The forces that were chosen and have no line, each with why. */
function Undrawn({ lines }: { readonly lines: Lines }) {
  // Without any year there is no chart, and its place says why.
  const words = undrawnWords(lines.drawn.filter(({ points }) => points.length > 0));
  if (words.length === 0) return null;
  return <p className={styles.note}>{`Not drawn: ${words.join('; ')}.`}</p>;
}

/** Which lines they are, and how often: "kent-west-mercia-all-forces", "national-quarterly". */
function whatOf(view: View): string[] {
  const { every, forces } = view;
  const how = every === 'quarter' ? 'quarterly' : forces === 'all' ? 'all-forces' : '';
  return [placesOf(view) || 'national', how];
}

/** The figures that the lines stand on, for the source line. */
export function figuresOf({ drawn }: Lines, { dataset, table, view, asOf }: LoadedView): Figure[] {
  const figures = figuresShown(drawn.flatMap(({ points }) => points));
  const isTotal = drawn.some((trend) => trend.isTotal) || view.every === 'quarter';
  const isKnown = ({ release }: Figure) => isOutBy(releaseOf(dataset, release), asOf);
  const ofTotals = isTotal ? observationsIn(table).filter(isFigure).filter(isKnown) : [];
  return [...figures, ...ofTotals];
}

function TrendNotes({ loaded, lines }: { readonly loaded: LoadedView; readonly lines: Lines }) {
  const { dataset, table, measure, period, asOf } = loaded;
  return (
    <>
      <NationalNote loaded={loaded} lines={lines} />
      {lines.listed.length > 0 && (
        <p>
          <Text>
            The table also lists {listWords(lines.listed.map(({ name }) => name))}, which is not
            drawn beside single forces: its counts would flatten theirs.
          </Text>
        </p>
      )}
      <Limits measure={measure} total={totalOf(dataset, table, period, asOf)} />
      {lines.as === 'rate' && <CensusNote trends={lines.drawn} />}
      <p>
        Lines stop where a year has no figure and where the law changed. Recorded offences reflect
        recording practice as well as harm.
      </p>
    </>
  );
}

function emptyWords({ measure, view, asOf }: LoadedView): string {
  if (asOf !== undefined && view.every === 'quarter') {
    return 'No counts by quarter: this site holds no official release of that date.';
  }
  if (asOf !== undefined && view.as === 'rate') {
    return 'No rates: no estimate of residents that is near enough had been published by then.';
  }
  return `No national total that could be drawn was published for ${measure.shortName}. Choose forces.`;
}
