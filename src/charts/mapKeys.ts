/** A mark's place on a map, for moving between marks by arrow keys. */
export interface Place<K extends string = string> {
  readonly key: K;
  readonly x: number;
  readonly y: number;
}

/** The mark that a key leads to from `from`; undefined for keys that do not move, or at the edge. */
export function nextPlace<K extends string>(
  places: readonly Place<K>[],
  from: K,
  key: string,
): K | undefined {
  const start = places.find((place) => place.key === from);
  if (!start) return undefined;
  switch (key) {
    case 'Home':
      return inReadingOrder(places)[0]?.key;
    case 'End':
      return inReadingOrder(places).at(-1)?.key;
    case 'ArrowRight':
      return nearest(places, start, 1, 0);
    case 'ArrowLeft':
      return nearest(places, start, -1, 0);
    case 'ArrowDown':
      return nearest(places, start, 0, 1);
    case 'ArrowUp':
      return nearest(places, start, 0, -1);
    default:
      return undefined;
  }
}

/** Straight ahead counts for more than near: a step sideways costs three ahead. */
const sidewaysCost = 3;

function nearest<K extends string>(
  places: readonly Place<K>[],
  start: Place<K>,
  dx: number,
  dy: number,
): K | undefined {
  let best: K | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { key, x, y } of places) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const cost = ahead + sidewaysCost * aside;
    if (ahead > 0 && cost < lowest) {
      best = key;
      lowest = cost;
    }
  }
  return best;
}

function inReadingOrder<K extends string>(places: readonly Place<K>[]): Place<K>[] {
  return [...places].sort((one, other) => one.y - other.y || one.x - other.x);
}
