import { least } from 'd3-array';
import { type Box, boxAround, isInside, overlaps, type Spot } from './boxes.ts';
import { textWidth } from './textSize.ts';

/** A point that gets a label. */
interface NamedPlace extends Spot {
  readonly key: string;
  readonly name: string;
}

/** Where a name stands: the ends of its line and the middle of its height. */
interface PlacedName extends NamedPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** So far from its point that it needs a leader line. */
  readonly isLed: boolean;
}

interface Room {
  /** Where all names must stay. */
  readonly bounds: Box;
  /** Points that labels should avoid overlapping. */
  readonly points: readonly Spot[];
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
      ({ box }) => isInside(box, room.bounds) && !taken.some((other) => overlaps(box, other)),
    );
    const best = least(free, (one) => costOf(one, room));
    if (!best) continue;
    taken.push(best.box);
    placed.push({ ...place, ...best.name });
  }
  return placed;
}

/** A place that a name could stand at. */
interface Candidate {
  readonly box: Box;
  readonly ring: number;
  readonly name: Pick<PlacedName, 'left' | 'right' | 'middle' | 'isLed'>;
}

function spotsAround({ x, y }: NamedPlace, width: number): Candidate[] {
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

function spot(left: number, middle: number, width: number, ring: number): Candidate {
  const box = { left, top: middle - half, width, height: 2 * half };
  return { box, ring, name: { left, right: left + width, middle, isLed: ring > 0 } };
}

/** Covering a point is worse than moving farther out. */
function costOf({ box, ring }: Candidate, { points }: Room): number {
  const covered = points.filter((point) => overlaps(box, boxAround(point, 4))).length;
  return covered * 1.5 + ring;
}
