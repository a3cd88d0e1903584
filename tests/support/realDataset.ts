import { loadCore, loadDataset } from '../../src/data/load.ts';
import type { Core, Dataset } from '../../src/domain/dataset.ts';

/** The committed names, places, releases and residents. */
export const core: Core = await loadCore();

/** The committed figures, all of them; without their quarters. */
export const real: Dataset = await loadDataset(core);

export const allMeasures = [...core.measures.values()];
