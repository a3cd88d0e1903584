import type { Comparison } from './comparison.ts';
import type { Core } from './dataset.ts';
import type { Observation } from './figure.ts';
import { nationalRows } from './fileRows.ts';
import { comparisonHeadline, mapSubtitle } from './headlines.ts';
import { type As, figuresShown } from './mark.ts';
import { markWords } from './markWords.ts';
import { preciseWords } from './precision.ts';
import { quoteOf } from './quote.ts';
import { rateWords } from './rateWords.ts';
import type { Month } from './release.ts';
import type { Trend } from './trend.ts';
import { linesWords } from './trendHeadlines.ts';
import { countWords } from './words.ts';

/** Of more forces the headline says how far apart they lie. */
const mostNamed = 8;

/** A comparison in words: each force with its figure or its kind of absence, and the totals. */
export function comparisonQuote(
  core: Core,
  comparison: Comparison,
  asOf: Month | undefined,
): string {
  const { measure, rows, total, as } = comparison;
  const { period } = total;
  const national = nationalRows(core, comparison);
  const readings = [...figuresShown(rows), ...national.flatMap(({ row }) => row.reading ?? [])];
  const forces =
    rows.length > mostNamed
      ? [comparisonHeadline(comparison, period)]
      : rows.map(({ area, mark }) => `${area.name}: ${markWords(mark)}`);
  const totals = national.map(({ row, total: sum, note }) => {
    const count = preciseWords(sum.precision, countWords(sum.count), true);
    return `${row.name}: ${[count, rateWords(sum.rate), note].join('; ')}`;
  });
  const said = `${mapSubtitle(measure, period, as)}. ${[...forces, ...totals].join('. ')}`;
  return quoteOf(core, said, readings, asOf);
}

/** The first and the newest number of each line; totals with the number of their forces. */
export function trendQuote(
  core: Core,
  trends: readonly Trend[],
  subtitle: string,
  as: As,
  readings: readonly Pick<Observation, 'release'>[],
  asOf: Month | undefined,
): string {
  const said = trends.length > 0 ? linesWords(trends, as).join('; ') : 'no figure to draw';
  return quoteOf(core, `${subtitle}. ${said}`, readings, asOf);
}
