import { csvParse } from 'd3-dsv';
import { type Correction, isOfFigure, isOfOneRow, isOfRow } from '../domain/correction.ts';
import type { Files, Named } from './checks-files.ts';
import { correctionsFile, readCorrections } from './correctionRows.ts';
import type { Problem, Rows } from './rows.ts';

/** Where a file has what `corrections.csv` calls area, measure, period and release. */
interface Keys {
  readonly area?: string;
  readonly measure?: string;
  readonly period?: string;
  readonly release?: string;
  /** What `now` repeats of a row that was added. */
  readonly row: string;
}

const observationKeys: Keys = { area: 'area', period: 'period', release: 'release', row: 'value' };

const keysOfFiles: Readonly<Record<string, Keys>> = {
  'breakdowns.csv': { ...observationKeys, measure: 'measure' },
  'context.csv': { area: 'area', measure: 'topic', period: 'period', row: 'value' },
  'claims.csv': { ...observationKeys, measure: 'measure', period: 'periods', row: 'published' },
  'events.csv': { measure: 'title', period: 'date', row: 'date' },
  'helplines.csv': { measure: 'helpline', row: 'name' },
  'population.csv': { area: 'area', period: 'mid_year', row: 'under_18' },
  'releases.csv': { release: 'release', row: 'title' },
  'sources.csv': { measure: 'source', row: 'title' },
};

/** Each correction stands in the files: the cell that it is about holds what it calls `now`. */
export function checkCorrections(files: Files, { measures }: Pick<Named, 'measures'>): Problem[] {
  const corrections = readCorrections(files.get(correctionsFile), measures);
  return [...corrections.problems, ...wrongOnes(files, corrections)];
}

function wrongOnes(files: Files, { file, rows, lines }: Rows<Correction>): Problem[] {
  const tables = new Map<string, readonly Row[]>();
  const tableOf = (name: string) => {
    const table = tables.get(name) ?? csvParse(files.get(`src/data/${name}`) ?? '');
    tables.set(name, table);
    return table;
  };
  return rows.flatMap((correction, at): Problem[] => {
    const keys = keysOf(correction);
    if (!keys && isOfFigure(correction)) {
      const expected = 'the measure that the file is named for';
      const line = lines[at] ?? 1;
      return [{ file, line, column: 'measure', expected, found: correction.measure }];
    }
    // Where the file itself is absent, that is said once.
    if (!files.has(`src/data/${correction.file}`)) return [];
    // What was corrected again later holds what the later one says.
    if (!keys || rows.slice(at + 1).some((later) => isAfter(later, correction))) return [];
    const found = tableOf(correction.file).filter((row) => isAbout(row, keys, correction));
    const { column, now } = correction;
    const cells = found.map((row) => row[isOfRow(correction) ? keys.row : column] ?? '');
    const isGone = isOfRow(correction) && now === '';
    if (isGone ? cells.length === 0 : cells.includes(now)) return [];
    const expected = isGone
      ? `a row that ${correction.file} no longer has`
      : `what ${correction.file} has: ${cells.join(' or ') || 'no such row'}`;
    return [{ file, line: lines[at] ?? 1, column: 'now', expected, found: now }];
  });
}

type Row = Readonly<Record<string, string | undefined>>;

/** Undefined for a correction of many rows, or of a file without keys. */
function keysOf(correction: Correction): Keys | undefined {
  if (!isOfOneRow(correction)) return undefined;
  if (correction.file === `observations/${correction.measure}.csv`) return observationKeys;
  return keysOfFiles[correction.file];
}

function isAbout(row: Row, keys: Keys, { area, measure, period, release }: Correction): boolean {
  const is = (key: string | undefined, cell: string) => key === undefined || row[key] === cell;
  return (
    is(keys.area, area) &&
    is(keys.measure, measure) &&
    is(keys.period, period) &&
    is(keys.release, release)
  );
}

/** The later one is about the same cell, or about the row as a whole, or gave it another release. */
function isAfter(later: Correction, earlier: Correction): boolean {
  const isSamePlace =
    later.file === earlier.file &&
    later.area === earlier.area &&
    later.measure === earlier.measure &&
    later.period === earlier.period;
  if (!isSamePlace) return false;
  if (later.column === 'release' && later.was === earlier.release) return true;
  if (later.release !== earlier.release) return false;
  return isOfRow(later) || later.column === earlier.column || isSameValue(later, earlier);
}

/** A row that was added with one value, and whose value was then corrected. */
function isSameValue(later: Correction, earlier: Correction): boolean {
  return isOfRow(earlier) && later.was === earlier.now;
}
