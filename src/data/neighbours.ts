import type { AreaSlug } from '../domain/area.ts';
import type { Outlines } from '../domain/outline.ts';

/**
 * The forces that share a border, by force: two outlines that have the same piece of line. The
 * outlines are drawn so that neighbours have the very same points along their border.
 */
export function neighboursOf({ areas }: Outlines): Map<AreaSlug, AreaSlug[]> {
  const owners = new Map<string, Set<AreaSlug>>();
  for (const [area, { d }] of areas) {
    for (const piece of piecesOf(d)) {
      owners.set(piece, (owners.get(piece) ?? new Set()).add(area));
    }
  }
  const neighbours = new Map([...areas.keys()].map((area) => [area, new Set<AreaSlug>()]));
  for (const sharing of owners.values()) {
    for (const area of sharing) {
      for (const other of sharing) if (other !== area) neighbours.get(area)?.add(other);
    }
  }
  return new Map([...neighbours].map(([area, others]) => [area, [...others].sort()]));
}

/** The straight pieces of a path of closed rings, each with its ends in one order. */
function piecesOf(path: string): string[] {
  return path.split('M').flatMap((ring) => {
    const points = ring.replace('Z', '').split('L').filter(Boolean);
    return points.flatMap((from, at) => {
      const to = points[(at + 1) % points.length];
      return to === undefined || to === from ? [] : [[from, to].sort().join(' ')];
    });
  });
}
