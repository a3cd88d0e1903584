import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { mapSheet } from '../charts/mapSheet.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import { mapRows, nationalRows } from '../domain/fileRows.ts';
import { type As, drawnAs } from '../domain/mark.ts';
import { quoteOf } from '../domain/quote.ts';
import { hasRates } from '../domain/rate.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import { totalOf } from '../domain/total.ts';
import type { View } from '../url/view.ts';
import { ChartShare } from './ChartShare.tsx';
import { type DrawnProps, ExplorerContent, useAsked } from './ExplorerContent.tsx';
import { linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Limits } from './Limits.tsx';
import { useMapFrame } from './MapFrame.tsx';
import { MapKindToggle } from './MapKindToggle.tsx';
import { MapPicture } from './MapPicture.tsx';
import { Page } from './Page.tsx';
import { RateToggle } from './RateToggle.tsx';
import { type LoadedView, useExplorer } from './useExplorer.ts';
import { YearSlider } from './YearSlider.tsx';

export function MapPage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Map"
      query={explorer.query}
      heading="Map: every force in one year"
      isQuiet
      description="Every police force of the United Kingdom in one year, on a map and as a table, each figure with its source."
    >
      <ExplorerContent explorer={explorer} Drawn={MapView} />
    </Page>
  );
}

const MapView = memo(function MapView({ loaded, setView }: DrawnProps) {
  const { dataset, measure, period, asOf, view } = loaded;
  const { answer, benchmark, figures, legend, ...words } = useMapFrame(loaded);
  const { headline, subtitle } = words;
  const national = () => {
    const total = totalOf(dataset, loaded.table, period, asOf);
    return nationalRows(dataset, { measure, total, ...benchmark });
  };
  return (
    <>
      <FilterBar setView={setView} controls={<MapControls setView={setView} />} />
      <ChartFrame
        {...words}
        sheet={() => mapSheet(dataset, answer, national())}
        linked={linkedFigure}
        show={view.show}
        onShow={(show) => setView({ show })}
        notes={<MapNotes loaded={loaded} benchmark={benchmark} />}
        share={
          <ChartShare
            loaded={loaded}
            title={subtitle}
            sentence={() => quoteOf(dataset, `${subtitle}. ${headline}`, figures, asOf)}
            figures={figures}
            chart="map"
            as={answer.as}
            what={[period.slug]}
            rows={() => mapRows(answer, period, national())}
          />
        }
      >
        <MapPicture
          loaded={loaded}
          answer={answer}
          benchmark={benchmark}
          name={subtitle}
          legend={legend}
          setView={setView}
        />
      </ChartFrame>
    </>
  );
});

interface MapNotesProps {
  readonly loaded: LoadedView;
  readonly benchmark: Benchmark;
}

function MapNotes({ loaded, benchmark }: MapNotesProps) {
  const { dataset, table, measure, period, asOf } = loaded;
  return (
    <>
      {benchmark.spread && <p>{`${spreadMeaning} ${spreadSaysNot}`}</p>}
      <Limits measure={measure} total={totalOf(dataset, table, period, asOf)} />
    </>
  );
}

function MapControls({ setView }: Pick<DrawnProps, 'setView'>) {
  const { dataset, period, years, asOf, view } = useAsked();
  const isRated = hasRates(dataset, period, asOf);
  const as = drawnAs(dataset, period, view.as, asOf);
  return (
    <>
      <DrawingToggles as={as} map={view.map} hasRates={isRated} setView={setView} />
      <YearSlider years={years} year={period} onChange={({ slug }) => setView({ period: slug })} />
    </>
  );
}

interface DrawingTogglesProps {
  readonly as: As;
  readonly map: View['map'];
  readonly hasRates: boolean;
  readonly setView: DrawnProps['setView'];
}

/** Memoised: another year does not change these. */
const DrawingToggles = memo(function DrawingToggles(props: DrawingTogglesProps) {
  const { as, map, hasRates, setView } = props;
  return (
    <>
      <RateToggle value={as} hasRates={hasRates} setView={setView} />
      <MapKindToggle as={as} map={map} setView={setView} />
    </>
  );
});
