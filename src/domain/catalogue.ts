import { answerFor } from './answer.ts';
import { type Area, type AreaSlug, narrowness, type RegionSlug } from './area.ts';
import { areaOf, type Dataset, releaseOf, type Table } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import type { Misfit } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { PeriodSlug } from './period.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';

/** One published figure, and whether it is the one shown for its area and period. */
export interface CatalogueRow {
  readonly observation: Observation;
  readonly area: Area;
  readonly table: Table;
  readonly isShown: boolean;
  readonly rate?: Rate;
  readonly misfits: readonly Misfit[];
}

export interface CatalogueQuestion {
  readonly period: PeriodSlug | 'all';
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all';
  readonly sort: 'name' | 'value';
  readonly asOf?: Month;
}

/** Every published figure of the loaded measures that fits, nothing chosen and nothing left out. */
export function catalogueOf(dataset: Dataset, question: CatalogueQuestion): CatalogueRow[] {
  const areas = wantedAreas(dataset, question);
  const rows: CatalogueRow[] = [];
  for (const table of dataset.tables.values()) {
    const start = rows.length;
    for (const [slug, cells] of table.cells) {
      if (areas && !areas.has(slug)) continue;
      const area = areaOf(dataset, slug);
      for (const published of cells.values()) {
        rows.push(...cellRows(dataset, table, area, published, question));
      }
    }
    const ofMeasure = rows.splice(start).sort(byPlaceAndTime);
    for (const row of ofMeasure) rows.push(row);
  }
  return question.sort === 'value' ? rows.sort(byValue) : rows;
}

function wantedAreas(
  dataset: Dataset,
  { areas, region }: CatalogueQuestion,
): ReadonlySet<AreaSlug> | undefined {
  if (areas.length > 0) return new Set(areas);
  if (region === 'all') return undefined;
  return new Set(dataset.regions.get(region)?.forces.map(({ slug }) => slug));
}

function cellRows(
  dataset: Dataset,
  table: Table,
  area: Area,
  published: readonly Observation[],
  { period, asOf }: CatalogueQuestion,
): CatalogueRow[] {
  const [first] = published;
  if (!first || (period !== 'all' && first.period.slug !== period)) return [];
  const answer = answerFor(dataset, table, area, first.period, asOf);
  const shown = answer.is === 'figure' ? answer.figure : undefined;
  return published
    .filter(({ release }) => asOf === undefined || isOutBy(releaseOf(dataset, release), asOf))
    .map((observation) => {
      const misfits = misfitsWith(dataset, observation, asOf);
      const row = { observation, area, table, isShown: observation === shown, misfits };
      if (!isFigure(observation) || area.kind !== 'force') return row;
      return { ...row, rate: rateOf(dataset, area, observation.period, observation.value) };
    });
}

const kinds = ['nation', 'region', 'force'];

/** Nations, then sums of regions, then forces by name; newest first within each. */
function byPlaceAndTime(one: CatalogueRow, other: CatalogueRow): number {
  const [area, otherArea] = [one.area, other.area];
  return (
    kinds.indexOf(area.kind) - kinds.indexOf(otherArea.kind) ||
    (area.kind === 'nation' ? narrowness(area) - narrowness(otherArea) : 0) ||
    (area.name < otherArea.name ? -1 : area.name > otherArea.name ? 1 : 0) ||
    other.observation.period.from - one.observation.period.from ||
    Number(other.isShown) - Number(one.isShown)
  );
}

/** Largest first; those without a number last. */
function byValue(one: CatalogueRow, other: CatalogueRow): number {
  const value = ({ observation }: CatalogueRow) => (isFigure(observation) ? observation.value : -1);
  return value(other) - value(one);
}
