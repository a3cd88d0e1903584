/** A place in the list of looks, from 0, for each chosen force by its slug. */
export type Places = ReadonlyMap<string, number>;

export type Tone = 'tone0' | 'tone1' | 'tone2' | 'tone3' | 'toneInk';

/** How a line is told from all others of its drawing. */
export interface Look {
  readonly tone: Tone;
  /** Which of the marker shapes, from 0. */
  readonly shape: number;
  readonly isDashed: boolean;
}

const tones = ['tone0', 'tone1', 'tone2', 'tone3'] as const;

/** How far the shapes are moved on, each time all tones are used: 16 places, no look twice. */
const moved = [0, 2, 1, 3];

/** Four tones, each with the same shape; after the fourth they return, dashed and with other shapes. */
export function lookAt(place: number): Look {
  const round = Math.floor(place / tones.length);
  return {
    tone: tones[place % tones.length] ?? 'tone0',
    shape: ((place % tones.length) + (moved[round % moved.length] ?? 0)) % 4,
    isDashed: round > 0,
  };
}

/** National lines are in ink; several of them are told apart by dash and shape. */
export function nationalLookAt(order: number): Look {
  return { tone: 'toneInk', shape: order % 4, isDashed: order > 0 };
}

/** Those that stay keep their places; newcomers get the lowest free ones, in their order. */
export function placesAfter(before: Places, chosen: readonly string[]): Places {
  const kept = chosen.flatMap((key) => {
    const place = before.get(key);
    return place === undefined ? [] : [[key, place] as const];
  });
  const places = new Map(kept);
  const taken = new Set(places.values());
  let next = 0;
  for (const key of chosen) {
    if (places.has(key)) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    places.set(key, next);
  }
  return places;
}
