import type { AreaSlug } from './area.ts';
import { copied } from './copied.ts';
import { type Figure, isFigure, type Observation, type Refusal } from './figure.ts';
import type { Measure } from './measure.ts';
import { byTime, type Period, type PeriodSlug, startOf, yearStarting } from './period.ts';

type Place = 'measure' | 'area' | 'period';

/** What is known of a published number besides where, when and how much: the same for most. */
export type About = Omit<Figure, Place | 'value'> | Omit<Refusal, Place>;

/**
 * All published figures of one measure, in columns: an object for each would take six times the
 * room. Rows count from 0, in the order of the file.
 */
export interface Table {
  readonly measure: Measure;
  readonly size: number;
  /** The figure of a row: made when it is first asked for, and the same from then on. */
  readonly at: (row: number) => Observation;
  readonly areaAt: (row: number) => AreaSlug;
  readonly periodAt: (row: number) => Period;
  /** Offences; -1 where the force gave no figure. */
  readonly valueAt: (row: number) => number;
  readonly aboutAt: (row: number) => About;
  /** Rows of an area, or of one of its periods: oldest first, and then in the order of the file. */
  readonly rowsOf: (area: AreaSlug, period?: Period['text']) => Uint32Array;
  /** Every area that something was published for, in the order of the file. */
  readonly areas: ReadonlySet<AreaSlug>;
  /** Every period that something was published for, oldest first. */
  readonly periods: ReadonlyMap<PeriodSlug, Period>;
  /** Every financial year from the first to the last that anything was published for. */
  readonly years: readonly Period[];
}

/**
 * @param span starts of the first and last financial year, where the table is part of a longer one
 */
export function tableOf(
  measure: Measure,
  observations: readonly Observation[],
  span?: { readonly first: number; readonly last: number },
): Table {
  const areas = coded(observations, {
    keyOf: ({ area }) => area,
    isAlike: (one, other) => one.area === other.area,
    of: ({ area }) => copied(area),
  });
  const periods = codedPeriods(observations);
  const values = new Float64Array(observations.map((one) => (isFigure(one) ? one.value : -1)));
  const columns = {
    areaAt: reader(areas),
    periodAt: reader(periods),
    valueAt: (row: number) => values[row] ?? -1,
    aboutAt: reader(coded(observations, { keyOf: aboutKey, isAlike: isOneAbout, of: aboutOf })),
  };
  const years = periods.list.filter(({ isYear }) => isYear);
  const starts = [...years.map(startOf), ...(span ? [span.first, span.last] : [])];
  return {
    measure,
    size: observations.length,
    ...columns,
    at: makingOnce((row) => madeFrom(measure, columns, row)),
    rowsOf: rowsByPlace(areas, periods),
    areas: new Set(areas.list),
    periods: new Map(periods.list.map((period) => [period.slug, period])),
    years: yearsAcross(starts),
  };
}

type Columns = Pick<Table, 'areaAt' | 'periodAt' | 'valueAt' | 'aboutAt'>;

function madeFrom({ slug: measure }: Measure, columns: Columns, row: number): Observation {
  const [area, period] = [columns.areaAt(row), columns.periodAt(row)];
  const about = columns.aboutAt(row);
  const { release, standing, sources, note } = about;
  const reading = { measure, area, period, release, standing, sources, note };
  if (about.qualifier === 'not-supplied') return { ...reading, qualifier: about.qualifier };
  const figure = { ...reading, qualifier: about.qualifier, value: columns.valueAt(row) };
  return about.forces === undefined ? figure : { ...figure, forces: about.forces };
}

function makingOnce<T>(make: (row: number) => T): (row: number) => T {
  const made: T[] = [];
  return (row) => {
    const one = made[row] ?? make(row);
    made[row] = one;
    return one;
  };
}

/** A column of things of which many are the same: each once, and its number in every row. */
interface Coded<T> {
  readonly list: readonly T[];
  readonly codes: Uint32Array;
}

/** How a column tells its things apart. */
interface Coding<T> {
  /** The same for the same things, of which only the first is made. */
  readonly keyOf: (one: Observation) => string;
  /** Neighbours are mostly alike, and this is found out sooner than a key. */
  readonly isAlike: (one: Observation, other: Observation) => boolean;
  readonly of: (one: Observation) => T;
}

