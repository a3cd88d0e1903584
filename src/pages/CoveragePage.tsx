import { memo, type ReactNode, useCallback, useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { CoverageGrid } from '../charts/CoverageGrid.tsx';
import { CoverageKey } from '../charts/CoverageKey.tsx';
import { coverageSheet } from '../charts/coverageSheet.ts';
import {
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  coverageOf,
} from '../domain/coverage.ts';
import { coverageHeadline, yearHeadline } from '../domain/coverageWords.ts';
import type { Region } from '../domain/dataset.ts';
import type { Observation } from '../domain/figure.ts';
import { coverageRows } from '../domain/fileRows.ts';
import { figuresShown } from '../domain/mark.ts';
import { quoteOf } from '../domain/quote.ts';
import { yearsWords } from '../domain/trend.ts';
import { ChartShare } from './ChartShare.tsx';
import { type DrawnProps, ExplorerContent } from './ExplorerContent.tsx';
import { FigureLink, linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Page } from './Page.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useExplorer } from './useExplorer.ts';
import { figureOf, YearAnswers } from './YearAnswers.tsx';

/** Which forces have a figure: a measure's every force and year, and one year as a map. */
export function CoveragePage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Who answered"
      query={explorer.query}
      heading="Who answered"
      lead="Every force and year of a measure: a figure, or which kind of nothing. “No figure found” says only that we know of none: the force may have given one."
    >
      <ExplorerContent explorer={explorer} Drawn={CoverageView} />
    </Page>
  );
}

const CoverageView = memo(function CoverageView({ loaded, setView }: DrawnProps) {
  const { dataset, table, years, asOf } = loaded;
  const coverage = useMemo(
    () => coverageOf(dataset, table, years, asOf),
    [dataset, table, years, asOf],
  );
  return (
    <>
      <FilterBar setView={setView} />
      <YearAnswers loaded={loaded} coverage={coverage} setView={setView} />
      <AllYears loaded={loaded} coverage={coverage} setView={setView} />
    </>
  );
});

interface AllYearsProps extends DrawnProps {
  readonly coverage: Coverage;
}

/** The grid, or the same as a plain table with the figures. */
function AllYears({ loaded, coverage, setView }: AllYearsProps) {
  const { dataset, measure, years, view, period, asOf } = loaded;
  const place = view.region === 'all' ? undefined : dataset.regions.get(view.region);
  const rows = useMemo(() => rowsIn(coverage, place), [coverage, place]);
  const figures = useMemo(() => figuresIn(coverage), [coverage]);
  const subtitle = [
    `${measure.name}: offences recorded by police, years to March`,
    yearsWords(years),
    place ? `forces of the region ${place.name}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const headline = coverageHeadline(coverage);
  const counts = coverage.counts.find((year) => year.period.slug === period.slug);
  const link = useCallback(
    (cell: CoverageCell, content: ReactNode) => (
      <FigureLink figure={figureOf(cell, measure)}>{content}</FigureLink>
    ),
    [measure],
  );
  return (
    <ChartFrame
      headline={headline}
      subtitle={subtitle}
      said={`${counts ? `${yearHeadline(counts)}. ` : ''}${headline}. ${subtitle}.`}
      sheet={() => coverageSheet(coverage, rows)}
      linked={linkedFigure}
      show={view.show}
      onShow={(show) => setView({ show })}
      legend={<CoverageKey coverage={coverage} />}
      source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
      share={
        <ChartShare
          loaded={loaded}
          title={subtitle}
          sentence={() => quoteOf(dataset, `${subtitle}. ${headline}`, figures, asOf)}
          figures={figures}
          chart="who-answered"
          as="count"
          what={[place?.slug]}
          rows={() => coverageRows(measure, rows)}
        />
      }
    >
      <CoverageGrid
        caption={`Who answered, by force and year. ${subtitle}`}
        coverage={coverage}
        rows={rows}
        chosen={view.areas}
        year={period.slug}
        link={link}
      />
    </ChartFrame>
  );
}

function rowsIn({ rows }: Coverage, region: Region | undefined): readonly CoverageRow[] {
  return region ? rows.filter(({ area }) => region.forces.includes(area)) : rows;
}

function figuresIn({ rows }: Coverage): Observation[] {
  return figuresShown(rows.flatMap(({ cells }) => cells));
}
