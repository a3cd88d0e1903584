import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Legend } from '../charts/Legend.tsx';
import { mapSheet } from '../charts/mapSheet.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import { mapRows, nationalRows } from '../domain/fileRows.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import type { MapAnswer } from '../domain/map.ts';
import { type As, drawnAs, figuresShown } from '../domain/mark.ts';
import { quoteOf } from '../domain/quote.ts';
import { hasRates } from '../domain/rate.ts';
import { spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import { totalOf } from '../domain/total.ts';
import { Text } from '../ui/Text.tsx';
import type { View } from '../url/view.ts';
import { ChartShare } from './ChartShare.tsx';
import { type DrawnProps, ExplorerContent, useAsked } from './ExplorerContent.tsx';
import { linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Limits } from './Limits.tsx';
import { MapKindToggle } from './MapKindToggle.tsx';
import styles from './MapPage.module.css';
import { MapPicture } from './MapPicture.tsx';
import { Page } from './Page.tsx';
import { RateToggle } from './RateToggle.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type LoadedView, useExplorer } from './useExplorer.ts';
import { useMapAnswer } from './useMapAnswer.ts';
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
  const { answer, benchmark } = useMapAnswer(loaded);
  const headline = mapHeadline(answer, period);
  const subtitle = mapSubtitle(measure, period, answer.as);
  const figures = figuresShown(answer.marks);
  const national = () => {
    const total = totalOf(dataset, loaded.table, period, asOf);
    return nationalRows(dataset, { measure, total, ...benchmark });
  };
  return (
    <>
      <FilterBar setView={setView} controls={<MapControls setView={setView} />} />
      <ChartFrame
        headline={headline}
        subtitle={subtitle}
        sheet={() => mapSheet(dataset, answer, national())}
        linked={linkedFigure}
        show={view.show}
        onShow={(show) => setView({ show })}
        legend={<MapLegend loaded={loaded} answer={answer} />}
        notes={<MapNotes loaded={loaded} benchmark={benchmark} />}
        source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
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
          setView={setView}
        />
      </ChartFrame>
    </>
  );
});

interface MapLegendProps {
  readonly loaded: LoadedView;
  readonly answer: MapAnswer;
}

/** The key of the map, and why it has counts where there are no rates. */
function MapLegend({ loaded: { dataset, period, asOf }, answer }: MapLegendProps) {
  return (
    <>
      <Legend {...answer} />
      {!hasRates(dataset, period, asOf) && (
        <p className={styles.note}>
          <Text>
            No rates for {period.text}: residents are estimated for no date within 24 months of 1
            October {period.text.slice(0, 4)}
            {asOf && ', in any estimate published by then'}. Counts are shown.
          </Text>
        </p>
      )}
    </>
  );
}

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
