import type { Measure } from '../domain/measure.ts';
import { type Files, keysIn, type Named } from './checks-files.ts';
import type { CoreRows } from './core.ts';
import type { Problem } from './rows.ts';

const topicsFile = 'src/data/topics.csv';

/** What one row of measures.csv says of another row, or of another file. */
export function checkMeasures(files: Files, core: CoreRows, named: Named): Problem[] {
  const { file, rows, lines } = core.measures;
  const bySlug = new Map(rows.map((measure) => [measure.slug, measure]));
  const topics = keysIn(files, topicsFile, [0]);
  const isKnownTopic = (topic: string) => !files.has(topicsFile) || topics.has(topic);
  const orders = new Map<number, string>();
  return rows.flatMap((measure, at) => {
    const problem = (column: string, expected: string, found: string): Problem[] => [
      { file, line: lines[at] ?? 1, column, expected, found },
    ];
    const { slug, wider, headline, context } = measure;
    const earlier = headline === undefined ? undefined : orders.get(headline);
    if (headline !== undefined) orders.set(headline, slug);
    return [
      ...(wider !== undefined && (!named.measures.has(wider) || isUnofficial(bySlug.get(wider)))
        ? problem('class', 'an official measure of measures.csv', wider)
        : []),
      ...(earlier === undefined
        ? []
        : problem('headline', 'a place that no earlier line has', `${headline}`)),
      ...context
        .filter((topic) => !isKnownTopic(topic))
        .flatMap((topic) => problem('context', 'topics of topics.csv', topic)),
      ...(isUnofficial(measure) && files.has(`src/data/quarterly/${slug}.csv`)
        ? problem('official', 'yes, as the Home Office alone counts by quarter', 'no')
        : []),
    ];
  });
}

/** A row that cannot be read may be official. */
function isUnofficial(measure: Measure | undefined): boolean {
  return measure?.isOfficial === false;
}
