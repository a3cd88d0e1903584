import type { Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { type CoreTexts, coreOf } from './core.ts';

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

/** Names, places, releases and residents: here once `openCore` is done, which every page awaits. */
export let core: Core;

/** The same list for good: what loads files compares it. */
export let allMeasures: readonly Measure[];

/** Throws {@link BadData} with every problem of the texts. */
export function fillCore(texts: CoreTexts): void {
  core = coreOf(texts);
  allMeasures = [...core.measures.values()];
}
