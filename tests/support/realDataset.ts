import { core } from '../../src/data/files.ts';
import { loadDataset } from '../../src/data/load.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

/** The committed figures, all of them; without their quarters. */
export const real: Dataset = await loadDataset(core);
