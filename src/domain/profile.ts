import { answerFor } from './answer.ts';
import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import type { Figure, Observation } from './figure.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import { publishedFor, type Table } from './table.ts';
import { type Trend, trendOf } from './trend.ts';

/** All that was published of one measure for one force. */
export interface MeasureProfile {
  readonly table: Table;
  readonly trend: Trend;
  /** The newest year with a figure, and its rate. */
  readonly latest?: { readonly figure: Figure; readonly rate: Rate };
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
  const latest = latestFigure(dataset, table, area, asOf);
  const spans = spansOf(dataset, table, area, asOf);
  if (!latest) return { table, trend, spans };
  const rate = rateOf(dataset, table.measure, area, latest, asOf);
  return { table, trend, spans, latest: { figure: latest, rate } };
}

function latestFigure(
  dataset: Dataset,
  table: Table,
  area: Area,
  asOf: Month | undefined,
): Figure | undefined {
  for (const year of [...table.years].reverse()) {
    const answer = answerFor(dataset, table, area, year, asOf);
    if (answer.is === 'figure') return answer.figure;
  }
  return undefined;
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
