import type { AreaSlug } from '../domain/area.ts';
import type { Quarters } from '../domain/dataset.ts';
import { figureQualifiers, type Observation, standings } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { type Period, parsePeriod, parseQuarter, type Quarter } from '../domain/period.ts';
import type { ReleaseSlug, SourceSlug } from '../domain/release.ts';
import { knownCell, listCell, oneOfCell, signedCell, wholeCell } from './cells.ts';
import { type ReadRow, type Report, type Rows, readRows } from './rows.ts';

/** The slugs that a figure may name. */
export interface Known {
  readonly areas: { has(slug: AreaSlug): boolean };
  readonly releases: { has(slug: ReleaseSlug): boolean };
  /** Left out in the browser, where the sources load later; the build has checked them. */
  readonly sources?: { has(slug: SourceSlug): boolean };
}

export interface QuarterCount {
  readonly area: AreaSlug;
  readonly quarter: Quarter;
  readonly count: number;
}

const figureColumns = [
  'area',
  'period',
  'value',
  'qualifier',
  'coverage',
  'release',
  'standing',
  'sources',
  'note',
];

export function readObservations(
  measure: MeasureSlug,
  text: string,
  known: Known,
): Rows<Observation> {
  return readRows(
    `src/data/observations/${measure}.csv`,
    text,
    figureColumns,
    readObservation(measure, known),
  );
}

const qualifiers = [...figureQualifiers, 'not-supplied'] as const;

function readObservation(measure: MeasureSlug, known: Known): ReadRow<Observation> {
  const periods = remembering(parsePeriod);
  const lists = remembering((text) => knownSources(text, known));
  return (cells, report) => {
    const area = knownCell(cells, 0, report, known.areas, 'an area of areas.csv');
    const period = periodCell(cells, 1, report, periods);
    const qualifier = oneOfCell(cells, 3, report, qualifiers);
    const value = valueCell(cells, report, qualifier === 'not-supplied');
    const forces = cells[4] === '' ? undefined : wholeCell(cells, 4, report);
    const release = knownCell(cells, 5, report, known.releases, 'a release of releases.csv');
    const standing = oneOfCell(cells, 6, report, standings);
    const sources = lists(cells[7] ?? '');
    if (!sources) report(7, 'one or more sources of sources.csv, separated by spaces');
    if (!area || !period || !qualifier || value === undefined) return undefined;
    if (!release || !standing || !sources) return undefined;
    const reading = { measure, area, period, release, standing, sources, note: cells[8] ?? '' };
    if (value === 'none' || qualifier === 'not-supplied') {
      return { ...reading, qualifier: 'not-supplied' };
    }
    return forces === undefined
      ? { ...reading, qualifier, value }
      : { ...reading, qualifier, value, forces };
  };
}

/** Empty with `not-supplied`, and only then. */
function valueCell(
  cells: readonly string[],
  report: Report,
  isRefusal: boolean,
): number | 'none' | undefined {
  if (!isRefusal) return wholeCell(cells, 2, report);
  if (cells[2] === '') return 'none';
  report(2, 'nothing, because the qualifier is not-supplied');
  return undefined;
}

function periodCell(
  cells: readonly string[],
  column: number,
  report: Report,
  periods: (text: string) => Period | undefined,
): Period | undefined {
  const period = periods(cells[column] ?? '');
  if (!period) report(column, 'a financial year such as 2015/16 or months such as 2017-04/2018-09');
  return period;
}

function knownSources(text: string, known: Known): readonly SourceSlug[] | undefined {
  const sources = listCell(text) as SourceSlug[];
  const isKnown = sources.every((source) => known.sources?.has(source) ?? true);
  return sources.length > 0 && isKnown ? sources : undefined;
}

export function readQuarters(
  measure: MeasureSlug,
  text: string,
  areas: Known['areas'],
): Rows<QuarterCount> {
  const quarters = remembering(parseQuarter);
  return readRows(
    `src/data/quarterly/${measure}.csv`,
    text,
    ['area', 'quarter', 'value'],
    (cells, report) => {
      const area = knownCell(cells, 0, report, areas, 'an area of areas.csv');
      const quarter = quarters(cells[1] ?? '');
      if (!quarter) report(1, 'a quarter such as 2012-Q2');
      const count = signedCell(cells, 2, report);
      if (!area || !quarter || count === undefined) return undefined;
      return { area, quarter, count };
    },
  );
}

export function quartersOf(rows: readonly QuarterCount[]): Quarters {
  const quarters = new Map<string, Quarter>();
  const counts = new Map<AreaSlug, Map<string, number>>();
  for (const { area, quarter, count } of rows) {
    quarters.set(quarter.text, quarter);
    const ofArea = counts.get(area) ?? new Map<string, number>();
    if (ofArea.size === 0) counts.set(area, ofArea);
    ofArea.set(quarter.text, count);
  }
  const sorted = [...quarters.values()].sort((one, other) => one.from - other.from);
  return { quarters: sorted, counts };
}

/** The same few texts fill thousands of rows: each is read once, and its value shared. */
function remembering<T>(read: (text: string) => T | undefined) {
  const known = new Map<string, T | undefined>();
  return (text: string): T | undefined => {
    if (known.has(text)) return known.get(text);
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
