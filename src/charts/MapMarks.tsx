import { memo, type ReactNode, useContext, useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { binFor } from '../domain/bins.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markName } from '../domain/markWords.ts';
import styles from './Map.module.css';
import { nextPlace, type Place } from './mapKeys.ts';
import { Pointed } from './Pointed.ts';
import { useRovingStop } from './useRovingStop.ts';

export interface MapProps {
  readonly answer: MapAnswer;
  /** What the map shows, in a sentence. */
  readonly name: string;
  readonly selected: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  /** The force under the pointer or in focus; undefined when there is none. */
  readonly onPoint: (area: AreaSlug | undefined) => void;
  /** The page of a force: without scripts its mark is a link there. */
  readonly hrefOf?: ((area: AreaSlug) => string) | undefined;
}

interface MapMarksProps extends MapProps {
  readonly viewBox: string;
  readonly className: string | undefined;
  readonly places: readonly Place<AreaSlug>[];
  /** Where shapes touch, the chosen ones are drawn last, so that their edge lies above the others. */
  readonly isTouching?: boolean;
  /** Must be referentially stable; marks are memoised on it. */
  readonly draw: (mark: MapMark) => ReactNode;
  readonly children?: ReactNode;
}

/**
 * The marks of a map as one stop of the Tab key: arrow keys move by position, Home and End to the
 * ends, Enter or Space chooses. Each mark's name is its force and figure in words.
 */
export function MapMarks(props: MapMarksProps) {
  const { answer, places, selected, isTouching = false, onPoint, onSelect } = props;
  const marks = useMemo(() => marksAt(places, answer), [places, answer]);
  const { stop, areaAt, handlers } = useRovingStop({
    areas: marks.map(({ area }) => area.slug),
    selected,
    next: (area, key) => nextPlace(places, area, key),
    onPoint,
    onSelect,
  });
  const isChosen = ({ area }: MapMark) => selected.includes(area.slug);
  const ordered = isTouching
    ? [...marks].sort((one, other) => Number(isChosen(one)) - Number(isChosen(other)))
    : marks;
  return (
    <div className={props.className}>
      <svg
        className={styles.drawing}
        viewBox={props.viewBox}
        role="group"
        aria-label={props.name}
        {...handlers}
        onPointerOver={({ target }) => onPoint(areaAt(target))}
        // From one mark to another, the other tells where the pointer is now.
        onPointerOut={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Element) || !areaAt(relatedTarget)) onPoint(undefined);
        }}
      >
        {props.children}
        {ordered.map((mark) => (
          <Mark
            key={mark.area.slug}
            mark={mark}
            isStop={mark.area.slug === stop}
            isChosen={isChosen(mark)}
            href={props.hrefOf?.(mark.area.slug)}
            draw={props.draw}
          />
        ))}
      </svg>
      <PointedMark marks={marks} viewBox={props.viewBox} draw={props.draw} />
    </div>
  );
}

interface PointedMarkProps extends Pick<MapMarksProps, 'viewBox' | 'draw'> {
  readonly marks: readonly MapMark[];
}

/** Drawn once more over the map: its own place there stays, and with it the focus. */
function PointedMark({ marks, viewBox, draw }: PointedMarkProps) {
  const pointed = useContext(Pointed);
  const over = marks.find(({ area }) => area.slug === pointed);
  return (
    <svg className={styles.over} viewBox={viewBox} aria-hidden="true">
      {over && (
        <g className={styles.pointed} data-pointed={pointed}>
          {draw(over)}
        </g>
      )}
    </svg>
  );
}

/** The marks that have a place, in the order of the places: what is drawn later lies above. */
function marksAt(places: readonly Place<AreaSlug>[], { marks }: MapAnswer): MapMark[] {
  const found = new Map(marks.map((mark) => [mark.area.slug, mark]));
  return places.flatMap(({ key }) => found.get(key) ?? []);
}

interface MarkProps {
  readonly mark: MapMark;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly href: string | undefined;
  readonly draw: (mark: MapMark) => ReactNode;
}

/** One force; not drawn again while its figure and its state stay the same. */
const Mark = memo(function Mark(props: MarkProps) {
  const { mark, isStop, isChosen, href, draw } = props;
  const Element = href === undefined ? 'g' : 'a';
  return (
    <Element
      href={href}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={`${mark.area.name}: ${markName(mark.mark)}`}
      className={classOf(mark, isChosen)}
      data-area={mark.area.slug}
    >
      {draw(mark)}
    </Element>
  );
});

function classOf({ isOutside }: MapMark, isChosen: boolean): string {
  return [styles.mark, isOutside && styles.outside, isChosen && styles.chosen]
    .filter(Boolean)
    .join(' ');
}

/** The class of a mark's filling: one of five for a rate; plain for counts; open over a pattern. */
export function fillOf({ as, bins }: Pick<MapAnswer, 'as' | 'bins'>, { mark }: MapMark): string {
  if (mark.is !== 'value') return styles.open ?? '';
  if (as === 'count') return styles.plain ?? '';
  return binClass(binFor(bins, mark.value), bins.length);
}

/** Fewer than five classes are spread over the ramp, so that the deepest stays the highest. */
export function binClass(bin: number, bins: number): string {
  const step = bins > 1 ? Math.round((bin * 4) / (bins - 1)) : 2;
  return styles[`class${step}`] ?? '';
}
