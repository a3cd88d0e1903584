import { type Figure, isDrawable, type Observation } from '../domain/figure.ts';
import type { Source } from '../domain/release.ts';
import type { Problem, Rows } from './rows.ts';

/**
 * Rule 12: of figures that one release prints for one area and period in as many sources and as
 * exactly, the one of the earlier source is shown. It is the one that stands first in the file.
 */
export function tiesOutOfOrder(
  { file, rows, lines }: Rows<Observation>,
  sources: readonly Source[],
): Problem[] {
  const days = new Map(sources.map(({ slug, published }) => [slug, published || undated]));
  const firstDay = (figure: Figure) =>
    figure.sources.map((source) => days.get(source) ?? undated).sort()[0] ?? undated;
  const before = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const [at, figure] of rows.entries()) {
    if (!isDrawable(figure)) continue;
    const rival = before.get(keyOf(figure));
    if (rival && firstDay(figure) < firstDay(rival)) {
      const expected = `a line before that of ${rival.value}, whose source is the later one`;
      problems.push({
        ...{ file, line: lines[at] ?? 1, column: 'sources', expected },
        found: figure.sources.join(' '),
      });
    }
    before.set(keyOf(figure), figure);
  }
  return problems;
}

/** Later than any date. */
const undated = '9999';

function keyOf({ area, period, release, sources, qualifier }: Figure): string {
  return [area, period.text, release, sources.length, qualifier].join(' ');
}
