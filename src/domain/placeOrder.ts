import { type Area, narrowness } from './area.ts';
import { byName } from './dataset.ts';

const kinds: readonly Area['kind'][] = ['nation', 'region', 'force'];

/** Nations from the widest, then sums of regions, then forces by name. */
export function byPlace(one: Area, other: Area): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    (one.kind === 'nation' ? narrowness(one) - narrowness(other) : 0) ||
    byName(one, other)
  );
}
