/** The package ships no types; these are the functions used, as its README documents them. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type RingFilter = (ring: unknown, isInterior: boolean) => boolean;

  export function presimplify<T extends Topology>(topology: T): T;
  export function simplify<T extends Topology>(topology: T, minimumWeight: number): T;
  export function filter<T extends Topology>(topology: T, keep: RingFilter): T;
  export function filterAttachedWeight(topology: Topology, minimumWeight: number): RingFilter;
}
