import { memo, useCallback, useId, useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Tile } from '../domain/dataset.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { shortMarkWords } from '../domain/markWords.ts';
import styles from './Map.module.css';
import { fillOf, MapMarks, type MapProps } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';
import { fitted, laidOut, placeOf, radiusOf } from './tileLayout.ts';

interface TileMapProps extends MapProps {
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
}

/** One square for each force, placed to look like the map; every force as large as any other. */
export const TileMap = memo(function TileMap({ tiles, ...map }: TileMapProps) {
  const id = useId();
  const { as, bins, largest } = map.answer;
  const { places, viewBox } = useMemo(() => laidOut(tiles), [tiles]);
  const draw = useCallback(
    (mark: MapMark) => {
      const tile = tiles.get(mark.area.slug);
      return tile && <TileMark mark={mark} tile={tile} scale={{ as, bins, largest }} id={id} />;
    },
    [tiles, as, bins, largest, id],
  );
  return (
    <MapMarks {...map} viewBox={viewBox} className={styles.tiles} places={places} draw={draw}>
      <Patterns id={id} />
    </MapMarks>
  );
});

interface TileMarkProps {
  readonly mark: MapMark;
  readonly tile: Tile;
  readonly scale: Pick<MapAnswer, 'as' | 'bins' | 'largest'>;
  readonly id: string;
}

function TileMark({ mark, tile, scale, id }: TileMarkProps) {
  const { x, y, side } = placeOf(tile);
  const kind = mark.mark.is;
  const isMissing = kind !== 'value';
  const size = { x, y, width: side, height: side, rx: 3 };
  return (
    <>
      {isMissing && <rect {...size} className={styles.pattern} fill={patternOf(id, kind)} />}
      <rect {...size} className={`${styles.frame} ${fillOf(scale, mark)}`} />
      {mark.mark.is === 'value' && scale.as === 'count' && (
        <circle
          className={styles.circle}
          cx={x + side / 2}
          cy={y + side / 2}
          r={radiusOf(mark.mark.value, scale.largest)}
        />
      )}
      <text className={styles.name} x={x + 4} y={y + 15} {...fitted(mark.area.shortName)}>
        {mark.area.shortName}
      </text>
      <text className={styles.value} x={x + side - 6} y={y + side - 7}>
        {isMissing ? '–' : shortMarkWords(mark.mark, scale.as)}
      </text>
    </>
  );
}