function coded<T>(observations: readonly Observation[], coding: Coding<T>): Coded<T> {
  const { keyOf, isAlike, of } = coding;
  const known = new Map<string, number>();
  const list: T[] = [];
  const codes = new Uint32Array(observations.length);
  let before: Observation | undefined;
  let [row, code] = [0, 0];
  for (const one of observations) {
    if (!before || !isAlike(one, before)) {
      const key = keyOf(one);
      code = known.get(key) ?? list.length;
      if (code === list.length) {
        known.set(key, code);
        list.push(of(one));
      }
    }
    codes[row] = code;
    before = one;
    row += 1;
  }
  return { list, codes };
}

/** With numbers in the order of time. */
function codedPeriods(observations: readonly Observation[]): Coded<Period> {
  const { list, codes } = coded(observations, {
    keyOf: ({ period }) => period.text,
    isAlike: (one, other) => one.period === other.period,
    of: ({ period }) => ({ ...period, text: copied(period.text), slug: copied(period.slug) }),
  });
  const sorted = [...list].sort(byTime);
  const places = list.map((period) => sorted.indexOf(period));
  return { list: sorted, codes: codes.map((code) => places[code] ?? 0) };
}

function aboutOf(one: Observation): About {
  const [release, note] = [copied(one.release), copied(one.note)];
  const reading = { release, standing: one.standing, sources: one.sources.map(copied), note };
  if (!isFigure(one)) return { ...reading, qualifier: 'not-supplied' };
  const { forces } = one;
  const figure = { ...reading, qualifier: one.qualifier };
  return forces === undefined ? figure : { ...figure, forces };
}

function aboutKey(one: Observation): string {
  const { release, standing, sources, note, qualifier } = one;
  return `${release} ${standing} ${qualifier} ${forcesSummed(one) ?? ''} ${sources.join()} ${note}`;
}

function isOneAbout(one: Observation, other: Observation): boolean {
  return (
    one.sources === other.sources &&
    one.release === other.release &&
    one.qualifier === other.qualifier &&
    one.standing === other.standing &&
    one.note === other.note &&
    forcesSummed(one) === forcesSummed(other)
  );
}

function forcesSummed(one: Observation): number | undefined {
  return isFigure(one) ? one.forces : undefined;
}

function reader<T>({ list, codes }: Coded<T>): (row: number) => T {
  return (row) => {
    const code = codes[row];
    const thing = code === undefined ? undefined : list[code];
    if (thing === undefined) throw new Error(`The table has no row ${row}.`);
    return thing;
  };
}

/** The rows of each area and period stand side by side, found by counting how many each has. */
function rowsByPlace(areas: Coded<AreaSlug>, periods: Coded<Period>): Table['rowsOf'] {
  const perArea = periods.list.length;
  const places = areas.codes.map((area, row) => area * perArea + (periods.codes[row] ?? 0));
  const starts = startsOf(places, areas.list.length * perArea);
  const rows = new Uint32Array(places.length);
  const next = starts.slice();
  places.forEach((place, row) => {
    const at = next[place] ?? 0;
    rows[at] = row;
    next[place] = at + 1;
  });
  const areaCodes = new Map(areas.list.map((area, code) => [area, code]));
  const periodCodes = new Map(periods.list.map(({ text }, code) => [text, code]));
  return (area, period) => {
    const first = (areaCodes.get(area) ?? Number.NaN) * perArea;
    const isWhole = period === undefined;
    const place = isWhole ? first : first + (periodCodes.get(period) ?? Number.NaN);
    if (Number.isNaN(place)) return noRows;
    return rows.subarray(starts[place], starts[isWhole ? place + perArea : place + 1]);
  };
}

/** Where each place begins; and last, where all end. */
function startsOf(places: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 1; place <= count; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  return starts;
}

const noRows = new Uint32Array(0);

/** Years in which nothing was published count too: a line must stop at them. */
function yearsAcross(starts: readonly number[]): Period[] {
  const years: Period[] = [];
  if (starts.length === 0) return years;
  const last = Math.max(...starts);
  for (let start = Math.min(...starts); start <= last; start += 1) years.push(yearStarting(start));
  return years;
}

/** Everything published for one area and period, in file order; for all its periods, oldest first. */
export function publishedFor(table: Table, area: AreaSlug, period?: Period): Observation[] {
  const found: Observation[] = [];
  for (const row of table.rowsOf(area, period?.text)) found.push(table.at(row));
  return found;
}

/** Every figure and refusal, in file order. */
export function observationsIn({ size, at }: Table): Observation[] {
  return Array.from({ length: size }, (_, row) => at(row));
}
