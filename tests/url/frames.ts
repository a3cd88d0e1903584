import { allMeasures, core } from '../../src/data/files.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { forcesOf } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { explorerFrame, type Frame, tableFrame } from '../../src/url/view.ts';
import { real } from '../support/realDataset.ts';

export const grooming = 'sexual-grooming';
export const cyber = 'cyber-flagged-child-sexual-offences';

/** The committed figures: addresses are read against what really exists. */
export const measures = allMeasures;
export const tables = [...real.tables.values()];

/** By measure: as the map, the trends and the comparison read an address. */
const frames = new Map(tables.map((table) => [table.measure.slug, explorerFrame(core, table)]));

export function frameOf(measure: string): Frame {
  const frame = frames.get(measure as MeasureSlug);
  if (!frame) throw new Error(`No measure "${measure}".`);
  return frame;
}

/** As the table of everything reads an address. */
export const everything = tableFrame(core, tables);

export const forces: readonly AreaSlug[] = forcesOf(core).map(({ slug }) => slug);
