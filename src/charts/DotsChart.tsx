import { least } from 'd3-array';
import { type MouseEvent, memo, useContext, useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import styles from './DotsChart.module.css';
import {
  type Dot,
  type DotsPlan,
  type DotsQuestion,
  dotsPlan,
  labelSize,
  type PlacedDot,
} from './dotsPlan.ts';
import { Fitted } from './Fitted.tsx';
import { canvasOf } from './frame.ts';
import { Pointed } from './Pointed.ts';
import { textWidth } from './textSize.ts';
import { useRovingStop } from './useRovingStop.ts';

interface DotsChartProps {
  /** The same object as long as nothing of it changes: what is planned from it is memoised. */
  readonly question: DotsQuestion;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** One force in words, with its figure. */
  readonly wordsOf: (area: AreaSlug) => string;
  /** The class of a dot's filling: the colour that the force has on the map. */
  readonly fillOf: (area: AreaSlug) => string;
  /** The class that gives a chosen force the colour of its line, as `--tone`. */
  readonly toneOf?: (area: AreaSlug) => string;
  readonly selected: readonly AreaSlug[];
  /** The page of a force: without scripts its dot is a link there. */
  readonly hrefOf?: ((area: AreaSlug) => string) | undefined;
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
  readonly width?: number;
}

/** Every force as one dot on an axis of the rate or the count. */
export function DotsChart({ width, ...drawing }: DotsChartProps) {
  return <Fitted width={width}>{(width) => <Drawing {...drawing} width={width} />}</Fitted>;
}

function Drawing({ width, ...props }: DotsChartProps & { readonly width: number }) {
  const plan = useMemo(() => dotsPlan(props.question, width), [props.question, width]);
  return (
    <div className={styles.box}>
      <Dots {...props} plan={plan} />
      <PointedDot {...props} plan={plan} />
    </div>
  );
}

type DotsProps = Omit<DotsChartProps, 'width'> & { readonly plan: DotsPlan };

/**
 * The forces as one stop of the Tab key: left and right walk along the axis, Home and End go to its
 * ends, Enter or Space chooses. The pointer takes the nearest dot, so that a finger finds one.
 */
const Dots = memo(function Dots(props: DotsProps) {
  const { plan, selected, onPoint, onSelect } = props;
  const areas = plan.placed.map(({ dot }) => dot.area);
  const { stop, areaAt, handlers } = useRovingStop({
    areas,
    selected,
    next: (area, key) => areas[placeAfter(key, areas.indexOf(area), areas) ?? -1],
    clicked: (event) => areaAt(event.target) ?? nearest(plan, event),
    onPoint,
    onSelect,
  });
  const Element = props.hrefOf ? 'a' : 'g';
  return (
    <svg
      className={styles.dots}
      {...canvasOf(plan)}
      role="group"
      aria-label={props.name}
      {...handlers}
      onPointerMove={(event) => {
        if (event.pointerType === 'touch') return;
        onPoint(areaAt(event.target) ?? nearest(plan, event));
      }}
      onPointerLeave={() => onPoint(undefined)}
    >
      <Backdrop plan={plan} />
      {plan.placed.map(({ dot, x, y }) => (
        <Element
          key={dot.area}
          href={props.hrefOf?.(dot.area)}
          role="button"
          tabIndex={dot.area === stop ? 0 : -1}
          aria-pressed={selected.includes(dot.area)}
          aria-label={props.wordsOf(dot.area)}
          className={classOf(dot, props)}
          data-area={dot.area}
        >
          <circle className={styles.target} cx={x} cy={y} r={plan.radius + 3} />
          <circle
            className={`${styles.dot} ${props.fillOf(dot.area)}`}
            cx={x}
            cy={y}
            r={plan.radius}
          />
        </Element>
      ))}
      <Names plan={plan} toneOf={props.toneOf} />
    </svg>
  );
});

/** The dot pointed at, larger and named, over the others: they need not be drawn again for it. */
function PointedDot({ plan, question, fillOf, toneOf, selected }: DotsProps) {
  const pointed = useContext(Pointed);
  const placed = plan.placed.find(({ dot }) => dot.area === pointed);
  if (!placed) return null;
  const { dot, x, y } = placed;
  const words = `${dot.name} ${question.words(dot.value)}`;
  const half = textWidth(words, labelSize, true) / 2;
  const isChosen = selected.includes(dot.area);
  const isNamed = plan.labels.some(({ area }) => area === dot.area);
  const tone = isChosen ? `${styles.chosen} ${toneOf?.(dot.area) ?? ''}` : '';
  return (
    <svg className={styles.over} aria-hidden="true" {...canvasOf(plan)}>
      <g className={`${styles.mark} ${styles.pointed} ${tone}`}>
        <circle className={`${styles.dot} ${fillOf(dot.area)}`} cx={x} cy={y} r={plan.radius + 2} />
        {!isNamed && (
          <text
            className={styles.name}
            data-pointed={dot.area}
            x={Math.min(Math.max(x, half), plan.width - half)}
            y={y - plan.radius - 7}
            textAnchor="middle"
          >
            {words}
          </text>
        )}
      </g>
    </svg>
  );
}

/** The middle half, the national rate and the axis. */
function Backdrop({ plan }: { readonly plan: DotsPlan }) {
  const { top, bottom, middle, nationalRate } = plan;
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
      {nationalRate && (
        <line
          className={styles.nationalRate}
          data-national-rate
          x1={nationalRate.x}
          x2={nationalRate.x}
          y1={top - 6}
          y2={bottom}
        />
      )}
    </svg>
  );
}

interface NamesProps {
  readonly plan: DotsPlan;
  readonly toneOf: DotsProps['toneOf'];
}

function Names({ plan: { labels, nationalRate, width, height }, toneOf }: NamesProps) {
  return (
    <svg className={styles.names} aria-hidden="true" width={width} height={height}>
      {nationalRate && (
        <text className={styles.nationalRateName} {...insideEdge(nationalRate.x, width)} y={13}>
          {nationalRate.words}
        </text>
      )}
      {labels.map(({ area, words, x, y }) => (
        <text
          key={area}
          className={`${styles.name} ${toneOf?.(area) ?? ''}`}
          data-name={area}
          x={x}
          y={y}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </svg>
  );
}

/** A long name in the outer fifths of the drawing begins or ends at its line. */
function insideEdge(x: number, width: number) {
  const textAnchor = x < width / 5 ? 'start' : x > (4 * width) / 5 ? 'end' : 'middle';
  return { x, textAnchor } as const;
}

function classOf({ area, isOutside }: Dot, { selected, toneOf }: DotsProps): string {
  const isChosen = selected.includes(area);
  return [
    styles.mark,
    isOutside && styles.outside,
    isChosen && styles.chosen,
    isChosen && toneOf?.(area),
  ]
    .filter(Boolean)
    .join(' ');
}

/** May lie beyond an end of the axis; undefined for a key that does not move. */
function placeAfter(key: string, from: number, areas: readonly AreaSlug[]): number | undefined {
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
      return undefined;
  }
}

/** How far from a dot the pointer still means it, in pixels. */
const reach = 18;

function nearest(
  plan: DotsPlan,
  event: Pick<MouseEvent<SVGSVGElement>, 'clientX' | 'clientY' | 'currentTarget'>,
): AreaSlug | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const away = (one: PlacedDot) => Math.hypot(one.x - x, one.y - y);
  const first = least(plan.placed, away);
  return first && away(first) <= reach ? first.dot.area : undefined;
}
