import { useId } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Tile } from '../domain/dataset.ts';
import type { MapMark } from '../domain/map.ts';
import { misfitSign } from '../domain/words.ts';
import styles from './Map.module.css';
import { MapMarks, type MapProps } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';

interface CoverageMapProps extends MapProps {
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
}

const pitch = 60;
const side = 56;

/** One square for each force, filled by its kind of answer whatever the number. */
export function CoverageMap({ tiles, ...map }: CoverageMapProps) {
  const id = `answers${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const all = [...tiles.values()];
  const columns = Math.max(...all.map(({ column }) => column)) + 1;
  const rows = Math.max(...all.map(({ row }) => row)) + 1;
  const places = [...tiles].map(([key, { column, row }]) => ({ key, x: column, y: row }));
  const draw = (mark: MapMark) => (
    <AnswerTile mark={mark} tile={tiles.get(mark.area.slug)} id={id} />
  );
  const viewBox = `-2 -2 ${columns * pitch} ${rows * pitch}`;
  return (
    <MapMarks {...map} viewBox={viewBox} className={styles.tiles} places={places} draw={draw}>
      <Patterns id={id} />
    </MapMarks>
  );
}

interface AnswerTileProps {
  readonly mark: MapMark;
  readonly tile: Tile | undefined;
  readonly id: string;
}

function AnswerTile({ mark: { area, mark }, tile, id }: AnswerTileProps) {
  if (!tile) return null;
  const [x, y] = [tile.column * pitch, tile.row * pitch];
  const size = { x, y, width: side, height: side, rx: 3 };
  const hasFigure = mark.is === 'value' || mark.is === 'withheld';
  const isQuestioned =
    hasFigure && (mark.figure.standing === 'questioned' || mark.misfits.length > 0);
  return (
    <>
      {!hasFigure && <rect {...size} className={styles.pattern} fill={patternOf(id, mark.is)} />}
      <rect {...size} className={`${styles.frame} ${hasFigure ? styles.class3 : styles.open}`} />
      <text className={styles.name} x={x + 4} y={y + 15} {...fitted(area.shortName)}>
        {area.shortName}
      </text>
      {isQuestioned && (
        <text className={styles.value} x={x + side - 6} y={y + side - 7}>
          {misfitSign}
        </text>
      )}
    </>
  );
}

/** Names of more letters are drawn to fit the tile, whatever typeface the reader has. */
const mostLetters = 7;

function fitted(name: string) {
  if (name.length <= mostLetters) return {};
  return { textLength: side - 8, lengthAdjust: 'spacingAndGlyphs' } as const;
}
