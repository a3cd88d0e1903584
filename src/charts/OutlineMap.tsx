import { memo, useCallback, useId, useMemo } from 'react';
import type { MapMark } from '../domain/map.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import styles from './Map.module.css';
import { fillOf, MapMarks, type MapProps } from './MapMarks.tsx';
import { OutlineInsets, widthOf } from './OutlineInsets.tsx';
import { Patterns, patternOf } from './Patterns.tsx';
import { Zoomable } from './Zoomable.tsx';

interface OutlineMapProps extends MapProps {
  readonly outlines: Outlines;
}

/** Narrower than this a shape gets a dot as well, to be seen and hit. */
const small = 8;

/** Forces in their real outlines, filled by rate. */
export const OutlineMap = memo(function OutlineMap({ outlines, ...map }: OutlineMapProps) {
  const id = useId();
  const { as, bins } = map.answer;
  const places = useMemo(() => largestFirst(outlines), [outlines]);
  const [left, top, right, bottom] = outlines.inset;
  const draw = useCallback(
    (mark: MapMark) => {
      const outline = outlines.areas.get(mark.area.slug);
      return (
        outline && (
          <OutlineMark mark={mark} outline={outline} fill={fillOf({ as, bins }, mark)} id={id} />
        )
      );
    },
    [outlines, as, bins, id],
  );
  const placeOf = (target: Element) =>
    places.find(({ key }) => key === target.getAttribute('data-area'));
  return (
    <Zoomable viewBox={outlines.viewBox} placeOf={placeOf}>
      {(viewBox) => (
        <MapMarks
          {...map}
          viewBox={viewBox}
          className={styles.outlines}
          places={places}
          isTouching
          draw={draw}
        >
          <Patterns id={id} />
          <rect
            className={styles.inset}
            x={left}
            y={top}
            width={right - left}
            height={bottom - top}
          />
          <text className={styles.insetName} x={left + 4} y={bottom - 5}>
            Shetland
          </text>
          <OutlineInsets
            outlines={outlines}
            answer={map.answer}
            selected={map.selected}
            small={small}
            id={id}
          />
        </MapMarks>
      )}
    </Zoomable>
  );
});

/** Small shapes after the large ones that surround them. */
function largestFirst({ areas }: Outlines) {
  return [...areas]
    .sort(([, one], [, other]) => widthOf(other) - widthOf(one))
    .map(([key, { x, y }]) => ({ key, x, y }));
}

interface OutlineMarkProps {
  readonly mark: MapMark;
  readonly outline: Outline;
  readonly fill: string;
  readonly id: string;
}

function OutlineMark({ mark, outline, fill, id }: OutlineMarkProps) {
  const kind = mark.mark.is;
  return (
    <>
      {kind !== 'value' && (
        <path className={styles.pattern} fill={patternOf(id, kind)} d={outline.d} />
      )}
      <path className={`${styles.frame} ${fill}`} d={outline.d} />
      {widthOf(outline) < small && (
        <circle className={`${styles.dot}`} cx={outline.x} cy={outline.y} r={small - 2} />
      )}
    </>
  );
}
