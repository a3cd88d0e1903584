import type { Area } from '../domain/area.ts';
import type { Found } from '../domain/places.ts';
import type { PickerItem } from '../ui/picker.ts';

/** More than fit a list that can be looked over; the next letter leaves fewer. */
const mostShown = 12;

/** What a search found, as the list under its field. */
export function placeItems({ matches }: Found): PickerItem[] {
  return matches.slice(0, mostShown).map(({ force, name, county }) => ({
    key: force.slug,
    label: name,
    ...(name === force.name ? {} : { detail: [county, force.name].filter(Boolean).join(' · ') }),
  }));
}

export function forceItems(forces: readonly Area[]): PickerItem[] {
  return forces.map(({ slug, name }) => ({ key: slug, label: name }));
}

/** What is said above the list, or in its place; undefined where the list says it. */
export function placeNote({ matches, isGuess, isPostcode }: Found, query: string) {
  if (isPostcode) return 'Postcodes are not read here. Type a town, council or police force.';
  if (isGuess) return meantWords(new Set(matches.map(({ name }) => name)));
  if (query.trim() === '') return undefined;
  if (matches.length === 0) return `Nothing fits “${query}”. Try a town or council nearby.`;
  const more = matches.length - mostShown;
  return more > 0 ? `The first ${mostShown} of ${matches.length} places that fit.` : undefined;
}

function meantWords(names: ReadonlySet<string>): string {
  return names.size === 1 ? `Did you mean ${[...names].join()}?` : 'Did you mean one of these?';
}
