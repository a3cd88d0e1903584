import { type Area, widestFirst } from './area.ts';
import { byName } from './dataset.ts';

const kinds: readonly Area['kind'][] = ['nation', 'region', 'force'];

/** Nations from the widest, then sums of regions, then forces by name. */
export function byPlace(one: Area, other: Area): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    widestFirst(one, other) ||
    byName(one, other)
  );
}
