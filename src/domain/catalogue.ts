import { answerFor } from './answer.ts';
import { type Area, type AreaSlug, narrowness, type RegionSlug } from './area.ts';
import { areaOf, type Dataset, releaseOf, tableFor } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { largestFirst } from './largestFirst.ts';
import type { Misfit } from './misfit.ts';
import { misfitsWith } from './misfits.ts';
import type { PeriodSlug } from './period.ts';
import { type Rate, rateOf } from './rate.ts';
import { isOutBy, type Month } from './release.ts';
import { remembered } from './remembered.ts';
import type { Table } from './table.ts';

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
  const { sort, asOf, areas, region } = question;
  const runs = runsOf(dataset, question);
  const length = runs.reduce((sum, { size }) => sum + size, 0);
  const isEverything = question.period === 'all' && areas.length === 0 && region === 'all';
  const observationsAt =
    sort === 'name'
      ? byPlace(runs)
      : isEverything
        ? everythingByValue([dataset], asOf ?? '', () => byValue(runs))
        : byValue(runs);
  return {
    length,
    rows: (start = 0, end = length) =>
      observationsAt(start, Math.min(end, length)).map((one) => rowOf(dataset, one, asOf)),
  };
}

/**
 * The work behind the order of everything by value, in steps: between two of them a page may answer
 * its reader. Once it is done, `catalogueOf` has that order at once.
 */
export function* orderingByValue(dataset: Dataset, asOf?: Month): Generator<void, void, void> {
  const everything = { period: 'all', areas: [], region: 'all', sort: 'value' } as const;
  const question = asOf === undefined ? everything : { ...everything, asOf };
  for (const [at, { ordered }] of runsOf(dataset, question).entries()) {
    ordered();
    if (at % runsAtOnce === runsAtOnce - 1) yield;
  }
  yield;
  catalogueOf(dataset, question);
}

const runsAtOnce = 100;

/** What fits of one measure and area: how much it is, and which. */
interface Run {
  readonly size: number;
  readonly ordered: () => Ordered;
}

/** Rows in their order, and their numbers side by side: nothing else is needed to compare them. */
interface Ordered {
  readonly table: Table;
  readonly rows: Uint32Array;
  /** -1 for none. */
  readonly values: Float64Array;
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
      runs.push({ size, ordered: () => inOrder(dataset, table, area, text, asOf) });
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
    [...table.areas].map((slug) => areaOf(dataset, slug)).sort(byPlaceOrder),
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

function sizeOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: string | undefined,
  asOf: Month | undefined,
): number {
  const rows = table.rowsOf(area.slug, period);
  if (asOf === undefined || period !== undefined) return knownBy(dataset, table, rows, asOf).length;
  return sizes(
    [dataset.releases, table],
    `${area.slug} ${asOf}`,
    () => knownBy(dataset, table, rows, asOf).length,
  );
}

const sizes = remembered<number>();

function knownBy(
  dataset: Dataset,
  { aboutAt }: Table,
  rows: Uint32Array,
  asOf: Month | undefined,
): Uint32Array {
  if (asOf === undefined) return rows;
  return rows.filter((row) => isOutBy(releaseOf(dataset, aboutAt(row).release), asOf));
}

const runsInOrder = remembered<Ordered>();

/** Newest first; of those that begin together the shown ones before the others. */
function inOrder(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: string | undefined,
  asOf: Month | undefined,
): Ordered {
  const make = () => {
    const known = knownBy(dataset, table, table.rowsOf(area.slug, period), asOf);
    const rows = sorted(dataset, table, known, asOf);
    return { table, rows, values: Float64Array.from(rows, table.valueAt) };
  };
  if (period !== undefined) return make();
  return runsInOrder([dataset.releases, table], `${area.slug} ${asOf ?? ''}`, make);
}

/** @param rows oldest first, as a table has them */
function sorted(
  dataset: Dataset,
  table: Table,
  rows: Uint32Array,
  asOf: Month | undefined,
): Uint32Array {
  const fromAt = (place: number) => table.periodAt(rows[place] ?? 0).from;
  const found = new Uint32Array(rows.length);
  for (let end = rows.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && fromAt(start - 1) === fromAt(end - 1)) start -= 1;
    const together = rows.subarray(start, end);
    found.set(shownFirst(dataset, table, together, asOf), rows.length - end);
    end = start;
  }
  return found;
}

function shownFirst(
  dataset: Dataset,
  table: Table,
  rows: Uint32Array,
  asOf: Month | undefined,
): Uint32Array {
  // Most stand alone with their time: nothing more need be known of them.
  if (rows.length === 1) return rows;
  const shown = new Set(rows.filter((row) => isShown(dataset, table.at(row), asOf)));
  return rows.slice().sort((one, other) => Number(shown.has(other)) - Number(shown.has(one)));
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
    for (const { size, ordered } of runs) {
      if (from >= end) break;
      if (from + size > start) {
        const { table, rows } = ordered();
        for (const row of rows.subarray(Math.max(0, start - from), end - from)) {
          found.push(table.at(row));
        }
      }
      from += size;
    }
    return found;
  };
}

/** The one order that takes long to find, and that readers come back to. */
const everythingByValue = remembered<Window>();

/** Largest first; those without a number last. */
function byValue(runs: readonly Run[]): Window {
  const starts: number[] = [];
  let length = 0;
  for (const { size } of runs) {
    starts.push(length);
    length += size;
  }
  const values = new Float64Array(length);
  for (const [at, { ordered }] of runs.entries()) values.set(ordered().values, starts[at]);
  const order = largestFirst(values);
  const observationAt = (place: number) => {
    const run = lastUpTo(starts, place);
    const ordered = runs[run]?.ordered();
    const row = ordered?.rows[place - (starts[run] ?? 0)];
    return row === undefined ? undefined : ordered?.table.at(row);
  };
  return (start, end) => [...order.subarray(start, end)].flatMap((at) => observationAt(at) ?? []);
}

/** The position of the last of the rising numbers that is not above the limit. */
function lastUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
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
