import { useMemo } from 'react';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { TrendChart } from '../charts/TrendChart.tsx';
import { trendSheet } from '../charts/trendSheet.ts';
import type { Area } from '../domain/area.ts';
import { aroundOf, type Dataset, isHeldBy } from '../domain/dataset.ts';
import { trendRows } from '../domain/fileRows.ts';
import { type Lines, linesOf } from '../domain/lines.ts';
import { figuresShown } from '../domain/mark.ts';
import { unheldWords } from '../domain/markWords.ts';
import { amongNeighboursHeadline } from '../domain/neighbourWords.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import type { Month } from '../domain/release.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { Table } from '../domain/table.ts';
import { hasAmount } from '../domain/trend.ts';
import { trendHeadline, trendSubtitle, trendSummary } from '../domain/trendHeadlines.ts';
import { undrawnWords } from '../domain/trendWords.ts';
import { trendQuote } from '../domain/viewQuotes.ts';
import { explorerDefaults } from '../url/choices.ts';
import { ChartShare } from './ChartShare.tsx';
import { linkedFigure, useFigurePage } from './FigureLink.tsx';
import styles from './ForcePage.module.css';
import { Limits } from './Limits.tsx';
import { SourceLine } from './SourceLine.tsx';

/** They stand on the larger trend, which is one press away: here they would be longer than the drawing. */
const noEvents: Dataset['events'] = [];

interface ForceLines {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly table: Table;
  readonly asOf: Month | undefined;
  /** Without the forces around it. */
  readonly isAlone?: boolean;
}

/** What is shown of a force where nothing is asked for: the usual measure, else the first, with a figure. */
export function usualOf(profiles: readonly MeasureProfile[]): MeasureProfile | undefined {
  const shown = profiles.filter(({ latest }) => latest);
  const usual = shown.find(({ table }) => table.measure.slug === explorerDefaults.measure);
  return usual ?? shown[0] ?? profiles[0];
}

/** One measure over the years, the force and the forces around it, with the words around the lines. */
export function useForceFrame(
  { dataset, force, table, asOf, isAlone = false }: ForceLines,
  shown: Pick<ChartFrameProps, 'show' | 'onShow'>,
): ChartFrameProps {
  const openFigure = useFigurePage();
  const { drawn, as } = useMemo(
    () => linesAround({ dataset, force, table, asOf, isAlone }),
    [dataset, force, table, asOf, isAlone],
  );
  const { measure } = table;
  const headline =
    (isAlone ? undefined : amongNeighboursHeadline(drawn, as)) ??
    trendHeadline(drawn.slice(0, 1), measure, as);
  const subtitle = trendSubtitle(drawn, measure, as, 'year');
  const figures = figuresShown(drawn.flatMap(({ points }) => points));
  const undrawn = undrawnWords(drawn);
  return {
    ...shown,
    headline,
    subtitle,
    sheet: () => trendSheet(dataset, drawn, as),
    linked: linkedFigure,
    legend: undrawn.length > 0 && (
      <p className={styles.small}>
        {isHeldBy(dataset, table, asOf) ? `Not drawn: ${undrawn.join('; ')}.` : unheldWords}
      </p>
    ),
    notes: (
      <>
        <p>{`${spreadMeaning} ${spreadSaysNot}`}</p>
        <Limits measure={measure} />
      </>
    ),
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
    share: (
      <ChartShare
        loaded={{ dataset, measure, asOf }}
        title={`${force.name}. ${subtitle}`}
        sentence={() => trendQuote(dataset, drawn, subtitle, as, figures, asOf)}
        figures={figures}
        chart="force"
        as={as}
        what={[force.slug]}
        rows={() => trendRows(dataset, measure, drawn)}
      />
    ),
    children: (
      <TrendChart
        trends={drawn}
        measure={measure}
        as={as}
        events={noEvents}
        name={trendSummary(drawn, measure, as)}
        onFigure={openFigure}
      />
    ),
  };
}

/** In rates; a force without residents to divide by is drawn alone, in counts. */
export function linesAround({ dataset, force, table, asOf, isAlone }: ForceLines): Lines {
  const question = { forces: 'same', every: 'year', asOf } as const;
  const areas = isAlone ? [force.slug] : aroundOf(dataset, force.slug);
  const rates = linesOf(dataset, table, { ...question, areas, as: 'rate' });
  const isRated = rates.drawn[0]?.points.some(hasAmount);
  return isRated
    ? rates
    : linesOf(dataset, table, { ...question, areas: [force.slug], as: 'count' });
}
