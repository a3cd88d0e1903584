import type { AreaSlug } from './area.ts';
import type { MeasureSlug } from './measure.ts';
import type { ReleaseSlug } from './release.ts';

/** One step of the story of a number: a published figure, and a sentence or two about it. */
export interface StoryStep {
  readonly measure: MeasureSlug;
  readonly area: AreaSlug;
  /** The text of a financial year: `2015/16`. */
  readonly period: string;
  readonly release: ReleaseSlug;
  readonly says: string;
}
