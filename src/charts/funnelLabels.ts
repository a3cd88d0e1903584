import { least } from 'd3-array';
import { textWidth } from './textSize.ts';

/** A point that gets a label. */
interface NamedPlace {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands: the ends of its line and the middle of its height. */
interface PlacedName extends NamedPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** So far from its point that it needs a leader line. */
  readonly isLed: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room extends Box {
  /** Points that labels should avoid overlapping. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly size: number;
}

/** Half the height of a line of text, and the gap between a point and its label. */
const half = 7.5;
const nearest = 10;

/**
 * Places labels one after the other, so that none overlap: right, left, above or below the point,
 * then the same farther out. A label without room is left out; the words above the plot and the
 * table still have its name.
 */
export function placeNames(wanted: readonly NamedPlace[], room: Room): PlacedName[] {
  const placed: PlacedName[] = [];
  const taken: Box[] = [];
  for (const place of wanted) {
    const spots = spotsAround(place, textWidth(place.name, room.size, true));
    const free = spots.filter(
      ({ box }) => isInside(box, room) && !taken.some((other) => isMet(box, other)),
    );
    const best = least(free, (one) => costOf(one, room));
    if (!best) continue;
    taken.push(best.box);
    placed.push({ ...place, ...best.name });
  }
  return placed;
}

interface Spot {
  readonly box: Box;
  readonly ring: number;
  readonly name: Pick<PlacedName, 'left' | 'right' | 'middle' | 'isLed'>;
}

function spotsAround({ x, y }: NamedPlace, width: number): Spot[] {
  return [0, 1, 2, 3, 4].flatMap((ring) => {
    const away = nearest + ring * 16;
    const [right, left, centre] = [x + away, x - away - width, x - width / 2];
    const corner = away * 0.7;
    return [
      spot(right, y, width, ring),
      spot(left, y, width, ring),
      spot(centre, y - away - 4, width, ring),
      spot(centre, y + away + 4, width, ring),
      spot(x + corner, y - corner, width, ring),
      spot(x + corner, y + corner, width, ring),
      spot(x - corner - width, y - corner, width, ring),
      spot(x - corner - width, y + corner, width, ring),
    ];
  });
}

function spot(left: number, middle: number, width: number, ring: number): Spot {
  const box = { left, right: left + width, top: middle - half, bottom: middle + half };
  return { box, ring, name: { left, right: box.right, middle, isLed: ring > 0 } };
}

/** Covering a point is worse than moving farther out. */
function costOf({ box, ring }: Spot, { points }: Room): number {
  const covered = points.filter(({ x, y }) => isMet(box, around(x, y))).length;
  return covered * 1.5 + ring;
}

function around(x: number, y: number): Box {
  return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}

function isMet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
