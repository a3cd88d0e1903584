import type { Area } from './area.ts';
import {
  bothSaints,
  hasPostcode,
  isOneLetterAway,
  joined,
  placeWords,
  withoutFillers,
} from './typed.ts';

/** Names that find a council, and are not the one that it is called by today in English. */
export const otherCouncils = ['welsh', 'former', 'variant'] as const;

/** A council, by one of its names. */
export interface Council {
  readonly name: string;
  readonly area: Area['slug'];
  /** Absent for the name that it is called by. */
  readonly kind?: (typeof otherCouncils)[number];
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
   * nothing fits, those of the names that may have been meant.
   */
  readonly matches: readonly PlaceMatch[];
  /** The only match, or the only one whose whole name was typed; undefined where another may be meant. */
  readonly sure: PlaceMatch | undefined;
  /** Nothing fits; each match is one letter away from what was typed. */
  readonly isGuess: boolean;
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
    const whole = joined(words);
    const key = `${whole}, ${area}`;
    // A council and its town are one place to a reader.
    if (!force || seen.has(key)) return [];
    seen.add(key);
    return [{ force, name, county, words: bothSaints(words), whole, rank }];
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

const nothing: Found = { matches: [], sure: undefined, isGuess: false, isPostcode: false };

/** An empty query finds nothing; each word typed must begin a word of the name, but see `fitting`. */
export function findPlaces(index: PlaceIndex, query: string): Found {
  const typed = placeWords(query);
  if (typed.length === 0) return nothing;
  const fits = fitting(index, typed);
  const matches = fits.map(({ entry }) => entry);
  if (matches.length > 0) return { ...nothing, matches, sure: sureOf(fits) };
  if (hasPostcode(query)) return { ...nothing, isPostcode: true };
  const names = [joined(typed), joined(withoutFillers(typed))];
  const near = index.filter(({ whole }) => names.some((name) => isOneLetterAway(whole, name)));
  return { ...nothing, matches: near, isGuess: near.length > 0 };
}

/** A name that was typed, whole or in part. */
interface Fit {
  readonly entry: Entry;
  /** How many of the words typed the name has not. */
  readonly lack: number;
  readonly closeness: number;
}

/** The names that have all words typed; where none has, those that lack but fillers. */
function fitting(index: PlaceIndex, typed: readonly string[]): Fit[] {
  const needed = withoutFillers(typed);
  const fits = index
    .filter((entry) => needed.every((word) => begins(entry, word)))
    .map((entry) => {
      const had = typed.filter((word) => begins(entry, word));
      const lack = typed.length - had.length;
      return { entry, lack, closeness: closenessOf(entry, joined(had)) };
    });
  const whole = fits.filter(({ lack }) => lack === 0);
  return (whole.length > 0 ? whole : fits).sort(
    (one, other) =>
      one.closeness - other.closeness || one.lack - other.lack || one.entry.rank - other.entry.rank,
  );
}

function sureOf(fits: readonly Fit[]): PlaceMatch | undefined {
  const [first, second] = fits;
  if (!first || !second) return first?.entry;
  const isRivalled = second.closeness === 0 && second.lack === first.lack;
  return first.closeness === 0 && !isRivalled ? first.entry : undefined;
}

/** While some names are missing, another place may be the one that is meant. */
export function withoutGuess(found: Found): Found {
  return found.isGuess ? nothing : { ...found, sure: undefined };
}

function begins({ words }: Entry, typed: string): boolean {
  return words.some((word) => word.startsWith(typed));
}

/** 0 for the whole name, 1 for its beginning, 2 for words further in. */
function closenessOf({ whole }: Entry, typed: string): number {
  if (whole === typed) return 0;
  return whole.startsWith(typed) ? 1 : 2;
}
