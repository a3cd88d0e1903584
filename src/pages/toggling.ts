import type { AreaSlug } from '../domain/area.ts';
import { mostAreas } from '../url/keys.ts';
import type { View } from '../url/view.ts';

/** Adds a force to the selection or takes it out; there is room for eight. */
export function toggling(area: AreaSlug): (view: View) => Pick<View, 'areas'> {
  return ({ areas }) => {
    if (areas.includes(area)) return { areas: areas.filter((one) => one !== area) };
    return { areas: areas.length < mostAreas ? [...areas, area] : areas };
  };
}
