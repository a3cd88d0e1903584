import type { Area } from './area.ts';

/** A region as a heading over its forces. */
export function regionWords(region: string): string {
  return region === 'National' ? 'Without a territory' : region;
}

/** Where a force lies. English regions are called so: West Midlands is the name of a force as well. */
export function whereWords({ region, code }: Area): string {
  if (region === 'National') return 'No territory of its own';
  const isEnglishRegion = code.startsWith('E') && region !== 'London';
  return isEnglishRegion ? `${region} region` : region;
}
