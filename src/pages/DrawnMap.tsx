import { type ComponentType, useCallback, useState } from 'react';
import type { MapProps } from '../charts/MapMarks.tsx';
import { OutlineMap } from '../charts/OutlineMap.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { type Late, useOutlines } from '../data/useDataset.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { Beside } from '../domain/beside.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { MapAnswer } from '../domain/map.ts';
import type { As } from '../domain/mark.ts';
import type { Outlines } from '../domain/outline.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { View } from '../url/view.ts';
import type { DrawnProps } from './Explored.tsx';
import { LateFailure } from './LateFailure.tsx';
import styles from './MapPage.module.css';
import { Readout } from './Readout.tsx';
import { toggling } from './toggling.ts';

type MapKind = View['map'];

export const mapNames: Readonly<Record<MapKind, string>> = { tiles: 'Tiles', outlines: 'Outlines' };

/** Filled shapes make a large area look like a large count, so outlines are for rates. */
export const isForRates: Readonly<Record<MapKind, boolean>> = { tiles: false, outlines: true };

/** The map that is drawn where another may have been asked for. */
export function drawnKind(asked: MapKind, as: As): MapKind {
  return isForRates[asked] && as !== 'rate' ? 'tiles' : asked;
}

interface DrawnMapProps extends DrawnProps {
  readonly answer: MapAnswer;
  readonly beside: Beside;
  readonly name: string;
}

interface DrawingProps {
  readonly map: MapProps;
  readonly dataset: Dataset;
  readonly beside: Beside;
  /** The force whose figure stands above the map. */
  readonly shown: AreaSlug | undefined;
}

const drawings: Readonly<Record<MapKind, ComponentType<DrawingProps>>> = {
  tiles: TileDrawing,
  outlines: OutlineDrawing,
};

/** The map, and above it the figure of the force under the pointer or in focus. */
export function DrawnMap({ loaded, answer, beside, name, setView }: DrawnMapProps) {
  const { dataset, view } = loaded;
  const [pointed, setPointed] = useState<AreaSlug>();
  const onSelect = useCallback((area: AreaSlug) => setView(toggling(area)), [setView]);
  const map: MapProps = { answer, name, selected: view.areas, onPoint: setPointed, onSelect };
  const Drawing = drawings[drawnKind(view.map, answer.as)];
  return (
    <Drawing map={map} dataset={dataset} beside={beside} shown={pointed ?? view.areas.at(-1)} />
  );
}

function TileDrawing({ map, dataset, beside, shown }: DrawingProps) {
  return (
    <Readout answer={map.answer} beside={beside} area={shown} hint={hint}>
      <TileMap {...map} tiles={dataset.tiles} />
    </Readout>
  );
}

function OutlineDrawing({ map, dataset, beside, shown }: DrawingProps) {
  const outlines = useOutlines(true);
  return (
    <div>
      {outlines.is === 'ready' && (
        <Readout answer={map.answer} beside={beside} area={shown} hint={hint} isNarrow>
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
