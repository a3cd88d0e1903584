import type { Core } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Measure } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';

interface FileOf {
  readonly page: string;
  readonly measure: Measure;
  readonly as: As;
  /** The place or the time, as an address has it. */
  readonly what: string;
  readonly asOf: Month | undefined;
}

/**
 * "flagged-map-m4-rate-2024-25": the page, the measure, rate or count, the place or time, and as of
 * when. The measure goes by its number in the list of measures, as no name of a file on somebody's
 * device says the offence; inside, the file names it in full.
 */
export function fileName(core: Core, { page, measure, as, what, asOf }: FileOf): string {
  const number = [...core.measures.keys()].indexOf(measure.slug) + 1;
  const when = asOf === undefined ? [] : ['as-of', asOf];
  return ['flagged', page, `m${number}`, as, what, ...when].join('-');
}
