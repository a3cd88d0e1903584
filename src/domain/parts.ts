import { type AreaSlug, widestFirst } from './area.ts';
import type { Breakdown, Dimension } from './breakdown.ts';
import { type Core, releaseOf } from './dataset.ts';
import type { MeasureSlug } from './measure.ts';
import { noteBy } from './note.ts';
import { ascending } from './ordered.ts';
import { byTime, type Period } from './period.ts';
import { isOutBy, type Month, type ReleaseSlug } from './release.ts';

/** What parts are parts by. A number a day is a count said otherwise, and no part of anything. */
const partDimensions = [
  'platform',
  'victim-age',
  'victim-sex',
  'offence-type',
] as const satisfies readonly Dimension[];
export type PartDimension = (typeof partDimensions)[number];

/** The number shown for a category, and what else the same round published for it. */
export interface Part {
  readonly shown: Breakdown;
  readonly others: readonly Breakdown[];
}

/** Parts in one unit: the only ones that may be drawn beside each other. */
export interface PartSeries {
  /** `offences`, or `percent of …`. */
  readonly unit: string;
  readonly parts: readonly Part[];
}

/** Everything one release says of one area, period and dimension. */
export interface PartGroup {
  readonly area: AreaSlug;
  readonly measure: MeasureSlug;
  readonly period: Period;
  readonly release: ReleaseSlug;
  readonly dimension: PartDimension;
  /** The offences that the parts are parts of, where the same release gives their number. */
  readonly base?: Breakdown;
  readonly series: readonly PartSeries[];
  /** Years of age. */
  readonly commonestAge?: number;
  readonly rows: readonly Breakdown[];
}

interface PartsQuestion {
  readonly measure: MeasureSlug;
  readonly area: AreaSlug;
}

/** The rows of releases that were out by the end of `asOf`. */
export function breakdownsBy(
  core: Core,
  breakdowns: readonly Breakdown[],
  asOf: Month | undefined,
): readonly Breakdown[] {
  if (asOf === undefined) return breakdowns;
  return breakdowns
    .filter(({ release }) => isOutBy(releaseOf(core, release), asOf))
    .map((one) => ({ ...one, note: noteBy(one.note, asOf) }));
}

/** Parts of a measure in one area, newest first; parts are never summed over groups or areas. */
export function partsOf(
  breakdowns: readonly Breakdown[],
  { measure, area }: PartsQuestion,
): PartGroup[] {
  const groups = new Map<string, Breakdown[]>();
  for (const row of breakdowns) {
    if (row.measure !== measure || row.area !== area || !isPart(row)) continue;
    const key = `${row.period.text} ${row.release} ${row.dimension}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap(groupOf).sort(newestFirst);
}

/** Parts that were published for a nation; the widest first of those of one time. */
export function nationalPartsOf(
  core: Core,
  breakdowns: readonly Breakdown[],
  measure: MeasureSlug,
): PartGroup[] {
  return [...core.areas.values()]
    .filter(({ kind }) => kind === 'nation')
    .sort(widestFirst)
    .flatMap(({ slug }) => partsOf(breakdowns, { measure, area: slug }))
    .sort(newestFirst);
}

interface NewestParts {
  /** The newest group of each dimension. */
  readonly newest: readonly PartGroup[];
  readonly older: readonly PartGroup[];
}

export function newestOfEach(groups: readonly PartGroup[]): NewestParts {
  const newest = partDimensions.flatMap(
    (dimension) => groups.find((group) => group.dimension === dimension) ?? [],
  );
  return { newest, older: groups.filter((group) => !newest.includes(group)) };
}

/** The age of the youngest child is about one child, not about offences: no case details. */
function isPart({ dimension, category }: Breakdown): boolean {
  return dimension !== 'rate' && category !== 'youngest';
}

function groupOf(rows: readonly Breakdown[]): PartGroup[] {
  const [first] = rows;
  const dimension = partDimensions.find((one) => one === first?.dimension);
  if (!first || !dimension) return [];
  const { area, measure, period, release } = first;
  const commonestAge = rows.find(({ category }) => category === commonest)?.value;
  const base = rows.find(isBase);
  const series = seriesOf(rows);
  if (series.length === 0 && commonestAge === undefined) return [];
  const group = { area, measure, period, release, dimension, rows, series };
  return [
    {
      ...group,
      ...(base === undefined ? {} : { base }),
      ...(commonestAge === undefined ? {} : { commonestAge }),
    },
  ];
}

const commonest = 'most common age';

/** "platform recorded", "age recorded": every offence in which it was. */
function isBase({ category }: Breakdown): boolean {
  return category.endsWith(' recorded');
}

function seriesOf(rows: readonly Breakdown[]): PartSeries[] {
  const parts = rows.filter((row) => row.category !== commonest && !isBase(row));
  const units = [...new Set(parts.map(({ unit }) => unit))].sort();
  return units.map((unit) => {
    const inUnit = parts.filter((row) => row.unit === unit);
    const categories = [...new Set(inUnit.map(({ category }) => category))].sort(byCategory);
    return { unit, parts: categories.map((category) => partIn(inUnit, category)) };
  });
}

/** As for figures: most sources first, exact before approximate; the others stay beside it. */
function partIn(rows: readonly Breakdown[], category: string): Part {
  const [shown, ...others] = rows
    .filter((row) => row.category === category)
    .sort(
      (one, other) =>
        other.sources.length - one.sources.length ||
        Number(one.qualifier !== 'exact') - Number(other.qualifier !== 'exact'),
    );
  if (!shown) throw new Error(`No row has the category "${category}".`);
  return { shown, others };
}

/** Ages by their number, "under 10" before "10 and under"; all else by name. */
function byCategory(one: string, other: string): number {
  return ageIn(one) - ageIn(other) || ascending(one, other);
}

function ageIn(category: string): number {
  const age = Number(/\d+/.exec(category)?.[0] ?? 0);
  return category.startsWith('under') ? age - 0.5 : age;
}

function newestFirst(one: PartGroup, other: PartGroup): number {
  const ends = ({ period }: PartGroup) => period.from + period.months;
  return ends(other) - ends(one) || -byTime(one.period, other.period);
}
