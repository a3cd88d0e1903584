import { useCallback, useMemo } from 'react';
import { useHref } from 'react-router';
import { Legend } from '../charts/Legend.tsx';
import type { MapProps } from '../charts/MapMarks.tsx';
import { OutlineMap } from '../charts/OutlineMap.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { useOutlines } from '../data/useFiles.ts';
import type { AreaSlug } from '../domain/area.ts';
import { mapHeadline, shortSubtitle } from '../domain/headlines.ts';
import { answeredIn, areMost, totalOf } from '../domain/total.ts';
import { Text } from '../ui/Text.tsx';
import { asOf, forceAddress } from '../url/links.ts';
import type { View } from '../url/view.ts';
import styles from './Dashboard.module.css';
import { drawnKind } from './DrawnMap.tsx';
import { FileBoundary } from './FileBoundary.tsx';
import { LargerLink } from './LargerLink.tsx';
import type { Pointing } from './pointing.ts';
import type { Shown } from './useDashboard.ts';
import type { LoadedView } from './useExplorer.ts';

/** The classes have the map's empty corner, what is missing the line below it. */
const nothing: readonly never[] = [];

interface DashboardMapProps extends Pointing {
  readonly loaded: LoadedView;
  readonly shown: Shown;
}

export function DashboardMap({ loaded, shown: { answer }, ...pointing }: DashboardMapProps) {
  const { measure, period, view } = loaded;
  const subtitle = shortSubtitle(measure, period, answer.as);
  const map: MapProps = {
    ...{ answer, ...pointing, selected: view.areas, name: subtitle },
    hrefOf: useHrefs(view.asof),
  };
  const isOutlined = drawnKind(view.map, answer.as) === 'outlines';
  return (
    <figure className={styles.map} aria-labelledby="map">
      <h2 id="map">{mapHeadline(answer, period)}</h2>
      <p className={styles.sub}>
        <Text>{subtitle}</Text>
        <Few loaded={loaded} />
      </p>
      <div className={styles.drawn}>
        <div className={styles.key}>
          <Legend {...answer} missing={nothing} />
        </div>
        {isOutlined ? <Outlined map={map} loaded={loaded} /> : <Tiled map={map} loaded={loaded} />}
      </div>
      <div className={styles.foot}>
        <Legend {...answer} bins={nothing} largest={0} />
        <LargerLink to="/map" loaded={loaded}>
          Larger, outlines, table
        </LargerLink>
      </div>
    </figure>
  );
}

/** Without scripts each force leads to its page, as of the same month. */
function useHrefs(month: View['asof']): (area: AreaSlug) => string {
  const base = useHref('/').replace(/\/$/, '');
  return useCallback((area: AreaSlug) => base + asOf(forceAddress(area), month), [base, month]);
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
