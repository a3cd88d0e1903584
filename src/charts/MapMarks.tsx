import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { binFor } from '../domain/bins.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markWords } from '../domain/words.ts';
import styles from './Map.module.css';
import { nextPlace, type Place } from './mapKeys.ts';

export interface MapProps {
  readonly answer: MapAnswer;
  /** What the map shows, in a sentence. */
  readonly name: string;
  readonly selected: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  /** The force under the pointer or in focus; undefined when there is none. */
  readonly onPoint: (area: AreaSlug | undefined) => void;
}

interface MapMarksProps extends MapProps {
  readonly viewBox: string;
  readonly className: string | undefined;
  readonly places: readonly Place<AreaSlug>[];
  readonly draw: (mark: MapMark) => ReactNode;
  readonly children?: ReactNode;
}

/**
 * The marks of a map as one stop of the Tab key: arrow keys move by position, Home and End to the
 * ends, Enter or Space chooses. Each mark's name is its force and figure in words.
 */
export function MapMarks(props: MapMarksProps) {
  const { answer, places, selected } = props;
  const [current, setCurrent] = useState<AreaSlug | undefined>(
    (places.find(({ key }) => key === selected[0]) ?? places[0])?.key,
  );
  const elements = useRef(new Map<AreaSlug, SVGGElement>());
  const handleKeyDown = (event: KeyboardEvent, area: AreaSlug) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onSelect(area);
      return;
    }
    const next = nextPlace(places, area, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    elements.current.get(next)?.focus();
  };
  const keys = new Set(places.map(({ key }) => key));
  const marks = answer.marks.filter(({ area }) => keys.has(area.slug));
  const isChosen = ({ area }: MapMark) => selected.includes(area.slug);
  // What is drawn later lies above: in the order of the places, the chosen ones last.
  const order = new Map(places.map(({ key }, at) => [key, at]));
  const rank = (mark: MapMark) =>
    (order.get(mark.area.slug) ?? 0) + (isChosen(mark) ? places.length : 0);
  const ordered = marks.toSorted((one, other) => rank(one) - rank(other));
  return (
    <svg className={props.className} viewBox={props.viewBox} role="group" aria-label={props.name}>
      {props.children}
      {ordered.map((mark) => (
        <g
          key={mark.area.slug}
          ref={(element) => {
            if (element) elements.current.set(mark.area.slug, element);
            else elements.current.delete(mark.area.slug);
          }}
          role="button"
          tabIndex={mark.area.slug === current ? 0 : -1}
          aria-pressed={isChosen(mark)}
          aria-label={`${mark.area.name}: ${markWords(mark.mark)}`}
          className={classOf(mark, isChosen(mark))}
          data-area={mark.area.slug}
          onClick={() => {
            setCurrent(mark.area.slug);
            props.onSelect(mark.area.slug);
          }}
          onKeyDown={(event) => handleKeyDown(event, mark.area.slug)}
          onPointerEnter={() => props.onPoint(mark.area.slug)}
          onPointerLeave={() => props.onPoint(undefined)}
          onFocus={() => props.onPoint(mark.area.slug)}
          onBlur={() => props.onPoint(undefined)}
        >
          {props.draw(mark)}
        </g>
      ))}
    </svg>
  );
}

function classOf({ isOutside }: MapMark, isChosen: boolean): string {
  return [styles.mark, isOutside ? styles.outside : '', isChosen ? styles.chosen : '']
    .filter(Boolean)
    .join(' ');
}

/** The class of a mark's filling: one of five for a rate; plain for counts; open over a pattern. */
export function fillOf(answer: MapAnswer, { mark }: MapMark): string {
  if (mark.is !== 'value') return styles.open ?? '';
  if (answer.as === 'count') return styles.plain ?? '';
  const bin = binFor(answer.bins, mark.value);
  return binClass(bin, answer.bins.length);
}

/** Fewer than five classes are spread over the ramp, so that the deepest stays the highest. */
export function binClass(bin: number, bins: number): string {
  const step = bins > 1 ? Math.round((bin * 4) / (bins - 1)) : 2;
  return styles[`class${step}`] ?? '';
}
