import type { AreaSlug } from '../domain/area.ts';
import { fullOf } from '../ui/picker.ts';
import { mostAreas } from '../url/keys.ts';
import type { View } from '../url/view.ts';

type Change = (view: View) => Pick<View, 'areas'>;

/** Why no other force can be chosen. */
export const fullWords = fullOf(mostAreas);

/** Whether no other force can be chosen. */
export function isFull(areas: readonly AreaSlug[]): boolean {
  return areas.length >= mostAreas;
}

/** Adds a force to the selection or takes it out; there is room for eight. */
export function toggleArea(area: AreaSlug): Change {
  return (view) => (view.areas.includes(area) ? removeArea(area)(view) : addArea(area)(view));
}

/** Adds a force where there is room; one that was chosen stays chosen. */
export function addArea(area: AreaSlug): Change {
  return ({ areas }) => ({
    areas: areas.includes(area) || isFull(areas) ? areas : [...areas, area],
  });
}

export function removeArea(area: AreaSlug): Change {
  return ({ areas }) => ({ areas: areas.filter((one) => one !== area) });
}
