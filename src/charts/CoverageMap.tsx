import { memo, useCallback, useId, useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Tile } from '../domain/dataset.ts';
import type { MapMark } from '../domain/map.ts';
import { isQuestioned, isShownMark } from '../domain/mark.ts';
import { misfitSign } from '../domain/words.ts';
import styles from './Map.module.css';
import { MapMarks, type MapProps } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';
import { fitted, laidOut, placeOf } from './tileLayout.ts';

interface CoverageMapProps extends MapProps {
  readonly tiles: ReadonlyMap<AreaSlug, Tile>;
}

/** One square for each force, filled by its kind of answer whatever the number. */
export const CoverageMap = memo(function CoverageMap({ tiles, ...map }: CoverageMapProps) {
  const id = useId();
  const { places, viewBox } = useMemo(() => laidOut(tiles), [tiles]);
  const draw = useCallback(
    (mark: MapMark) => <AnswerTile mark={mark} tile={tiles.get(mark.area.slug)} id={id} />,
    [tiles, id],
  );
  return (
    <MapMarks {...map} viewBox={viewBox} className={styles.tiles} places={places} draw={draw}>
      <Patterns id={id} />
    </MapMarks>
  );
});

interface AnswerTileProps {
  readonly mark: MapMark;
  readonly tile: Tile | undefined;
  readonly id: string;
}

function AnswerTile({ mark: { area, mark }, tile, id }: AnswerTileProps) {
  if (!tile) return null;
  const { x, y, side } = placeOf(tile);
  const size = { x, y, width: side, height: side, rx: 3 };
  const hasFigure = isShownMark(mark);
  return (
    <>
      {!hasFigure && <rect {...size} className={styles.pattern} fill={patternOf(id, mark.is)} />}
      <rect {...size} className={`${styles.frame} ${hasFigure ? styles.class3 : styles.open}`} />
      <text className={styles.name} x={x + 4} y={y + 15} {...fitted(area.shortName)}>
        {area.shortName}
      </text>
      {isQuestioned(mark) && (
        <text className={styles.value} x={x + side - 6} y={y + side - 7}>
          {misfitSign}
        </text>
      )}
    </>
  );
}
