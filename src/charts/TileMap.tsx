import { useId } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Tile } from '../domain/dataset.ts';
import type { MapMark } from '../domain/map.ts';
import { shortMarkWords } from '../domain/words.ts';
import styles from './Map.module.css';
import { fillOf, MapMarks, type MapProps } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';

interface TileMapProps extends MapProps {
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
}

const pitch = 60;
const side = 56;
/** Radius of the circle of the largest count. */
const largestCircle = side / 2 - 2;

/** One square for each force, placed to look like the map; every force as large as any other. */
export function TileMap({ tiles, ...map }: TileMapProps) {
  const id = `tiles${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const all = [...tiles.values()];
  const columns = Math.max(...all.map(({ column }) => column)) + 1;
  const rows = Math.max(...all.map(({ row }) => row)) + 1;
  const places = [...tiles].map(([key, { column, row }]) => ({ key, x: column, y: row }));
  const draw = (mark: MapMark) => <TileMark mark={mark} map={map} tiles={tiles} id={id} />;
  const viewBox = `-2 -2 ${columns * pitch} ${rows * pitch}`;
  return (
    <MapMarks {...map} viewBox={viewBox} className={styles.tiles} places={places} draw={draw}>
      <Patterns id={id} />
    </MapMarks>
  );
}

interface TileMarkProps {
  readonly mark: MapMark;
  readonly map: MapProps;
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
  readonly id: string;
}

function TileMark({ mark, map, tiles, id }: TileMarkProps) {
  const tile = tiles.get(mark.area.slug);
  if (!tile) return null;
  const [x, y] = [tile.column * pitch, tile.row * pitch];
  const { answer } = map;
  const kind = mark.mark.is;
  const isMissing = kind !== 'value';
  const size = { x, y, width: side, height: side, rx: 3 };
  return (
    <>
      {isMissing && <rect {...size} className={styles.pattern} fill={patternOf(id, kind)} />}
      <rect {...size} className={`${styles.frame} ${fillOf(answer, mark)}`} />
      {mark.mark.is === 'value' && answer.as === 'count' && (
        <circle
          className={styles.circle}
          cx={x + side / 2}
          cy={y + side / 2}
          r={largestCircle * Math.sqrt(Math.max(0, mark.mark.value) / Math.max(1, answer.largest))}
        />
      )}
      <text className={styles.name} x={x + 4} y={y + 15} {...fitted(mark.area.shortName)}>
        {mark.area.shortName}
      </text>
      <text className={styles.value} x={x + side - 6} y={y + side - 7}>
        {isMissing ? '–' : shortMarkWords(mark.mark, answer.as)}
      </text>
    </>
  );
}

/** Names of more letters are drawn to fit the tile, whatever typeface the reader has. */
const mostLetters = 7;

function fitted(name: string) {
  if (name.length <= mostLetters) return {};
  return { textLength: side - 8, lengthAdjust: 'spacingAndGlyphs' } as const;
}
