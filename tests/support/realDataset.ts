import { loadCore, loadDataset } from '../../src/data/load.ts';
import { type Core, type Dataset, releaseOf } from '../../src/domain/dataset.ts';
import { latestDay } from '../../src/domain/release.ts';
import { observationsIn, tableOf } from '../../src/domain/table.ts';

/** The committed names, places, releases and residents. */
export const core: Core = await loadCore();

/** The committed figures, all of them; without their quarters. */
export const real: Dataset = await loadDataset(core);

export const allMeasures = [...core.measures.values()];

/** As they stood at the end of November 2026: what a later release says changes no test of these. */
export const settled: Dataset = {
  ...real,
  tables: new Map(
    [...real.tables].map(([slug, table]) => {
      const known = observationsIn(table).filter(
        ({ release }) => latestDay(releaseOf(real, release)) <= '2026-11-30',
      );
      return [slug, tableOf(table.measure, known)];
    }),
  ),
};
