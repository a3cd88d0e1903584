import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { words } from '../url/keys.ts';
import type { View } from '../url/view.ts';
import { MeasureContext } from './ContextSection.tsx';
import { type DrawnProps, ExplorerContent, useAsked } from './ExplorerContent.tsx';
import { FileBoundary } from './FileBoundary.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Page } from './Page.tsx';
import { PartsSection } from './PartsSection.tsx';
import { RateToggle } from './RateToggle.tsx';
import { useTrendFrame } from './TrendFrame.tsx';
import { type LoadedView, useExplorer } from './useExplorer.ts';

export function TrendsPage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Trends"
      query={explorer.query}
      heading="Trends: over the years"
      isQuiet
      description="What police forces recorded over the years, with every gap and every change of the law marked."
    >
      <ExplorerContent explorer={explorer} Drawn={TrendsView} />
    </Page>
  );
}

const TrendsView = memo(function TrendsView({ loaded, setView }: DrawnProps) {
  const { measure, view, asOf } = loaded;
  return (
    <>
      <FilterBar
        setView={setView}
        hasPeriod={false}
        controls={<TrendControls setView={setView} />}
      />
      <FileBoundary
        what="The figures by quarter"
        without="Those by year are below."
        loading={<Skeleton shape="chart" label="Loading the figures" />}
        instead={<TrendFigure loaded={byYear(loaded)} setView={setView} />}
        asked={`${measure.slug} ${view.every}`}
      >
        <TrendFigure loaded={loaded} setView={setView} />
      </FileBoundary>
      {measure.context.length > 0 && asOf === undefined && (
        <MeasureContext topics={measure.context} />
      )}
      <PartsSection measure={measure} asOf={asOf} />
    </>
  );
});

/** The same view by year, which needs no more than every page has. */
function byYear(loaded: LoadedView): LoadedView {
  return { ...loaded, view: { ...loaded.view, every: 'year' } };
}

function TrendFigure(props: DrawnProps) {
  return <ChartFrame {...useTrendFrame(props)} />;
}

const everyNames: Readonly<Record<View['every'], string>> = {
  year: 'Yearly',
  quarter: 'Quarterly',
};

const forcesNames: Readonly<Record<View['forces'], string>> = {
  same: 'Same forces each year',
  all: 'All published',
};

function TrendControls({ setView }: Pick<DrawnProps, 'setView'>) {
  const { measure, view } = useAsked();
  const isQuarterly = view.every === 'quarter';
  return (
    <>
      <RateToggle
        value={isQuarterly ? 'count' : view.as}
        hasRates={!isQuarterly}
        setView={setView}
      />
      {measure.isOfficial && (
        <Toggle
          label="Every"
          isLabelUnseen
          value={view.every}
          choices={words.every}
          names={everyNames}
          onChange={(every) => setView({ every })}
        />
      )}
      {!isQuarterly && (
        <Toggle
          label="National line"
          isLabelUnseen
          value={view.forces}
          choices={words.forces}
          names={forcesNames}
          onChange={(forces) => setView({ forces })}
        />
      )}
    </>
  );
}
