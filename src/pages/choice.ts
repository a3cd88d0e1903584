import type { AreaSlug } from '../domain/area.ts';
import { mostAreas } from '../url/view.ts';

/** Chosen and not chosen; the eighth choice is the last. */
export function toggled(areas: readonly AreaSlug[], area: AreaSlug): AreaSlug[] {
  if (areas.includes(area)) return areas.filter((one) => one !== area);
  return areas.length < mostAreas ? [...areas, area] : [...areas];
}
