import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import type { Observation } from './figure.ts';
import { isShownMark, type ShownMark } from './mark.ts';
import { isOutBy, type Month } from './release.ts';
import { publishedFor, type Table } from './table.ts';
import { type Trend, trendOf } from './trend.ts';

/** All that was published of one measure for one force. */
export interface MeasureProfile {
  readonly table: Table;
  readonly trend: Trend;
  /** The newest year with a figure. */
  readonly latest?: ShownMark;
  /** Figures for other spans than financial years; listed, never drawn. */
  readonly spans: readonly Observation[];
}

/** The measures that anything at all was published of for this force. */
export function profileOf(dataset: Dataset, area: Area, asOf?: Month): MeasureProfile[] {
  return [...dataset.tables.values()]
    .filter((table) => table.figures.has(area.slug))
    .map((table) => measureProfile(dataset, table, area, asOf));
}

function measureProfile(
  dataset: Dataset,
  table: Table,
  area: Area,
  asOf: Month | undefined,
): MeasureProfile {
  const trend = trendOf(dataset, table, area, 'count', asOf);
  const latest = trend.points
    .flatMap(({ mark }) => (mark && isShownMark(mark) ? [mark] : []))
    .at(-1);
  const spans = spansOf(dataset, table, area, asOf);
  return { table, trend, spans, ...(latest && { latest }) };
}

function spansOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  asOf: Month | undefined,
): Observation[] {
  return publishedFor(table, area.slug)
    .filter(({ period }) => !period.isYear)
    .filter(({ release }) => isOutBy(releaseOf(dataset, release), asOf));
}
