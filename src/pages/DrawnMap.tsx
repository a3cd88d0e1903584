import { type ComponentType, Suspense } from 'react';
import type { MapProps } from '../charts/MapMarks.tsx';
import { OutlineMap } from '../charts/OutlineMap.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { useOutlines } from '../data/useFiles.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Outlines } from '../domain/outline.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { View } from '../url/view.ts';
import { FileBoundary } from './FileBoundary.tsx';
import styles from './MapPage.module.css';
import type { LoadedView } from './useExplorer.ts';

type MapKind = View['map'];

export const mapNames: Readonly<Record<MapKind, string>> = { tiles: 'Tiles', outlines: 'Outlines' };

/** Filled shapes make a large area look like a large count, so outlines are for rates. */
export const isForRates: Readonly<Record<MapKind, boolean>> = { tiles: false, outlines: true };

/** The map that is drawn where another may have been asked for. */
export function drawnKind(asked: MapKind, as: As): MapKind {
  return isForRates[asked] && as !== 'rate' ? 'tiles' : asked;
}

interface DrawnMapProps {
  readonly loaded: LoadedView;
  readonly map: MapProps;
  /** What is not on it stands elsewhere. */
  readonly isBare?: boolean;
}

interface DrawingProps {
  readonly map: MapProps;
  readonly dataset: Dataset;
  readonly isBare: boolean;
}

const drawings: Readonly<Record<MapKind, ComponentType<DrawingProps>>> = {
  tiles: TileDrawing,
  outlines: OutlineDrawing,
};

/** The map that was asked for, as far as its figures allow. */
export function DrawnMap({ loaded: { dataset, view }, map, isBare = false }: DrawnMapProps) {
  const kind = drawnKind(view.map, map.answer.as);
  const Drawing = drawings[kind];
  return (
    <FileBoundary
      what="The outlines"
      without="The tiles show the same figures."
      loading={
        <div className={styles.loading}>
          <Skeleton shape="chart" label="Loading the outlines" />
        </div>
      }
      asked={kind}
    >
      <Drawing map={map} dataset={dataset} isBare={isBare} />
    </FileBoundary>
  );
}

function TileDrawing({ map, dataset }: DrawingProps) {
  return <TileMap {...map} tiles={dataset.tiles} />;
}

function OutlineDrawing({ map, dataset, isBare }: DrawingProps) {
  const drawing = <OutlineMap {...map} outlines={useOutlines()} />;
  if (isBare) return drawing;
  return (
    <div>
      {drawing}
      <OffTheMap dataset={dataset} />
    </div>
  );
}

interface OffTheMapProps {
  readonly dataset: Dataset;
}

/** The same apart from the map: nothing where the outlines do not come, which is said there. */
export function OffTheBareMap({ dataset }: OffTheMapProps) {
  return (
    <ErrorBoundary onReset={() => undefined} fallback={() => null}>
      <Suspense>
        <OffTheMap dataset={dataset} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The forces that outlines have no place for. */
function OffTheMap({ dataset }: OffTheMapProps) {
  const off = offTheMap(dataset, useOutlines());
  return <p className={styles.note}>{`Not on this map: ${off}. The tiles show them.`}</p>;
}

function offTheMap(dataset: Dataset, { areas }: Outlines): string {
  return [...dataset.tiles.keys()]
    .filter((slug) => !areas.has(slug))
    .map((slug) => dataset.areas.get(slug)?.name ?? slug)
    .join(', ');
}
