import { memo, type ReactNode, useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { CoverageGrid } from '../charts/CoverageGrid.tsx';
import { CoverageKey } from '../charts/CoverageKey.tsx';
import { coverageSheet } from '../charts/coverageSheet.ts';
import { type Coverage, type CoverageCell, coverageOf } from '../domain/coverage.ts';
import { coverageHeadline } from '../domain/coverageWords.ts';
import { yearsWords } from '../domain/trend.ts';
import { type DrawnProps, Explored } from './Explored.tsx';
import { FigureLink, linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { linkHere, Page } from './Page.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type Reading, useExplorer } from './useExplorer.ts';
import { figureOf, YearAnswers } from './YearAnswers.tsx';

/** Which forces have a figure: a measure's every force and year, and one year as a map. */
export function CoveragePage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Who answered"
      heading="Who answered"
      lead="Every force and year of a measure: a figure, or which kind of nothing. “No figure found” says only that we know of none: the force may have given one."
    >
      <Explored explorer={explorer} Drawn={CoverageView} />
    </Page>
  );
}

const CoverageView = memo(function CoverageView({ reading, setView }: DrawnProps) {
  const { dataset, table, asOf } = reading;
  const coverage = useMemo(
    () => coverageOf(dataset, table, table.years, asOf),
    [dataset, table, asOf],
  );
  return (
    <>
      <FilterBar setView={setView} />
      <YearAnswers reading={reading} coverage={coverage} setView={setView} />
      <AllYears reading={reading} coverage={coverage} setView={setView} />
    </>
  );
});

interface AllYearsProps extends DrawnProps {
  readonly coverage: Coverage;
}

/** The grid, or the same as a plain table with the figures. */
function AllYears({ reading, coverage, setView }: AllYearsProps) {
  const { dataset, measure, table, view, period } = reading;
  const rows = rowsShown(reading, coverage);
  const cells = coverage.rows.flatMap((row) => row.cells);
  const figures = cells.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  const region = view.region === 'all' ? undefined : dataset.regions.get(view.region)?.name;
  const subtitle = [
    `${measure.name}: offences recorded by police, years to March`,
    yearsWords(table.years),
    region ? `forces of the region ${region}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const headline = coverageHeadline(coverage);
  const link = (cell: CoverageCell, content: ReactNode) => (
    <FigureLink figure={figureOf(cell, measure)}>{content}</FigureLink>
  );
  return (
    <ChartFrame
      headline={headline}
      subtitle={subtitle}
      sheet={() => coverageSheet(coverage, rows)}
      linked={linkedFigure}
      show={view.show}
      onShow={(show) => setView({ show })}
      legend={<CoverageKey coverage={coverage} />}
      source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
      link={linkHere}
      sentence={`${headline} (${subtitle}).`}
      fileName={`flagged-who-answered-${period.slug}`}
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

function rowsShown({ dataset, view }: Reading, { rows }: Coverage) {
  if (view.region === 'all') return rows;
  const inside = dataset.regions.get(view.region)?.forces ?? [];
  return rows.filter(({ area }) => inside.includes(area));
}
