import type { AreaSlug } from '../domain/area.ts';
import type { FunnelMark } from './funnelPlan.ts';
import { nextPlace } from './mapKeys.ts';

/**
 * The force that a key leads to. Left and right step through all of them by residents, so that each
 * can be reached however close it lies to others; up and down lead to the next above or below.
 */
export function nextMark(
  marks: readonly FunnelMark[],
  from: AreaSlug,
  key: string,
): AreaSlug | undefined {
  const isUpright = key === 'ArrowUp' || key === 'ArrowDown';
  const places = marks.map(({ point, x, y }, at) => ({
    key: point.area.slug,
    x: isUpright ? x : at,
    y: isUpright ? y : 0,
  }));
  return nextPlace(places, from, key);
}

/** How far from a point the pointer still means it, in pixels. */
const reach = 24;

export function markNear(marks: readonly FunnelMark[], x: number, y: number): AreaSlug | undefined {
  let nearest: AreaSlug | undefined;
  let distance = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away > distance) continue;
    nearest = mark.point.area.slug;
    distance = away;
  }
  return nearest;
}
