import type { Area } from './area.ts';

/** A force that matches what a reader typed, and the name that made it match. */
export interface Match {
  readonly force: Area;
  /** The council or other name, where it was not the force's own. */
  readonly because?: string;
}

export interface Council {
  readonly name: string;
  readonly area: Area['slug'];
}

/** Words in lower case, without accents, apostrophes or other punctuation. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Typed by habit, and in half of all names: they find nothing by themselves. */
const empty = new Set(['and', 'the', 'of', 'police']);

/** Each word typed begins a word of the name, in any order. */
function begins(name: string, words: readonly string[]): boolean {
  const parts = wordsOf(name);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/**
 * Forces by their own names first, then by other names (counties, initials), then by the councils
 * they police. An empty query finds every force.
 */
export function findForces(
  forces: readonly Area[],
  councils: readonly Council[],
  query: string,
): Match[] {
  const words = wordsOf(query).filter((word) => !empty.has(word));
  if (words.length === 0) return query.trim() === '' ? forces.map((force) => ({ force })) : [];
  const found = new Map<Area, Match>();
  for (const force of forces) {
    if (begins(force.name, words)) found.set(force, { force });
  }
  for (const force of forces) {
    const because = force.otherNames.find((name) => begins(name, words));
    if (because && !found.has(force)) found.set(force, { force, because });
  }
  const bySlug = new Map(forces.map((force) => [force.slug, force]));
  for (const council of councils) {
    const force = bySlug.get(council.area);
    if (force && !found.has(force) && begins(council.name, words)) {
      found.set(force, { force, because: council.name });
    }
  }
  return [...found.values()];
}
