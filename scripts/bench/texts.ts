import areas from '../../src/data/areas.csv?raw';
import breakdowns from '../../src/data/breakdowns.csv?raw';
import claims from '../../src/data/claims.csv?raw';
import context from '../../src/data/context.csv?raw';
import type { CoreTexts } from '../../src/data/core.ts';
import councils from '../../src/data/council-to-force.csv?raw';
import events from '../../src/data/events.csv?raw';
import helplines from '../../src/data/helplines.csv?raw';
import measures from '../../src/data/measures.csv?raw';
import otherNames from '../../src/data/other-names.csv?raw';
import outlines from '../../src/data/outlines.json?raw';
import population from '../../src/data/population.csv?raw';
import releases from '../../src/data/releases.csv?raw';
import sources from '../../src/data/sources.csv?raw';
import tiles from '../../src/data/tiles.csv?raw';

/** Every published file as text: what is read is measured, not how it came. */
export interface Texts {
  readonly core: CoreTexts;
  /** Measures that have quarters. */
  readonly official: readonly string[];
  /** By measure. */
  readonly observations: ReadonlyMap<string, string>;
  readonly quarterly: ReadonlyMap<string, string>;
  readonly others: typeof others;
}

const others = { breakdowns, claims, context, councils, helplines, outlines, sources };

const observations = named(
  import.meta.glob<string>('../../src/data/observations/*.csv', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const quarterly = named(
  import.meta.glob<string>('../../src/data/quarterly/*.csv', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

function named(texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path.replace(/^.*\/|\.csv$/g, ''), text]),
  );
}

export const published: Texts = {
  core: { areas, otherNames, measures, releases, events, tiles, population },
  official: [...quarterly.keys()],
  observations,
  quarterly,
  others,
};
