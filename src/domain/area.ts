export type AreaSlug = string & { readonly brand: 'area' };
export type RegionSlug = string & { readonly brand: 'region' };

type AreaKind = 'force' | 'nation' | 'region';

/** A police force, a nation, or a group of forces for which only a sum was published. */
export interface Area {
  readonly slug: AreaSlug;
  readonly name: string;
  readonly kind: AreaKind;
  /** Office for National Statistics code, empty where none exists. */
  readonly code: string;
  /** Name of the region a force lies in; empty for nations and regions. */
  readonly region: string;
  /** For a nation, the places whose forces it is a total of; empty for others. */
  readonly holds: readonly Jurisdiction[];
  /** For nations, larger where wider; 0 for others. */
  readonly width: number;
  readonly note: string;
  /** Six to nine letters for a map tile; the name itself where none was given. */
  readonly shortName: string;
  /** Other names a reader may search by: counties, initials, former names. */
  readonly otherNames: readonly string[];
}

/** Where a force lies; `National` polices no territory. */
export const regionNames = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'Crown dependencies',
  'National',
] as const;

/** The parts of the British Isles with their own criminal law or recording rules. */
export const jurisdictions = [
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'Crown dependencies',
] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export function jurisdictionOf(force: Area): Jurisdiction {
  switch (force.region) {
    case 'Scotland':
    case 'Northern Ireland':
    case 'Crown dependencies':
    case 'Wales':
      return force.region;
    default:
      return 'England';
  }
}

export function isForce(area: Area): boolean {
  return area.kind === 'force';
}

/** Forces whose counts may be added up: England, Wales and British Transport Police. */
export function isEnglandOrWales(area: Area): boolean {
  const jurisdiction = jurisdictionOf(area);
  return isForce(area) && (jurisdiction === 'England' || jurisdiction === 'Wales');
}

/** One of the 43 forces of England and Wales that police a territory. */
export function isTerritorial(area: Area): boolean {
  return isEnglandOrWales(area) && area.region !== 'National';
}

/** England and Wales together, or more than that. */
export function isWide({ holds }: Area): boolean {
  return holds.includes('England') && holds.includes('Wales');
}

/** England and Wales, no more and no less: the nation that forces are summed to. */
export function isEnglandAndWales(area: Area): boolean {
  return isWide(area) && area.holds.length === 2;
}

/** The order in which a national total is preferred when several name one year. */
export function widestFirst(one: Area, other: Area): number {
  return other.width - one.width;
}
