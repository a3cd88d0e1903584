import type { MouseEvent, ReactNode } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { pointName } from '../domain/funnelWords.ts';
import styles from './FunnelChart.module.css';
import { FunnelShape } from './FunnelShape.tsx';
import { canvasOf } from './frame.ts';
import { markNear, nextMark } from './funnelKeys.ts';
import type { FunnelMark, FunnelPlan } from './funnelPlan.ts';
import { useRovingStop } from './useRovingStop.ts';

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
  const { stop, areaAt, handlers } = useRovingStop({
    areas: marks.map(({ point }) => point.area.slug),
    selected: props.highlighted,
    next: (area, key) => nextMark(marks, area, key),
    clicked: (event) => areaUnder(event, marks),
    onPoint,
    onSelect,
  });
  return (
    <svg
      className={styles.plot}
      {...canvasOf(plan)}
      role="group"
      aria-label={props.name}
      {...handlers}
      onPointerMove={(event) => onPoint(areaUnder(event, marks) ?? areaAt(event.target))}
      onPointerLeave={() => onPoint(undefined)}
    >
      {props.behind}
      {marks.map(({ point, x, y }) => (
        <g
          key={point.area.slug}
          role="button"
          tabIndex={point.area.slug === stop ? 0 : -1}
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

/** The force nearest to the pointer, as some points lie under others. Screen readers click without coordinates. */
function areaUnder(
  { clientX, clientY, currentTarget }: MouseEvent<SVGSVGElement>,
  marks: readonly FunnelMark[],
): AreaSlug | undefined {
  if (clientX === 0 && clientY === 0) return undefined;
  const box = currentTarget.getBoundingClientRect();
  return markNear(marks, clientX - box.left, clientY - box.top);
}

function classOf(isHighlighted: boolean): string {
  return [styles.mark, isHighlighted ? styles.highlighted : ''].filter(Boolean).join(' ');
}
