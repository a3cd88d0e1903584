import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import styles from './Map.module.css';
import { fillOf } from './MapMarks.tsx';
import { patternOf } from './Patterns.tsx';

interface OutlineInsetsProps {
  readonly outlines: Outlines;
  readonly answer: MapAnswer;
  readonly selected: readonly AreaSlug[];
  readonly small: number;
  /** Of the patterns. */
  readonly id: string;
}

/** How wide each inset is, and where the first stands: in the sea beside the east coast. */
const width = 96;
const [right, top, gap] = [6, 196, 22];

/** Forces too small to be seen, drawn larger beside the map with the one around them. */
export function OutlineInsets({ outlines, answer, selected, small, id }: OutlineInsetsProps) {
  const marks = new Map(answer.marks.map((mark) => [mark.area.slug, mark]));
  const edge = Number(outlines.viewBox.split(' ')[2]);
  let y = top;
  return insetsOf(outlines, small).map(({ around, areas }) => {
    const [left, up, end, down] = around.box;
    const height = (width * (down - up)) / (end - left);
    const at = y;
    y += height + gap;
    const name = areas.flatMap((slug) => marks.get(slug)?.area.region ?? [])[0];
    return (
      <g key={areas.join(' ')} data-inset>
        <text className={styles.insetName} x={edge - right - width} y={at - 5}>
          {name}
        </text>
        <svg
          aria-hidden="true"
          x={edge - right - width}
          y={at}
          width={width}
          height={height}
          viewBox={`${left} ${up} ${end - left} ${down - up}`}
        >
          {areas.map((slug) => {
            const [mark, outline] = [marks.get(slug), outlines.areas.get(slug)];
            return mark && outline ? (
              <InsetMark
                key={slug}
                mark={mark}
                outline={outline}
                answer={answer}
                isChosen={selected.includes(slug)}
                id={id}
              />
            ) : null;
          })}
        </svg>
      </g>
    );
  });
}

interface InsetMarkProps extends Pick<OutlineInsetsProps, 'answer' | 'id'> {
  readonly mark: MapMark;
  readonly outline: Outline;
  readonly isChosen: boolean;
}

/** Pointed at and chosen like the shape on the map, which the keyboard and screen readers have. */
function InsetMark({ mark, outline, answer, isChosen, id }: InsetMarkProps) {
  const kind = mark.mark.is;
  return (
    <g className={`${styles.mark} ${isChosen ? styles.chosen : ''}`} data-inset-of={mark.area.slug}>
      {kind !== 'value' && (
        <path className={styles.pattern} fill={patternOf(id, kind)} d={outline.d} />
      )}
      <path className={`${styles.frame} ${fillOf(answer, mark)}`} d={outline.d} />
    </g>
  );
}

interface Inset {
  readonly around: Outline;
  /** The one around first, so that the small ones lie over it. */
  readonly areas: readonly AreaSlug[];
}

/** For each small shape the smallest other one whose box holds it. */
function insetsOf({ areas }: Outlines, small: number): Inset[] {
  const all = [...areas].map(([slug, outline]) => ({ slug, outline }));
  return all
    .filter(({ outline }) => widthOf(outline) < small)
    .flatMap((one) => {
      const holding = all
        .filter((other) => other !== one && holds(other.outline, one.outline))
        .sort((a, b) => widthOf(a.outline) - widthOf(b.outline));
      const [first] = holding;
      return first ? [{ around: first.outline, areas: [first.slug, one.slug] }] : [];
    });
}

function holds({ box: [left, top, right, bottom] }: Outline, { x, y }: Outline): boolean {
  return x > left && x < right && y > top && y < bottom;
}

export function widthOf({ box: [left, , right] }: Outline): number {
  return right - left;
}
