import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { pointName } from '../domain/funnelWords.ts';
import styles from './FunnelChart.module.css';
import { FunnelShape } from './FunnelShape.tsx';
import { canvasOf } from './frame.ts';
import { markNear, nextMark } from './funnelKeys.ts';
import type { FunnelMark, FunnelPlan } from './funnelPlan.ts';

interface FunnelPointsProps {
  readonly plan: FunnelPlan;
  readonly marks: readonly FunnelMark[];
  readonly target: number;
  readonly name: string;
  readonly selected: readonly AreaSlug[];
  readonly highlighted: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  /** The force under the pointer or in focus; undefined when there is none. */
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly behind: ReactNode;
  readonly above: ReactNode;
}

/**
 * The forces as one stop of the Tab key, like those of a map: arrow keys move, Enter or Space
 * chooses. Points lie close, so the pointer takes the nearest one; Escape hides its name.
 */
export function FunnelPoints(props: FunnelPointsProps) {
  const { plan, marks, selected, onSelect, onPoint } = props;
  const [last, setLast] = useState<AreaSlug | undefined>(props.highlighted[0]);
  const [isByKey, setIsByKey] = useState(false);
  const elements = useRef(new Map<AreaSlug, SVGGElement>());
  const slugs = marks.map(({ point }) => point.area.slug);
  // The force that was reached last may have no point in another year.
  const current = last && slugs.includes(last) ? last : slugs[0];
  const choose = (area: AreaSlug | undefined) => {
    if (area === undefined) return;
    setLast(area);
    onSelect(area);
  };
  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const area = areaOfEvent(event, marks);
    if (event.key === 'Escape') onPoint(undefined);
    if (area === undefined) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = nextMark(marks, area, event.key);
    if (!isChoice && next === undefined) return;
    event.preventDefault();
    if (isChoice) choose(area);
    if (next === undefined) return;
    setIsByKey(true);
    setLast(next);
    elements.current.get(next)?.focus();
  };
  return (
    <svg
      className={styles.plot}
      {...canvasOf(plan)}
      role="group"
      aria-label={props.name}
      // WebKit shows no focus ring on what a script focuses after a click (:focus-visible).
      data-by-key={isByKey || undefined}
      onPointerDown={() => setIsByKey(false)}
      onClick={(event) => choose(areaOfEvent(event, marks))}
      onKeyDown={handleKeyDown}
      onPointerMove={(event) => onPoint(areaOfEvent(event, marks))}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={(event) => onPoint(areaOfEvent(event, marks))}
      onBlur={() => onPoint(undefined)}
    >
      {props.behind}
      {marks.map(({ point, x, y }) => (
        <g
          key={point.area.slug}
          ref={(element) => {
            if (element) elements.current.set(point.area.slug, element);
            else elements.current.delete(point.area.slug);
          }}
          role="button"
          tabIndex={point.area.slug === current ? 0 : -1}
          aria-pressed={selected.includes(point.area.slug)}
          aria-label={pointName(point, props.target)}
          className={classOf(props.highlighted.includes(point.area.slug))}
          data-area={point.area.slug}
          data-lies={point.lies}
        >
          <circle className={styles.ring} cx={x} cy={y} r={11} />
          <FunnelShape lies={point.lies} x={x} y={y} />
        </g>
      ))}
      {props.above}
    </svg>
  );
}

type AnyEvent =
  | MouseEvent<SVGSVGElement>
  | KeyboardEvent<SVGSVGElement>
  | FocusEvent<SVGSVGElement>;

/**
 * The force nearest to the pointer, as some points lie under others; else the one whose mark the
 * event happened on. Screen readers click without coordinates.
 */
function areaOfEvent(event: AnyEvent, marks: readonly FunnelMark[]): AreaSlug | undefined {
  return areaUnderPointer(event, marks) ?? areaOfMark(event.target, marks);
}

function areaUnderPointer(event: AnyEvent, marks: readonly FunnelMark[]): AreaSlug | undefined {
  if (!('clientX' in event) || (event.clientX === 0 && event.clientY === 0)) return undefined;
  const box = event.currentTarget.getBoundingClientRect();
  return markNear(marks, event.clientX - box.left, event.clientY - box.top);
}

function areaOfMark(target: EventTarget, marks: readonly FunnelMark[]): AreaSlug | undefined {
  const mark = target instanceof Element ? target.closest('[data-area]') : null;
  const slug = mark?.getAttribute('data-area');
  return marks.find(({ point }) => point.area.slug === slug)?.point.area.slug;
}

function classOf(isHighlighted: boolean): string {
  return [styles.mark, isHighlighted ? styles.highlighted : ''].filter(Boolean).join(' ');
}
