import type { AreaSlug } from '../domain/area.ts';
import type { Quarters } from '../domain/dataset.ts';
import { figureQualifiers, type Observation, standings } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { parseQuarter, type Quarter } from '../domain/period.ts';
import type { ReleaseSlug, SourceSlug } from '../domain/release.ts';
import type { Row, Slugs } from './cells.ts';
import { type Rows, readRows } from './rows.ts';

/** The slugs that a figure may name. */
export interface Known {
  readonly areas: Slugs<AreaSlug>;
  readonly releases: Slugs<ReleaseSlug>;
  /** Without them, any source is taken for known. */
  readonly sources?: Slugs<SourceSlug>;
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
] as const;

const qualifiers = [...figureQualifiers, 'not-supplied'] as const;

export function readObservations(
  measure: MeasureSlug,
  text: string | undefined,
  known: Known,
): Rows<Observation> {
  const file = `src/data/observations/${measure}.csv`;
  return readRows(file, text, figureColumns, (row) => {
    const area = row.known('area', known.areas, 'an area of areas.csv');
    const period = row.period('period');
    const qualifier = row.oneOf('qualifier', qualifiers);
    const value = countOf(row, qualifier === 'not-supplied');
    const forces = row.cell('coverage') === '' ? undefined : row.whole('coverage');
    const release = row.known('release', known.releases, 'a release of releases.csv');
    const standing = row.oneOf('standing', standings);
    const sources = row.sources('sources', known.sources);
    if (!area || !period || !qualifier || value === undefined) return undefined;
    if (!release || !standing || !sources) return undefined;
    const reading = { measure, area, period, release, standing, sources, note: row.cell('note') };
    if (value === 'none' || qualifier === 'not-supplied') {
      return { ...reading, qualifier: 'not-supplied' };
    }
    return { ...reading, qualifier, value, ...(forces === undefined ? {} : { forces }) };
  });
}

/** Empty with `not-supplied`, and only then. */
function countOf(row: Row<'value'>, isRefusal: boolean): number | 'none' | undefined {
  if (!isRefusal) return row.whole('value');
  if (row.cell('value') === '') return 'none';
  row.report('value', 'nothing, because the qualifier is not-supplied');
  return undefined;
}

export function readQuarters(
  measure: MeasureSlug,
  text: string | undefined,
  areas: Known['areas'],
): Rows<QuarterCount> {
  const file = `src/data/quarterly/${measure}.csv`;
  return readRows(file, text, ['area', 'quarter', 'value'], (row) => {
    const area = row.known('area', areas, 'an area of areas.csv');
    const quarter = parseQuarter(row.cell('quarter'));
    if (!quarter) row.report('quarter', 'a quarter such as 2012-Q2');
    const count = row.signed('value');
    if (!area || !quarter || count === undefined) return undefined;
    return { area, quarter, count };
  });
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
