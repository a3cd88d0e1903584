import type { Area, AreaSlug, RegionSlug } from '../domain/area.ts';
import { byName, type Core, type Estimate, type Region } from '../domain/dataset.ts';
import type { Residents } from './core.ts';
import type { CoreJson } from './jsonFiles.ts';

/** The core as the pages use it: each thing is found by its slug. */
export function coreOf(json: CoreJson): Core {
  return {
    areas: new Map(json.areas.map((area) => [area.slug, area])),
    measures: new Map(json.measures.map((measure) => [measure.slug, measure])),
    releases: new Map(json.releases.map((release) => [release.slug, release])),
    regions: regionsOf(json.areas),
    events: json.events,
    tiles: new Map(json.tiles.map(({ area, ...tile }) => [area, tile])),
    residents: residentsOf(json.residents),
    story: json.story,
    neighbours: new Map(json.areas.map(({ slug }) => [slug, json.neighbours[slug] ?? []] as const)),
  };
}

/**
 * The regions that forces name, in the order of the file. West Midlands is a force as well: hence
 * `west-midlands-region`.
 */
function regionsOf(areas: readonly Area[]): Map<RegionSlug, Region> {
  const forces = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.kind === 'force') forces.set(area.region, [...(forces.get(area.region) ?? []), area]);
  }
  const regions = [...forces].map(([name, inside]): [RegionSlug, Region] => {
    const slug = `${name.toLowerCase().replace(/ /g, '-')}-region` as RegionSlug;
    return [slug, { slug, name, forces: inside.sort(byName) }];
  });
  return new Map(regions);
}

function residentsOf(rows: readonly Residents[]): Map<AreaSlug, Map<number, Estimate>> {
  const residents = new Map<AreaSlug, Map<number, Estimate>>();
  for (const { area, midYear, ...estimate } of rows) {
    const years = residents.get(area) ?? new Map<number, Estimate>();
    residents.set(area, years.set(midYear, estimate));
  }
  return residents;
}
