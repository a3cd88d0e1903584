import type { AreaSlug } from '../domain/area.ts';
import styles from './FunnelChart.module.css';
import { placeNames } from './funnelLabels.ts';
import { type FunnelMark, type FunnelPlan, labelSize } from './funnelPlan.ts';

interface FunnelNamesProps {
  readonly plan: FunnelPlan;
  readonly marks: readonly FunnelMark[];
  /** In the order in which they get their places. */
  readonly named: readonly AreaSlug[];
}

/** Names of some forces beside their points. */
export function FunnelNames({ plan, marks, named }: FunnelNamesProps) {
  const slugs = [...new Set(named)];
  const wanted = slugs.flatMap((slug) => {
    const mark = marks.find(({ point }) => point.area.slug === slug);
    if (!mark) return [];
    const { area } = mark.point;
    const name = plan.isNarrow ? area.shortName : area.name;
    return { key: slug, name, x: mark.x, y: mark.y };
  });
  const { left, right, top, bottom } = plan;
  const bounds = { left, top, width: right - left, height: bottom - top };
  const room = { bounds, points: marks, size: labelSize };
  return (
    <svg className={styles.names} aria-hidden="true" width={plan.width} height={plan.height}>
      {placeNames(wanted, room).map(({ key, name, x, y, left, right, middle, isLed }) => (
        <g key={key} data-name={key}>
          {isLed && (
            <path className={styles.lead} d={leadOf({ x, y }, nearEnd(x, left, right), middle)} />
          )}
          <text className={styles.name} x={left} y={middle + 4.5}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where the leader line meets a name: at its nearer end, or straight above the point. */
function nearEnd(x: number, left: number, right: number): number {
  return Math.min(Math.max(x, left - 2), right + 2);
}

/** Begins at the edge of the point, not in its middle. */
function leadOf(from: { readonly x: number; readonly y: number }, x: number, y: number): string {
  const [dx, dy] = [x - from.x, y - from.y];
  const share = 7 / Math.max(7, Math.hypot(dx, dy));
  return `M${from.x + dx * share} ${from.y + dy * share}L${x} ${y}`;
}
