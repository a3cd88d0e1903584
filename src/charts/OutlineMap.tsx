import { useId } from 'react';
import type { MapMark } from '../domain/map.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import styles from './Map.module.css';
import { fillOf, MapMarks, type MapProps } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';

interface OutlineMapProps extends MapProps {
  readonly outlines: Outlines;
}

/** Narrower than this a shape gets a dot as well, to be seen and hit. */
const small = 8;

/** Forces in their real outlines, filled by rate. */
export function OutlineMap({ outlines, ...map }: OutlineMapProps) {
  const id = `outlines${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  // Small shapes after the large ones that surround them.
  const places = [...outlines.areas]
    .sort(([, one], [, other]) => widthOf(other) - widthOf(one))
    .map(([key, { x, y }]) => ({ key, x, y }));
  const [left, top, right, bottom] = outlines.inset;
  const draw = (mark: MapMark) => {
    const outline = outlines.areas.get(mark.area.slug);
    if (!outline) return null;
    const kind = mark.mark.is;
    const isSmall = widthOf(outline) < small;
    return (
      <>
        {kind !== 'value' && (
          <path className={styles.pattern} fill={patternOf(id, kind)} d={outline.d} />
        )}
        <path className={`${styles.frame} ${fillOf(map.answer, mark)}`} d={outline.d} />
        {isSmall && (
          <circle className={`${styles.dot}`} cx={outline.x} cy={outline.y} r={small - 2} />
        )}
      </>
    );
  };
  return (
    <MapMarks
      {...map}
      viewBox={outlines.viewBox}
      className={styles.outlines}
      places={places}
      draw={draw}
    >
      <Patterns id={id} />
      <rect className={styles.inset} x={left} y={top} width={right - left} height={bottom - top} />
      <text className={styles.insetName} x={left + 4} y={bottom - 5}>
        Shetland
      </text>
    </MapMarks>
  );
}

function widthOf({ box: [left, , right] }: Outline): number {
  return right - left;
}
