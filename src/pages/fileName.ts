import type { Core } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';
import type { View } from '../url/view.ts';

interface FileOf {
  readonly page: string;
  /** None where it holds all of them. */
  readonly measure: Measure | undefined;
  /** None where it is all that was published. */
  readonly as?: As;
  /** All else that tells it from other files, as addresses have it: time, places, how often. */
  readonly what: readonly (string | undefined)[];
  readonly asOf: Month | undefined;
}

/**
 * "flagged-map-m4-rate-2024-25": the page, the measure, rate or count, times and places, and as of
 * when. The measure goes by its number in the list of measures, as no name of a file on somebody's
 * device says the offence; inside, the file names it in full.
 */
export function fileName(core: Core, { page, measure, as, what, asOf }: FileOf): string {
  const when = asOf === undefined ? [] : ['as-of', asOf];
  const number = measure && measureNumber(core, measure.slug);
  // A span of months is one word of an address, and not of a name.
  const parts = [page, number, as, ...what.map((part) => part?.replace('_', '-')), ...when];
  return ['flagged', ...parts].filter(Boolean).join('-');
}

/** "m4": the fourth in the list of measures. */
function measureNumber(core: Core, measure: MeasureSlug): string {
  return `m${[...core.measures.keys()].indexOf(measure) + 1}`;
}

/** The forces or the region of a view: "kent-west-mercia", "west-midlands-region". */
export function placesOf({ areas, region }: Pick<View, 'areas' | 'region'>): string {
  if (areas.length > 0) return areas.join('-');
  return region === 'all' ? '' : region;
}
