import { monthAt, parsePeriod } from '../domain/period.ts';
import type { SourceSlug } from '../domain/release.ts';

/** Slugs that another file holds. */
export interface Slugs<S extends string> {
  has(slug: S): boolean;
}

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const dateShape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;
const wholeShape = /^(0|[1-9]\d*)$/;
const signedShape = /^(0|-?[1-9]\d*)$/;
const decimalShape = /^(0|[1-9]\d*)(\.\d+)?$/;

/** One row, cell by cell: each has its value, or none once its problem was reported. */
export class Row<Column extends string> {
  readonly #cells: ReadonlyMap<string, string>;
  /** Says that a column does not hold what was expected. */
  readonly report: (column: Column, expected: string) => void;

  constructor(cells: ReadonlyMap<string, string>, report: Row<Column>['report']) {
    this.#cells = cells;
    this.report = report;
  }

  /** As it is written. */
  cell(column: Column): string {
    return this.#cells.get(column) ?? '';
  }

  text(column: Column): string | undefined {
    return this.#where(column, 'some text', (cell) => cell.trim() !== '');
  }

  slug(column: Column): string | undefined {
    const expected = 'a slug of small letters, digits and hyphens';
    return this.#where(column, expected, (cell) => slugShape.test(cell));
  }

  /** A slug that another file must hold. */
  known<S extends string>(column: Column, known: Slugs<S>, what: string): S | undefined {
    return this.#where(column, what, (cell) => known.has(cell as S)) as S | undefined;
  }

  /** One or more sources; any where it is not said which are known. */
  sources(column: Column, known?: Slugs<SourceSlug>): readonly SourceSlug[] | undefined {
    const sources = this.list(column) as SourceSlug[];
    if (sources.length > 0 && sources.every((source) => known?.has(source) ?? true)) return sources;
    this.report(column, 'one or more sources of sources.csv, separated by spaces');
    return undefined;
  }

  oneOf<T extends string>(column: Column, values: readonly T[]): T | undefined {
    const found = values.find((value) => value === this.cell(column));
    if (found === undefined) this.report(column, `one of ${values.join(', ')}`);
    return found;
  }

  /** A whole number of zero or more. */
  whole(column: Column): number | undefined {
    return this.#number(column, 'a whole number of zero or more', wholeShape);
  }

  /** A whole number; a quarter may be below zero where records were cancelled later. */
  signed(column: Column): number | undefined {
    return this.#number(column, 'a whole number', signedShape);
  }

  decimal(column: Column): number | undefined {
    return this.#number(column, 'a number of zero or more', decimalShape);
  }

  /**
   * `2017`, `2017-06` or `2017-06-01`; `2020-21` where a page names only a financial year; empty
   * where it gives no date.
   */
  date(column: Column): string | undefined {
    const expected = 'a date such as 2017-06-01, 2017-06, 2017 or 2020-21, or nothing';
    const isRight = (cell: string) => cell === '' || isDate(cell) || isFinancialYear(cell);
    return this.#where(column, expected, isRight);
  }

  /** A whole day: `2017-06-01`. */
  day(column: Column): string | undefined {
    const isDay = (cell: string) => cell.length === 10 && isDate(cell);
    return this.#where(column, 'a day such as 2017-06-01', isDay);
  }

  period(column: Column) {
    const period = parsePeriod(this.cell(column));
    const expected = 'a financial year such as 2015/16 or months such as 2017-04/2018-09';
    if (!period) this.report(column, expected);
    return period;
  }

  /** Months such as `2017-04 2024-04`, the earlier first; counted as `monthOf` counts them. */
  months(column: Column): number[] | undefined {
    const words = this.list(column);
    const isRight = words.every((word) => monthShape.test(word));
    if (isRight && words.every((word, at) => at === 0 || word > (words[at - 1] ?? ''))) {
      return words.map(monthAt);
    }
    const expected = 'months such as 2017-04, the earlier first, separated by spaces, or nothing';
    this.report(column, expected);
    return undefined;
  }

  /** An http or https address, or nothing. */
  address(column: Column): string | undefined {
    const expected = 'an address that begins with http:// or https://, or nothing';
    return this.#where(column, expected, (cell) => cell === '' || isWebAddress(cell));
  }

  /** Words separated by spaces (or another separator), none of them empty. */
  list(column: Column, separator = ' '): string[] {
    return listIn(this.cell(column), separator);
  }

  #number(column: Column, expected: string, shape: RegExp): number | undefined {
    const isRight = (cell: string) =>
      shape.test(cell) && Math.abs(Number(cell)) <= Number.MAX_SAFE_INTEGER;
    const cell = this.#where(column, expected, isRight);
    return cell === undefined ? undefined : Number(cell);
  }

  #where(column: Column, expected: string, isRight: (cell: string) => boolean): string | undefined {
    const cell = this.cell(column);
    if (isRight(cell)) return cell;
    this.report(column, expected);
    return undefined;
  }
}

/** The calendar must have the day: 31 February is none. */
function isDate(cell: string): boolean {
  if (!dateShape.test(cell)) return false;
  const day = new Date(`${cell}T00:00:00Z`);
  return cell.length < 10 || (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell));
}

function isFinancialYear(cell: string): boolean {
  const [start = '', end = ''] = cell.split('-');
  return /^\d{4}-\d{2}$/.test(cell) && Number(end) === (Number(start) + 1) % 100;
}

function isWebAddress(cell: string): boolean {
  return /^https?:\/\//.test(cell) && URL.canParse(cell);
}

/** Words separated by spaces (or another separator), none of them empty. */
export function listIn(text: string, separator = ' '): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
