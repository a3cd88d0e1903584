import { answerFor } from './answer.ts';
import { type Area, type AreaSlug, narrowness, type RegionSlug } from './area.ts';
import { areaOf, type Dataset, releaseOf, type Table, tableFor } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { largestFirst } from './largestFirst.ts';
import type { Misfit } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { PeriodSlug } from './period.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import { remembered } from './remembered.ts';

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

/** Published figures in an order. However many there are, only rows asked for are looked at closely. */
export interface Catalogue {
  readonly length: number;
  /** Those from `start` up to, and without, `end`. */
  readonly rows: (start?: number, end?: number) => CatalogueRow[];
}

/** Every published figure of the loaded measures that fits, nothing chosen and nothing left out. */
export function catalogueOf(dataset: Dataset, question: CatalogueQuestion): Catalogue {
  const { sort, asOf } = question;
  const runs = runsOf(dataset, question);
  const length = runs.reduce((sum, { size }) => sum + size, 0);
  const observationsAt = sort === 'value' ? byValue(runs) : byPlace(runs);
  return {
    length,
    rows: (start = 0, end = length) =>
      observationsAt(start, Math.min(end, length)).map((one) => rowOf(dataset, one, asOf)),
  };
}

/** What fits of one measure and area: how much it is, and which. */
interface Run {
  readonly size: number;
  readonly observations: () => readonly Observation[];
}

type Window = (start: number, end: number) => Observation[];

function runsOf(dataset: Dataset, question: CatalogueQuestion): Run[] {
  const areas = wantedAreas(dataset, question);
  const { period, asOf } = question;
  const runs: Run[] = [];
  for (const table of dataset.tables.values()) {
    const text = period === 'all' ? undefined : table.periods.get(period)?.text;
    if (period !== 'all' && text === undefined) continue;
    for (const area of areasOf(dataset, table)) {
      if (areas && !areas.has(area.slug)) continue;
      const size = sizeOf(dataset, table, area, text, asOf);
      if (size === 0) continue;
      runs.push({ size, observations: () => inOrder(dataset, table, area, text, asOf) });
    }
  }
  return runs;
}

function wantedAreas(
  dataset: Dataset,
  { areas, region }: CatalogueQuestion,
): ReadonlySet<AreaSlug> | undefined {
  if (areas.length > 0) return new Set(areas);
  if (region === 'all') return undefined;
  return new Set(dataset.regions.get(region)?.forces.map(({ slug }) => slug));
}

const orders = remembered<readonly Area[]>();

/** Nations, then sums of regions, then forces by name. */
function areasOf(dataset: Dataset, table: Table): readonly Area[] {
  return orders([dataset.areas, table], '', () =>
    [...table.cells.keys()].map((slug) => areaOf(dataset, slug)).sort(byPlaceOrder),
  );
}

const kinds = ['nation', 'region', 'force'];

function byPlaceOrder(one: Area, other: Area): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    (one.kind === 'nation' ? narrowness(one) - narrowness(other) : 0) ||
    (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  );
}

type Cells = ReadonlyMap<string, readonly Observation[]>;

function sizeOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: string | undefined,
  asOf: Month | undefined,
): number {
  const cells: Cells = table.cells.get(area.slug) ?? new Map();
  if (period !== undefined) return knownBy(dataset, cells.get(period) ?? [], asOf).length;
  return sizes([dataset.releases, cells], asOf ?? '', () => {
    let size = 0;
    for (const published of cells.values()) size += knownBy(dataset, published, asOf).length;
    return size;
  });
}

const sizes = remembered<number>();

function knownBy(dataset: Dataset, published: readonly Observation[], asOf: Month | undefined) {
  if (asOf === undefined) return published;
  return published.filter(({ release }) => isOutBy(releaseOf(dataset, release), asOf));
}

const runsInOrder = remembered<readonly Observation[]>();

/** Newest first; of those that begin together the shown ones before the others. */
function inOrder(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: string | undefined,
  asOf: Month | undefined,
): readonly Observation[] {
  const cells: Cells = table.cells.get(area.slug) ?? new Map();
  if (period !== undefined) return sorted(dataset, [cells.get(period) ?? []], asOf);
  return runsInOrder([dataset.releases, cells], asOf ?? '', () =>
    sorted(dataset, [...cells.values()], asOf),
  );
}

function sorted(
  dataset: Dataset,
  cells: readonly (readonly Observation[])[],
  asOf: Month | undefined,
): Observation[] {
  const all = cells.flatMap((published) => knownBy(dataset, published, asOf));
  const fromOf = ({ period }: Observation) => period.from;
  all.sort((one, other) => fromOf(other) - fromOf(one));
  const isAlone = all.every((one, at) => at === 0 || fromOf(one) !== fromOf(all[at - 1] ?? one));
  if (isAlone) return all;
  const shown = new Set(all.filter((one) => isShown(dataset, one, asOf)));
  return all.sort(
    (one, other) =>
      fromOf(other) - fromOf(one) || Number(shown.has(other)) - Number(shown.has(one)),
  );
}

function isShown(dataset: Dataset, observation: Observation, asOf: Month | undefined): boolean {
  const { measure, area, period } = observation;
  const table = tableFor(dataset, measure);
  const answer = answerFor(dataset, table, areaOf(dataset, area), period, asOf);
  return answer.is === 'figure' && answer.figure === observation;
}

/** Only the runs that lie in the window are put in order. */
function byPlace(runs: readonly Run[]): Window {
  return (start, end) => {
    const found: Observation[] = [];
    let from = 0;
    for (const { size, observations } of runs) {
      if (from >= end) break;
      if (from + size > start) {
        const inside = observations().slice(Math.max(0, start - from), end - from);
        for (const one of inside) found.push(one);
      }
      from += size;
    }
    return found;
  };
}

/** Largest first; those without a number last. */
function byValue(runs: readonly Run[]): Window {
  const all: Observation[] = [];
  for (const { observations } of runs) for (const one of observations()) all.push(one);
  const values = new Float64Array(all.length);
  for (const [at, one] of all.entries()) values[at] = isFigure(one) ? one.value : -1;
  const order = largestFirst(values);
  return (start, end) => [...order.subarray(start, end)].flatMap((at) => all[at] ?? []);
}

function rowOf(dataset: Dataset, observation: Observation, asOf: Month | undefined): CatalogueRow {
  const area = areaOf(dataset, observation.area);
  const row = {
    observation,
    area,
    table: tableFor(dataset, observation.measure),
    isShown: isShown(dataset, observation, asOf),
    misfits: misfitsWith(dataset, observation, asOf),
  };
  if (!isFigure(observation) || area.kind !== 'force') return row;
  return { ...row, rate: rateOf(dataset, area, observation.period, observation.value) };
}
