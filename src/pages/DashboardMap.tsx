import { useMemo } from 'react';
import { Legend } from '../charts/Legend.tsx';
import type { MapProps } from '../charts/MapMarks.tsx';
import { OutlineMap } from '../charts/OutlineMap.tsx';
import { drawingPart } from '../charts/pictureParts.ts';
import { TileMap } from '../charts/TileMap.tsx';
import { useOutlines } from '../data/useFiles.ts';
import { mapHeadline, shortSubtitle } from '../domain/headlines.ts';
import { drawnAs } from '../domain/mark.ts';
import { hasRates } from '../domain/rate.ts';
import { noRatesWords } from '../domain/rateWords.ts';
import { answeredIn, areMost, totalOf } from '../domain/total.ts';
import { Announcement } from '../ui/Announcement.tsx';
import { Text } from '../ui/Text.tsx';
import styles from './DashboardMap.module.css';
import { drawnKind } from './DrawnMap.tsx';
import { useAsked } from './ExplorerContent.tsx';
import { FileBoundary } from './FileBoundary.tsx';
import { LargerLink } from './LargerLink.tsx';
import { MapKindToggle } from './MapKindToggle.tsx';
import type { Pointing } from './pointing.ts';
import { useForceHref } from './SiteLink.tsx';
import type { Shown } from './useDashboard.ts';
import type { LoadedView, SetView } from './useExplorer.ts';

/** The classes have the map's empty corner at its head, what is missing the one at its foot. */
const nothing: readonly never[] = [];

interface DashboardMapProps extends Pointing {
  readonly loaded: LoadedView;
  readonly shown: Shown;
  readonly setView: SetView;
}

export function DashboardMap({
  loaded,
  shown: { answer },
  setView,
  ...pointing
}: DashboardMapProps) {
  const { dataset, measure, period, asOf, view } = loaded;
  const subtitle = shortSubtitle(measure, period, answer.as);
  const map: MapProps = {
    ...{ answer, ...pointing, selected: view.areas, name: subtitle },
    hrefOf: useForceHref(),
  };
  const isOutlined = drawnKind(view.map, answer.as) === 'outlines';
  const headline = mapHeadline(answer, period);
  return (
    <figure className={styles.map} aria-labelledby="map">
      <h2 id="map">{headline}</h2>
      <Announcement words={`${headline}. ${subtitle}.`} />
      <p className={styles.sub}>
        <Text>{subtitle}</Text>
        <Few loaded={loaded} />
      </p>
      {!hasRates(dataset, period, asOf) && (
        <p className={styles.sub}>
          <Text>{noRatesWords(period, asOf)}</Text>
        </p>
      )}
      <div className={styles.picture} {...drawingPart}>
        <KindSwitch setView={setView} />
        <div className={styles.drawn} data-outlined={isOutlined || undefined}>
          <div className={styles.key}>
            <Legend {...answer} missing={nothing} />
          </div>
          {isOutlined ? (
            <Outlined map={map} loaded={loaded} />
          ) : (
            <Tiled map={map} loaded={loaded} />
          )}
          <div className={styles.missing}>
            <Legend {...answer} bins={nothing} largest={0} />
          </div>
        </div>
      </div>
      <div className={styles.foot}>
        <LargerLink to="/map" loaded={loaded}>
          Larger, table, CSV
        </LargerLink>
      </div>
    </figure>
  );
}

/** Beside the map where there is room. */
function KindSwitch({ setView }: Pick<DashboardMapProps, 'setView'>) {
  const { dataset, period, asOf, view } = useAsked();
  return (
    <div className={`${styles.kind} screen-only`}>
      <MapKindToggle
        as={drawnAs(dataset, period, view.as, asOf)}
        map={view.map}
        setView={setView}
      />
    </div>
  );
}

interface MapOfProps {
  readonly map: MapProps;
  readonly loaded: LoadedView;
}

function Tiled({ map, loaded }: MapOfProps) {
  return <TileMap {...map} tiles={loaded.dataset.tiles} />;
}

/** Until the outlines are here, and where they cannot be had, the tiles show the same. */
function Outlined({ map, loaded }: MapOfProps) {
  const tiles = <Tiled map={map} loaded={loaded} />;
  return (
    <FileBoundary
      what="The outlines"
      without="The tiles show the same figures."
      loading={tiles}
      instead={tiles}
    >
      <Outlines map={map} />
    </FileBoundary>
  );
}

function Outlines({ map }: Pick<MapOfProps, 'map'>) {
  return <OutlineMap {...map} outlines={useOutlines()} />;
}

/** Where fewer than half of the forces have a figure: how many. */
function Few({ loaded: { dataset, table, period, asOf } }: { readonly loaded: LoadedView }) {
  const { forces, of } = useMemo(
    () => answeredIn(totalOf(dataset, table, period, asOf)),
    [dataset, table, period, asOf],
  );
  return areMost(forces, of) ? null : <Text>{`, ${forces} of ${of} forces`}</Text>;
}
