import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Legend } from '../charts/Legend.tsx';
import type { MapProps } from '../charts/MapMarks.tsx';
import { mapSheet } from '../charts/mapSheet.ts';
import { OutlineMap } from '../charts/OutlineMap.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { type Late, useOutlines } from '../data/useDataset.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import { type As, drawnAs } from '../domain/mark.ts';
import type { Outlines } from '../domain/outline.ts';
import { hasRates } from '../domain/rate.ts';
import { type Total, totalOf } from '../domain/total.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import type { View } from '../url/view.ts';
import { ChosenForces } from './ChosenForces.tsx';
import { toggling } from './choice.ts';
import { type DrawnProps, Explored, useAsked } from './Explored.tsx';
import { linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { LateFailure } from './LateFailure.tsx';
import styles from './MapPage.module.css';
import { linkHere, Page } from './Page.tsx';
import { Readout } from './Readout.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useExplorer } from './useExplorer.ts';
import { YearSlider } from './YearSlider.tsx';

export function MapPage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Map"
      heading="Map: every force in one year"
      isQuiet
      description="Every police force of the United Kingdom in one year, on a map and as a table, each figure with its source."
    >
      <Explored explorer={explorer} Drawn={MapView} />
    </Page>
  );
}

const MapView = memo(function MapView({ reading, setView }: DrawnProps) {
  const { dataset, table, measure, period, asOf, view } = reading;
  const answer = useMemo(
    () =>
      mapOf(dataset, table, {
        period,
        as: view.as,
        ...(view.region === 'all' ? {} : { region: view.region }),
        ...(asOf === undefined ? {} : { asOf }),
      }),
    [dataset, table, period, view.as, view.region, asOf],
  );
  const total = useMemo(
    () => totalOf(dataset, table, period, asOf),
    [dataset, table, period, asOf],
  );
  const headline = mapHeadline(answer, period);
  const subtitle = mapSubtitle(measure, period, answer.as);
  // What is chosen shows on the map first, and then in words.
  const beside = useDeferredValue(
    useMemo(() => ({ reading, answer, total }), [reading, answer, total]),
  );
  const figures = answer.marks.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  return (
    <>
      <FilterBar setView={setView} />
      <div className={styles.columns}>
        <ChartFrame
          headline={headline}
          subtitle={subtitle}
          sheet={() => mapSheet(dataset, answer)}
          linked={linkedFigure}
          show={view.show}
          onShow={(show) => setView({ show })}
          controls={<MapControls setView={setView} />}
          legend={<Legend {...answer} />}
          source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
          link={linkHere}
          sentence={`${subtitle}. ${headline}.`}
          fileName={`flagged-map-${period.slug}`}
        >
          <PointedMap
            reading={reading}
            answer={answer}
            total={total}
            name={subtitle}
            setView={setView}
          />
        </ChartFrame>
        <ChosenForces {...beside} />
      </div>
    </>
  );
});

function MapControls({ setView }: Pick<DrawnProps, 'setView'>) {
  const { dataset, table, period, view } = useAsked();
  const hasNoRates = !hasRates(dataset, period);
  const as = drawnAs(dataset, period, view.as);
  return (
    <>
      <DrawingToggles as={as} map={view.map} hasNoRates={hasNoRates} setView={setView} />
      <YearSlider
        years={table.years}
        year={period}
        onChange={({ slug }) => setView({ period: slug })}
      />
      {hasNoRates && (
        <p className={styles.why}>
          No rates for {period.text}: residents under 18 are estimated for no date within 24 months
          of 1 October {period.text.slice(0, 4)}. Counts are shown.
        </p>
      )}
    </>
  );
}

interface DrawingTogglesProps {
  readonly as: As;
  readonly map: View['map'];
  readonly hasNoRates: boolean;
  readonly setView: DrawnProps['setView'];
}

/** Another year leaves these as they are, and they are not rendered for it. */
const DrawingToggles = memo(function DrawingToggles(props: DrawingTogglesProps) {
  const { as, map, hasNoRates, setView } = props;
  return (
    <>
      <Toggle
        label="Show"
        isLabelUnseen
        value={as}
        choices={[
          { value: 'rate', label: 'Rate', isOff: hasNoRates },
          { value: 'count', label: 'Count' },
        ]}
        onChange={(next) => setView({ as: next })}
      />
      <Toggle
        label="Draw as"
        isLabelUnseen
        value={as === 'rate' ? map : 'tiles'}
        choices={[
          { value: 'tiles', label: 'Tiles' },
          { value: 'outlines', label: 'Outlines', isOff: as === 'count' },
        ]}
        onChange={(next) => setView({ map: next })}
      />
    </>
  );
});

interface PointedMapProps extends DrawnProps {
  readonly answer: MapAnswer;
  readonly total: Total;
  readonly name: string;
}

/** The map, and above it the figure of the force under the pointer or in focus. */
function PointedMap({ reading, answer, total, name, setView }: PointedMapProps) {
  const { dataset, view } = reading;
  const [pointed, setPointed] = useState<AreaSlug>();
  const isOutlined = view.map === 'outlines' && answer.as === 'rate';
  const outlines = useOutlines(isOutlined);
  const onSelect = useCallback((area: AreaSlug) => setView(toggling(area)), [setView]);
  const map: MapProps = { answer, name, selected: view.areas, onPoint: setPointed, onSelect };
  const shown = pointed ?? view.areas.at(-1);
  if (!isOutlined) {
    return (
      <Readout answer={answer} total={total} area={shown} hint={hint}>
        <TileMap {...map} tiles={dataset.tiles} />
      </Readout>
    );
  }
  return (
    <div>
      {outlines.is === 'ready' && (
        <Readout answer={answer} total={total} area={shown} hint={hint} isNarrow>
          <OutlineMap {...map} outlines={outlines.value} />
        </Readout>
      )}
      {outlines.is === 'loading' && <Skeleton shape="chart" label="Loading the outlines" />}
      <LateFailure late={outlines}>
        The outlines could not be loaded. The tiles show the same figures.
      </LateFailure>
      <p className={styles.note}>
        Not on this map: {offTheMap(dataset, outlines)}. The tiles show them.
      </p>
    </div>
  );
}

const hint =
  'Point at a force, or move to it with the arrow keys, to read its figure. Choose it to keep it.';

function offTheMap(dataset: Dataset, outlines: Late<Outlines>): string {
  const drawn = outlines.is === 'ready' ? outlines.value.areas : new Map<AreaSlug, unknown>();
  return [...dataset.tiles.keys()]
    .filter((slug) => !drawn.has(slug))
    .map((slug) => dataset.areas.get(slug)?.name ?? slug)
    .join(', ');
}
