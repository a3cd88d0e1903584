import type { AreaSlug } from '../domain/area.ts';
import { mostAreas, type View } from '../url/view.ts';

/** Chosen and not chosen, whatever else was chosen meanwhile; the eighth choice is the last. */
export function toggling(area: AreaSlug): (view: View) => Pick<View, 'areas'> {
  return ({ areas }) => {
    if (areas.includes(area)) return { areas: areas.filter((one) => one !== area) };
    return { areas: areas.length < mostAreas ? [...areas, area] : areas };
  };
}
