import type { Measure } from '../domain/measure.ts';
import areas from './areas.csv?raw';
import { coreOf } from './core.ts';
import events from './events.csv?raw';
import measures from './measures.csv?raw';
import otherNames from './other-names.csv?raw';
import population from './population.csv?raw';
import releases from './releases.csv?raw';
import tiles from './tiles.csv?raw';

/** One lazily loaded text for each file, so that a page fetches only the measures it shows. */
type Texts = Readonly<Record<string, () => Promise<string>>>;

const observations: Texts = import.meta.glob<() => Promise<string>>('./observations/*.csv', {
  query: '?late',
  import: 'load',
  eager: true,
});
const quarterly: Texts = import.meta.glob<() => Promise<string>>('./quarterly/*.csv', {
  query: '?late',
  import: 'load',
  eager: true,
});

function named(texts: Texts, folder: string): ReadonlyMap<string, () => Promise<string>> {
  return new Map(
    Object.entries(texts).map(([path, load]) => [
      path.replace(`./${folder}/`, '').replace('.csv', ''),
      load,
    ]),
  );
}

export const observationTexts = named(observations, 'observations');
export const quarterlyTexts = named(quarterly, 'quarterly');

const official = [...quarterlyTexts.keys()];

/** Names, places, releases and residents; small enough to come with the first page that asks. */
export const core = coreOf({
  areas,
  otherNames,
  measures,
  releases,
  events,
  tiles,
  population,
  official,
});

/** The same list for good: what loads files compares it. */
export const allMeasures: readonly Measure[] = [...core.measures.values()];
