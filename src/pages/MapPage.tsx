import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Legend } from '../charts/Legend.tsx';
import { mapSheet } from '../charts/mapSheet.ts';
import { besideOf } from '../domain/beside.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { mapOf } from '../domain/map.ts';
import { type As, drawnAs } from '../domain/mark.ts';
import { hasRates } from '../domain/rate.ts';
import { totalOf } from '../domain/total.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { words } from '../url/keys.ts';
import type { View } from '../url/view.ts';
import { ChosenForces } from './ChosenForces.tsx';
import { DrawnMap, drawnKind, isForRates, mapNames } from './DrawnMap.tsx';
import { type DrawnProps, Explored, useAsked } from './Explored.tsx';
import { linkedFigure } from './FigureLink.tsx';
import { FilterBar } from './FilterBar.tsx';
import { fileName } from './fileName.ts';
import styles from './MapPage.module.css';
import { linkHere, Page } from './Page.tsx';
import { RateToggle } from './RateToggle.tsx';
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

const MapView = memo(function MapView({ loaded, setView }: DrawnProps) {
  const { dataset, table, measure, period, asOf, view } = loaded;
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
  const forces = useMemo(
    () => besideOf(dataset, table, period, asOf),
    [dataset, table, period, asOf],
  );
  const headline = mapHeadline(answer, period);
  const subtitle = mapSubtitle(measure, period, answer.as);
  // The map renders first, the words beside it with lower priority.
  const beside = useDeferredValue(
    useMemo(() => ({ loaded, answer, total, beside: forces }), [loaded, answer, total, forces]),
  );
  const figures = answer.marks.flatMap(({ mark }) => ('figure' in mark ? [mark.figure] : []));
  return (
    <>
      <FilterBar setView={setView} />
      <div className={styles.columns}>
        <ChartFrame
          headline={headline}
          subtitle={subtitle}
          sheet={() => mapSheet(dataset, answer, period)}
          linked={linkedFigure}
          show={view.show}
          onShow={(show) => setView({ show })}
          controls={<MapControls setView={setView} />}
          legend={<Legend {...answer} />}
          source={<SourceLine dataset={dataset} measure={measure} figures={figures} />}
          link={linkHere}
          sentence={`${subtitle}. ${headline}.`}
          fileName={fileName(dataset, {
            ...{ page: 'map', measure, as: answer.as, what: period.slug, asOf },
          })}
        >
          <DrawnMap
            loaded={loaded}
            answer={answer}
            beside={forces}
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
  const { dataset, period, years, asOf, view } = useAsked();
  const isRated = hasRates(dataset, period, asOf);
  const as = drawnAs(dataset, period, view.as, asOf);
  return (
    <>
      <DrawingToggles as={as} map={view.map} hasRates={isRated} setView={setView} />
      <YearSlider years={years} year={period} onChange={({ slug }) => setView({ period: slug })} />
      {!isRated && (
        <p className={styles.why}>
          No rates for {period.text}: residents are estimated for no date within 24 months of 1
          October {period.text.slice(0, 4)}
          {asOf && ', in any estimate published by then'}. Counts are shown.
        </p>
      )}
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
      <Toggle
        label="Draw as"
        isLabelUnseen
        value={drawnKind(map, as)}
        choices={words.map}
        names={mapNames}
        off={as === 'rate' ? [] : words.map.filter((kind) => isForRates[kind])}
        onChange={(next) => setView({ map: next })}
      />
    </>
  );
});
