import { monthOf } from '../domain/period.ts';
import type { Report } from './rows.ts';

/** Readers for single cells: the value, or undefined after the problem was reported. */

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const dateShape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;
const wholeShape = /^(0|[1-9]\d*)$/;
const signedShape = /^(0|-?[1-9]\d*)$/;
const decimalShape = /^(0|[1-9]\d*)(\.\d+)?$/;

export function textCell(
  cells: readonly string[],
  column: number,
  report: Report,
): string | undefined {
  const cell = cells[column] ?? '';
  if (cell.trim() !== '') return cell;
  report(column, 'some text');
  return undefined;
}

export function slugCell(
  cells: readonly string[],
  column: number,
  report: Report,
): string | undefined {
  const cell = cells[column] ?? '';
  if (slugShape.test(cell)) return cell;
  report(column, 'a slug of small letters, digits and hyphens');
  return undefined;
}

/** A slug that another file must hold. */
export function knownCell<S extends string>(
  cells: readonly string[],
  column: number,
  report: Report,
  known: { has(slug: S): boolean },
  what: string,
): S | undefined {
  const cell = cells[column] as S;
  if (known.has(cell)) return cell;
  report(column, what);
  return undefined;
}

export function oneOfCell<T extends string>(
  cells: readonly string[],
  column: number,
  report: Report,
  values: readonly T[],
): T | undefined {
  const found = values.find((value) => value === cells[column]);
  if (found === undefined) report(column, `one of ${values.join(', ')}`);
  return found;
}

/** A whole number of zero or more. */
export function wholeCell(
  cells: readonly string[],
  column: number,
  report: Report,
): number | undefined {
  const cell = cells[column] ?? '';
  if (wholeShape.test(cell) && Number.isSafeInteger(Number(cell))) return Number(cell);
  report(column, 'a whole number of zero or more');
  return undefined;
}

/** A whole number; a quarter may be below zero where records were cancelled later. */
export function signedCell(
  cells: readonly string[],
  column: number,
  report: Report,
): number | undefined {
  const cell = cells[column] ?? '';
  if (signedShape.test(cell) && Number.isSafeInteger(Number(cell))) return Number(cell);
  report(column, 'a whole number');
  return undefined;
}

export function decimalCell(
  cells: readonly string[],
  column: number,
  report: Report,
): number | undefined {
  const cell = cells[column] ?? '';
  if (decimalShape.test(cell)) return Number(cell);
  report(column, 'a number of zero or more');
  return undefined;
}

/**
 * `2017`, `2017-06` or `2017-06-01`; `2020-21` where a page names only a financial year; empty
 * where it gives no date.
 */
export function dateCell(
  cells: readonly string[],
  column: number,
  report: Report,
): string | undefined {
  const cell = cells[column] ?? '';
  if (cell === '' || isDate(cell) || isFinancialYear(cell)) return cell;
  report(column, 'a date such as 2017-06-01, 2017-06, 2017 or 2020-21, or nothing');
  return undefined;
}

/** A whole day: `2017-06-01`. */
export function dayCell(
  cells: readonly string[],
  column: number,
  report: Report,
): string | undefined {
  const cell = cells[column] ?? '';
  if (cell.length === 10 && isDate(cell)) return cell;
  report(column, 'a day such as 2017-06-01');
  return undefined;
}

/** Months such as `2017-04 2024-04`, the earlier first; counted as `monthOf` counts them. */
export function monthsCell(
  cells: readonly string[],
  column: number,
  report: Report,
): number[] | undefined {
  const words = listCell(cells[column]);
  const isRight = words.every((word) => monthShape.test(word));
  if (isRight && words.every((word, at) => at === 0 || word > (words[at - 1] ?? ''))) {
    return words.map((word) => monthOf(Number(word.slice(0, 4)), Number(word.slice(5))));
  }
  report(column, 'months such as 2017-04, the earlier first, separated by spaces, or nothing');
  return undefined;
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

/** An http or https address, or nothing. */
export function addressCell(
  cells: readonly string[],
  column: number,
  report: Report,
): string | undefined {
  const cell = cells[column] ?? '';
  if (cell === '' || isWebAddress(cell)) return cell;
  report(column, 'an address that begins with http:// or https://, or nothing');
  return undefined;
}

// `URL.canParse` is newer than the browsers that the site is for.
function isWebAddress(cell: string): boolean {
  if (!/^https?:\/\//.test(cell)) return false;
  try {
    return new URL(cell).href !== '';
  } catch {
    return false;
  }
}

/** Words separated by spaces (or another separator), none of them empty. */
export function listCell(cell: string | undefined, separator = ' '): string[] {
  return (cell ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
