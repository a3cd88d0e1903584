import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import styles from './DotsChart.module.css';
import { type DotsPlan, type DotsQuestion, dotsPlan, type PlacedDot } from './dotsPlan.ts';
import { Fitted } from './Fitted.tsx';
import { canvasOf } from './frame.ts';

interface DotsChartProps {
  readonly question: DotsQuestion;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** One force in words, with its figure. */
  readonly wordsOf: (area: AreaSlug) => string;
  /** The class of a dot's filling: the colour that the force has on the map. */
  readonly fillOf: (area: AreaSlug) => string;
  readonly selected: readonly AreaSlug[];
  /** The force under the pointer or in focus, in this drawing or in one beside it. */
  readonly pointed: AreaSlug | undefined;
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
  readonly width?: number;
}

/** Every force as one dot on an axis of the rate or the count. */
export function DotsChart({ width, ...drawing }: DotsChartProps) {
  return <Fitted width={width}>{(width) => <Drawing {...drawing} width={width} />}</Fitted>;
}

type DrawingProps = DotsChartProps & { readonly width: number };

function Drawing(props: DrawingProps) {
  const { question, width, pointed } = props;
  const plan = useMemo(() => {
    const isNew = pointed !== undefined && !question.named.includes(pointed);
    return dotsPlan(isNew ? { ...question, named: [...question.named, pointed] } : question, width);
  }, [question, width, pointed]);
  return <Dots {...props} plan={plan} />;
}

interface DotsProps extends DrawingProps {
  readonly plan: DotsPlan;
}

/**
 * The forces as one stop of the Tab key: left and right walk along the axis, Home and End go to its
 * ends, Enter or Space chooses. The pointer takes the nearest dot, so that a finger finds one.
 */
function Dots(props: DotsProps) {
  const { plan, selected, pointed, onPoint, onSelect } = props;
  const [reached, setReached] = useState<AreaSlug>();
  const elements = useRef(new Map<AreaSlug, SVGGElement>());
  const areas = plan.placed.map(({ dot }) => dot.area);
  const wanted = [reached, ...selected].find((area) => area !== undefined && areas.includes(area));
  const stop = wanted ?? areas[0];
  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const area = areaOf(event.target, areas);
    if (event.key === 'Escape') onPoint(undefined);
    if (area === undefined) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? undefined : areas[placeAfter(event.key, areas.indexOf(area), areas)];
    if (!isChoice && next === undefined) return;
    event.preventDefault();
    if (isChoice) onSelect(area);
    if (next === undefined) return;
    setReached(next);
    elements.current.get(next)?.focus();
  };
  return (
    <svg
      className={styles.dots}
      {...canvasOf(plan)}
      role="group"
      aria-label={props.name}
      onClick={(event) => {
        const area = areaOf(event.target, areas) ?? nearest(plan, event);
        if (area !== undefined) onSelect(area);
      }}
      onKeyDown={handleKeyDown}
      onPointerMove={(event) => onPoint(areaOf(event.target, areas) ?? nearest(plan, event))}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={({ target }) => onPoint(areaOf(target, areas))}
      onBlur={() => onPoint(undefined)}
    >
      <Backdrop plan={plan} />
      {plan.placed.map((placed) => (
        <g
          key={placed.dot.area}
          ref={(element) => {
            if (element) elements.current.set(placed.dot.area, element);
            else elements.current.delete(placed.dot.area);
          }}
          role="button"
          tabIndex={placed.dot.area === stop ? 0 : -1}
          aria-pressed={selected.includes(placed.dot.area)}
          aria-label={props.wordsOf(placed.dot.area)}
          className={classOf(placed, props)}
          data-area={placed.dot.area}
        >
          <circle className={styles.target} cx={placed.x} cy={placed.y} r={plan.radius + 3} />
          <circle
            className={`${styles.dot} ${props.fillOf(placed.dot.area)}`}
            cx={placed.x}
            cy={placed.y}
            r={placed.dot.area === pointed ? plan.radius + 1.5 : plan.radius}
          />
        </g>
      ))}
      <Names plan={plan} />
    </svg>
  );
}

/** The middle half, the yardstick and the axis. */
function Backdrop({ plan }: { readonly plan: DotsPlan }) {
  const { top, bottom, middle, yardstick } = plan;
  return (
    <svg aria-hidden="true" width={plan.width} height={plan.height}>
      {middle && (
        <rect
          className={styles.middle}
          data-middle
          x={middle[0]}
          y={top}
          width={middle[1] - middle[0]}
          height={bottom - top}
        />
      )}
      <line className={styles.axis} x1={plan.left} x2={plan.right} y1={bottom} y2={bottom} />
      {plan.ticks.map(({ at, value }) => (
        <text key={value} className={styles.tick} x={at} y={bottom + 18}>
          {value.toLocaleString('en-GB')}
        </text>
      ))}
      {yardstick && (
        <line
          className={styles.yardstick}
          data-yardstick
          x1={yardstick.x}
          x2={yardstick.x}
          y1={top - 6}
          y2={bottom}
        />
      )}
    </svg>
  );
}

function Names({ plan: { labels, yardstick, width, height } }: { readonly plan: DotsPlan }) {
  return (
    <svg className={styles.names} aria-hidden="true" width={width} height={height}>
      {yardstick && (
        <text className={styles.yardstickName} {...besideEdge(yardstick.x, width)} y={13}>
          {yardstick.words}
        </text>
      )}
      {labels.map(({ area, words, x, y }) => (
        <text key={area} className={styles.name} data-name={area} x={x} y={y} textAnchor="middle">
          {words}
        </text>
      ))}
    </svg>
  );
}

/** A long name in the outer fifths of the drawing begins or ends at its line. */
function besideEdge(x: number, width: number) {
  const textAnchor = x < width / 5 ? 'start' : x > (4 * width) / 5 ? 'end' : 'middle';
  return { x, textAnchor } as const;
}

function classOf({ dot }: PlacedDot, { selected, pointed }: DotsProps): string {
  const isChosen = selected.includes(dot.area);
  return [styles.mark, isChosen && styles.chosen, dot.area === pointed && styles.pointed]
    .filter(Boolean)
    .join(' ');
}

function areaOf(target: EventTarget, areas: readonly AreaSlug[]): AreaSlug | undefined {
  const element = target instanceof Element ? target.closest('[data-area]') : null;
  return areas.find((area) => area === element?.getAttribute('data-area'));
}

function placeAfter(key: string, from: number, areas: readonly AreaSlug[]): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return from + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return areas.length - 1;
    default:
      return -1;
  }
}

/** How far from a dot the pointer still means it, in pixels. */
const reach = 18;

function nearest(
  plan: DotsPlan,
  event: Pick<PointerEvent<SVGSVGElement>, 'clientX' | 'clientY' | 'currentTarget'>,
): AreaSlug | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const away = (one: PlacedDot) => Math.hypot(one.x - x, one.y - y);
  const [first] = [...plan.placed].sort((one, other) => away(one) - away(other));
  return first && away(first) <= reach ? first.dot.area : undefined;
}
