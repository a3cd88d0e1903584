import type { Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { loadCore } from './load.ts';

/** Names, places, releases and residents: here once `openCore` is done, which every page awaits. */
export let core: Core;

/** The same list for good: what loads files compares it. */
export let allMeasures: readonly Measure[];

export async function fillCore(): Promise<void> {
  core = await loadCore();
  allMeasures = [...core.measures.values()];
}
