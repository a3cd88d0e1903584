import type { Area } from '../domain/area.ts';
import type { Found, PlaceMatch } from '../domain/places.ts';
import type { PickerItem } from '../ui/picker.ts';
import type { PlaceSearch } from './usePlaceSearch.ts';

/** More than fit a list that can be looked over; the next letter leaves fewer. */
const mostShown = 12;

/** What a search found, as the list under its field, and what Enter chooses of it. */
export function placeItems({ matches, sure }: Found) {
  return { items: matches.slice(0, mostShown).map(placeItem), sure: sure && placeItem(sure) };
}

function placeItem({ force, name, county }: PlaceMatch): PickerItem {
  const detail = [county, force.name].filter(Boolean).join(' · ');
  return { key: force.slug, label: name, ...(name === force.name ? {} : { detail }) };
}

export function forceItems(forces: readonly Area[]): PickerItem[] {
  return forces.map(({ slug, name }) => ({ key: slug, label: name }));
}

/** What is said above the list, or in its place; undefined where the list says it. */
export function placeNote(search: PlaceSearch): string | undefined {
  const more = search.found.matches.length - mostShown;
  const first = `The first ${mostShown} of ${more + mostShown} places that fit.`;
  return searchNote(search) ?? (more > 0 ? first : undefined);
}

/** What there is to say of a search besides what it found. */
export function searchNote({ found, query, isLoading, names }: PlaceSearch): string | undefined {
  if (query.trim() === '') return undefined;
  if (found.isPostcode) return 'Postcodes are not read here. Type a town, council or police force.';
  if (isLoading) return 'Towns and councils are still loading.';
  if (names.isError) return 'Towns and councils could not be loaded.';
  if (found.isGuess) return meantWords(new Set(found.matches.map(({ name }) => name)));
  if (found.matches.length > 0) return undefined;
  return `Nothing fits “${query}”. Try a town or council nearby.`;
}

function meantWords(names: ReadonlySet<string>): string {
  return names.size === 1 ? `Did you mean ${[...names].join()}?` : 'Did you mean one of these?';
}
