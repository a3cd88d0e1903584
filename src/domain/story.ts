import { type Dataset, releaseOf, tableFor } from './dataset.ts';
import { type Figure, isFigure } from './figure.ts';
import type { Release } from './release.ts';
import { publishedFor } from './table.ts';

/** A step of the story with the figure itself and the round that gave it. */
export interface ToldStep {
  readonly figure: Figure;
  readonly release: Release;
  readonly says: string;
}

/** The steps in their order; a step whose figure is not there is left out, as the build checks each. */
export function toldStory(dataset: Dataset): readonly ToldStep[] {
  return dataset.story.flatMap(({ measure, area, period, release, says }) => {
    const figures = publishedFor(tableFor(dataset, measure), area).filter(isFigure);
    const figure = figures.find((one) => one.period.text === period && one.release === release);
    return figure ? [{ figure, release: releaseOf(dataset, release), says }] : [];
  });
}
