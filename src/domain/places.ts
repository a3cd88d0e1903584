import type { Area } from './area.ts';

/** A council, by one of its names. */
export interface Council {
  readonly name: string;
  readonly area: Area['slug'];
}

/** A town, village or suburb, and the force that polices it. */
export interface Place {
  readonly name: string;
  /** The county or council it lies in; empty where its own name says it. */
  readonly county: string;
  readonly area: Area['slug'];
}

/** A name that led to a force. */
export interface PlaceMatch {
  readonly force: Area;
  /** The town, council or other name; the force's own name where that was typed. */
  readonly name: string;
  /** Tells places of one name apart; empty where there is nothing to add. */
  readonly county: string;
}

export interface Found {
  /**
   * The best first: the whole name before its beginning, forces before councils before towns. Where
   * nothing fits, those of the name that may have been meant.
   */
  readonly matches: readonly PlaceMatch[];
  /** A name one letter away from what was typed, where nothing fits. */
  readonly meant: string | undefined;
  /** What was typed has the shape of a postcode, which no file here knows. */
  readonly isPostcode: boolean;
}

interface Entry extends PlaceMatch {
  readonly words: readonly string[];
  readonly whole: string;
  readonly rank: number;
}

/** All names, ready to be searched: made once, when their file has come. */
type PlaceIndex = readonly Entry[];

/** Words in lower case without accents and punctuation; "saint" and "st." are one word, "&" is "and". */
function placeWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !filler.has(word))
    .map((word) => (word === 'saint' ? 'st' : word));
}

/** In half of all names, and left out by half of those who type them. */
const filler = new Set(['and', 'the', 'of', 'police']);

/** @param places largest first */
export function placeIndexOf(
  forces: readonly Area[],
  councils: readonly Council[],
  places: readonly Place[],
): PlaceIndex {
  const bySlug = new Map(forces.map((force) => [force.slug, force]));
  const named = [
    ...forces.flatMap(ownNames),
    ...councils.map(({ name, area }) => ({ name, county: '', area, rank: 2 })),
    ...countiesIn(places),
    ...places.map((place) => ({ ...place, rank: 3 })),
  ];
  const seen = new Set<string>();
  return named.flatMap(({ name, county, area, rank }) => {
    const force = bySlug.get(area);
    const words = placeWords(name);
    const whole = words.join(' ');
    const key = `${whole}, ${area}`;
    // A council and its town are one place to a reader.
    if (!force || seen.has(key)) return [];
    seen.add(key);
    return [{ force, name, county, words, whole, rank }];
  });
}

function ownNames({ slug, name, otherNames }: Area) {
  const named = (one: string, rank: number) => ({ name: one, county: '', area: slug, rank });
  return [named(name, 0), ...otherNames.map((other) => named(other, 1))];
}

function countiesIn(places: readonly Place[]) {
  const named = places.filter(({ county }) => county !== '');
  return named.map(({ county, area }) => ({ name: county, county: '', area, rank: 2 }));
}

const nothing: Found = { matches: [], meant: undefined, isPostcode: false };

/** An empty query finds nothing; each word typed must begin a word of the name. */
export function findPlaces(index: PlaceIndex, query: string): Found {
  const words = placeWords(query);
  if (words.length === 0) return nothing;
  const whole = words.join(' ');
  const fitting = index
    .filter((entry) => words.every((word) => entry.words.some((one) => one.startsWith(word))))
    .map((entry, order) => ({ entry, order, closeness: closenessOf(entry, whole) }));
  fitting.sort(
    (one, other) =>
      one.closeness - other.closeness ||
      one.entry.rank - other.entry.rank ||
      one.order - other.order,
  );
  if (fitting.length > 0) return { ...nothing, matches: fitting.map(({ entry }) => entry) };
  if (hasPostcodeShape(query)) return { ...nothing, isPostcode: true };
  const meant = index.find((entry) => isOneLetterAway(entry.whole, whole));
  if (!meant) return nothing;
  return { ...nothing, meant: meant.name, matches: namesakes(index, meant) };
}

function namesakes(index: PlaceIndex, { whole }: Entry): PlaceMatch[] {
  return index.filter((entry) => entry.whole === whole);
}

/** 0 for the whole name, 1 for its beginning, 2 for words further in. */
function closenessOf({ whole }: Entry, typed: string): number {
  if (whole === typed) return 0;
  return whole.startsWith(typed) ? 1 : 2;
}

/** "TF1 1AA", "tf1", "SW1A": letters, digits, and nothing that a name has. */
function hasPostcodeShape(query: string): boolean {
  return /^\s*[a-z]{1,2}\d[a-z\d]?(\s*\d([a-z]{1,2})?)?\s*$/i.test(query);
}

/** One letter more, less, other, or two neighbours swapped; too short a word could mean anything. */
export function isOneLetterAway(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
