import { type AreaSlug, narrowness } from './area.ts';
import { type Core, releaseOf } from './dataset.ts';
import type { MeasureSlug } from './measure.ts';
import type { Breakdown, Dimension } from './part.ts';
import { byTime, type Period } from './period.ts';
import { isOutBy, type Month, type ReleaseSlug } from './release.ts';
import { countWords } from './words.ts';

/** What parts are parts by. A number a day is a count said otherwise, and no part of anything. */
export const partDimensions = [
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

/** The offences that the parts are parts of; only ever what the same release says of them. */
export type Base =
  | {
      readonly is: 'count';
      readonly count: number;
      /** False for "nearly 10,000": nothing may be measured against it. */
      readonly isExact: boolean;
      /** The number as it was published: "7,338", "nearly 10,000". */
      readonly published: string;
      /** Only offences in which police recorded the dimension, or every offence. */
      readonly of: 'recorded' | 'all';
    }
  | { readonly is: 'described' }
  | { readonly is: 'not-published' };

/** Everything one release says of one area, period and dimension. */
export interface PartGroup {
  readonly area: AreaSlug;
  readonly measure: MeasureSlug;
  readonly period: Period;
  readonly release: ReleaseSlug;
  readonly dimension: PartDimension;
  readonly base: Base;
  readonly series: readonly PartSeries[];
  /** Years of age. */
  readonly commonestAge?: number;
  readonly rows: readonly Breakdown[];
}

export interface PartsQuestion {
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
  return breakdowns.filter(({ release }) => isOutBy(releaseOf(core, release), asOf));
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
    .sort((one, other) => narrowness(one) - narrowness(other))
    .flatMap(({ slug }) => partsOf(breakdowns, { measure, area: slug }))
    .sort(newestFirst);
}

export interface NewestParts {
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
  const group = { area, measure, period, release, dimension, rows };
  const base = baseOf(rows);
  const series = seriesOf(rows);
  return [{ ...group, base, series, ...(commonestAge === undefined ? {} : { commonestAge }) }];
}

const commonest = 'most common age';
const baseCategory = 'platform recorded';

function seriesOf(rows: readonly Breakdown[]): PartSeries[] {
  const parts = rows.filter(({ category }) => category !== commonest && category !== baseCategory);
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
  const [age, otherAge] = [one, other].map(ageIn) as [number, number];
  return age - otherAge || (one < other ? -1 : 1);
}

function ageIn(category: string): number {
  const age = Number(/\d+/.exec(category)?.[0] ?? 0);
  return category.startsWith('under') ? age - 0.5 : age;
}

/** A row that holds the base, else a note that names it, else what the unit says of it. */
function baseOf(rows: readonly Breakdown[]): Base {
  const row = rows.find(({ category }) => category === baseCategory);
  if (row) {
    const isExact = row.qualifier === 'exact';
    const published = `${isExact ? '' : 'about '}${countWords(row.value)}`;
    return { is: 'count', count: row.value, isExact, published, of: 'recorded' };
  }
  for (const { note } of rows) {
    const base = baseInNote(note);
    if (base) return base;
  }
  const isDescribed = rows.some(({ unit }) => unit.startsWith('percent of '));
  return { is: isDescribed ? 'described' : 'not-published' };
}

const baseShape =
  /\b(?:of|among) (?:the )?(?:(nearly|almost|about|over|more than) )?(\d[\d,]*) (?:[a-z]+ )?(?:offences|instances|incidents|crimes)\b( where| with)?/;

/** "among nearly 10,000 offences with a site named", "of 12,944 offences where gender was known". */
function baseInNote(note: string): Base | undefined {
  const found = baseShape.exec(note);
  if (!found) return undefined;
  const [, about, digits = '', only] = found;
  return {
    is: 'count',
    count: Number(digits.replaceAll(',', '')),
    isExact: about === undefined,
    published: about === undefined ? digits : `${about} ${digits}`,
    of: only === undefined ? 'all' : 'recorded',
  };
}

function newestFirst(one: PartGroup, other: PartGroup): number {
  const ends = ({ period }: PartGroup) => period.from + period.months;
  return ends(other) - ends(one) || -byTime(one.period, other.period);
}
