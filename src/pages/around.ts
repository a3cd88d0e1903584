import type { AreaSlug } from '../domain/area.ts';
import { aroundOf, type Core } from '../domain/dataset.ts';
import { mostAreas } from '../url/keys.ts';

interface Around {
  /** The force and its neighbours, as many as an address holds. */
  readonly areas: readonly AreaSlug[];
  /** "7 of its 8 neighbours"; undefined where all of them fit. */
  readonly some: string | undefined;
}

/** What a link to a force among its neighbours asks for, and whom it leaves out. */
export function areasAround(core: Core, force: AreaSlug): Around {
  const around = aroundOf(core, force);
  const areas = around.slice(0, mostAreas);
  const isAll = areas.length === around.length;
  return {
    areas,
    some: isAll ? undefined : `${areas.length - 1} of its ${around.length - 1} neighbours`,
  };
}
