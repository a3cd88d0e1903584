import { csvFormatRow } from 'd3-dsv';
import { cellsOf, type FileSource, licenceWords } from '../domain/fileCells.ts';
import { columnNames, type FileValue, fileColumns } from '../domain/fileColumns.ts';
import type { FileRow } from '../domain/fileRow.ts';

/**
 * By this Excel knows that a file is UTF-8. It begins each file that a reader saves; those of the data
 * package have none, as validators and R take it for a part of the first name.
 */
export const byteOrderMark = '\uFEFF';

/**
 * CSV by RFC 4180, lines ended by CRLF. Nothing stands before the names of the columns, and nothing in
 * a cell begins like a formula.
 */
export function csvText(names: readonly string[], rows: readonly (readonly FileValue[])[]): string {
  return linesOf([names, ...rows], (row) => row);
}

/** Row by row, so that the cells of thousands are never in memory together. */
function linesOf<T>(rows: readonly T[], cells: (row: T) => readonly FileValue[]): string {
  const lines = rows.map((row) => `${csvFormatRow(cells(row).map(csvCell))}\r\n`);
  return lines.join('');
}

const formulaSigns = '=+-@\t\r';

/**
 * A spreadsheet would run a text that begins like a formula; a quote mark keeps it a text. Yes and no
 * are in capitals: so R knows them too.
 */
function csvCell(value: FileValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return String(value ?? '');
  return value !== '' && formulaSigns.includes(value.charAt(0)) ? `'${value}` : value;
}

/** Every file of figures has the same columns. */
export function figuresCsv(source: FileSource, rows: readonly FileRow[]): string {
  return linesOf([undefined, ...rows], (row) => (row ? cellsOf(source, row) : columnNames));
}

/** The same as JSON; an empty cell is null. */
export function figuresJson(source: FileSource, rows: readonly FileRow[]): string {
  const { address, made, asOf = null } = source;
  const records = rows.map((row) => {
    const cells = cellsOf(source, row);
    return Object.fromEntries(columnNames.map((name, at) => [name, emptyAsNull(cells[at])]));
  });
  const file = { address, made, as_of: asOf, licence: licenceWords, columns: fileColumns };
  return JSON.stringify({ ...file, rows: records });
}

function emptyAsNull(value: FileValue): FileValue | null {
  return value === '' ? null : (value ?? null);
}
